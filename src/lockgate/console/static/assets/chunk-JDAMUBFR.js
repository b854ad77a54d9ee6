var CM=Object.create;var sv=Object.defineProperty;var SM=Object.getOwnPropertyDescriptor;var wM=Object.getOwnPropertyNames;var RM=Object.getPrototypeOf,PM=Object.prototype.hasOwnProperty;var jn=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(o){throw t=0,o}};var FM=(e,t,o,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of wM(t))!PM.call(e,n)&&n!==o&&sv(e,n,{get:()=>t[n],enumerable:!(r=SM(t,n))||r.enumerable});
return e};var v=(e,t,o)=>(o=e!=null?CM(RM(e)):{},FM(t||!e||!e.__esModule?sv(o,"default",{value:e,enumerable:!0}):o,e));var vv=jn(ke=>{"use strict";var Jm=Symbol.for("react.transitional.element"),MM=Symbol.for("react.portal"),TM=Symbol.for("react.fragment"),kM=Symbol.for("react.s\
trict_mode"),DM=Symbol.for("react.profiler"),EM=Symbol.for("react.consumer"),AM=Symbol.for("react.context"),BM=Symbol.for("react.forward_ref"),OM=Symbol.for("re\
act.suspense"),_M=Symbol.for("react.memo"),uv=Symbol.for("react.lazy"),NM=Symbol.for("react.activity"),LM=Symbol.for("react.view_transition"),lv=Symbol.iterator;
function HM(e){return e===null||typeof e!="object"?null:(e=lv&&e[lv]||e["@@iterator"],typeof e=="function"?e:null)}var dv={isMounted:function(){return!1},enqueueForceUpdate:function(){},
enqueueReplaceState:function(){},enqueueSetState:function(){}},mv=Object.assign,pv={};function Ts(e,t,o){this.props=e,this.context=t,this.refs=pv,this.updater=o||
dv}Ts.prototype.isReactComponent={};Ts.prototype.setState=function(e,t){if(typeof e!="object"&&typeof e!="function"&&e!=null)throw Error("takes an object of sta\
te variables to update or a function which returns an object of state variables.");this.updater.enqueueSetState(this,e,t,"setState")};Ts.prototype.forceUpdate=function(e){
this.updater.enqueueForceUpdate(this,e,"forceUpdate")};function xv(){}xv.prototype=Ts.prototype;function ep(e,t,o){this.props=e,this.context=t,this.refs=pv,this.
updater=o||dv}var tp=ep.prototype=new xv;tp.constructor=ep;mv(tp,Ts.prototype);tp.isPureReactComponent=!0;var iv=Array.isArray;function Zm(){}var at={H:null,A:null,
T:null,S:null},hv=Object.prototype.hasOwnProperty;function op(e,t,o){var r=o.ref;return{$$typeof:Jm,type:e,key:t,ref:r!==void 0?r:null,props:o}}function VM(e,t){
return op(e.type,t,e.props)}function rp(e){return typeof e=="object"&&e!==null&&e.$$typeof===Jm}function zM(e){var t={"=":"=0",":":"=2"};return"$"+e.replace(/[=:]/g,
function(o){return t[o]})}var fv=/\/+/g;function Qm(e,t){return typeof e=="object"&&e!==null&&e.key!=null?zM(""+e.key):t.toString(36)}function $M(e){switch(e.status){case"\
fulfilled":return e.value;case"rejected":throw e.reason;default:switch(typeof e.status=="string"?e.then(Zm,Zm):(e.status="pending",e.then(function(t){e.status===
"pending"&&(e.status="fulfilled",e.value=t)},function(t){e.status==="pending"&&(e.status="rejected",e.reason=t)})),e.status){case"fulfilled":return e.value;case"\
rejected":throw e.reason}}throw e}function Ms(e,t,o,r,n){var a=typeof e;(a==="undefined"||a==="boolean")&&(e=null);var s=!1;if(e===null)s=!0;else switch(a){case"\
bigint":case"string":case"number":s=!0;break;case"object":switch(e.$$typeof){case Jm:case MM:s=!0;break;case uv:return s=e._init,Ms(s(e._payload),t,o,r,n)}}if(s)
return n=n(e),s=r===""?"."+Qm(e,0):r,iv(n)?(o="",s!=null&&(o=s.replace(fv,"$&/")+"/"),Ms(n,t,o,"",function(f){return f})):n!=null&&(rp(n)&&(n=VM(n,o+(n.key==null||
e&&e.key===n.key?"":(""+n.key).replace(fv,"$&/")+"/")+s)),t.push(n)),1;s=0;var l=r===""?".":r+":";if(iv(e))for(var i=0;i<e.length;i++)r=e[i],a=l+Qm(r,i),s+=Ms(r,
t,o,a,n);else if(i=HM(e),typeof i=="function")for(e=i.call(e),i=0;!(r=e.next()).done;)r=r.value,a=l+Qm(r,i++),s+=Ms(r,t,o,a,n);else if(a==="object"){if(typeof e.
then=="function")return Ms($M(e),t,o,r,n);throw t=String(e),Error("Objects are not valid as a React child (found: "+(t==="[object Object]"?"object with keys {"+
Object.keys(e).join(", ")+"}":t)+"). If you meant to render a collection of children, use an array instead.")}return s}function Sc(e,t,o){if(e==null)return e;var r=[],
n=0;return Ms(e,r,"","",function(a){return t.call(o,a,n++)}),r}function jM(e){if(e._status===-1){var t=e._result,o=t();o.then(function(r){(e._status===0||e._status===
-1)&&(e._status=1,e._result=r,o.status===void 0&&(o.status="fulfilled",o.value=r))},function(r){(e._status===0||e._status===-1)&&(e._status=2,e._result=r,o.status===
void 0&&(o.status="rejected",o.reason=r))}),e._status===-1&&(e._status=0,e._result=o)}if(e._status===1)return e._result.default;throw e._result}var cv=typeof reportError==
"function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,
message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==
"object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)};function Iv(e){var t=at.T,o={};o.types=t!==null?t.types:
null,at.T=o;try{var r=e(),n=at.S;n!==null&&n(o,r),typeof r=="object"&&r!==null&&typeof r.then=="function"&&r.then(Zm,cv)}catch(a){cv(a)}finally{t!==null&&o.types!==
null&&(t.types=o.types),at.T=t}}function gv(e){var t=at.T;if(t!==null){var o=t.types;o===null?t.types=[e]:o.indexOf(e)===-1&&o.push(e)}else Iv(gv.bind(null,e))}
var qM={map:Sc,forEach:function(e,t,o){Sc(e,function(){t.apply(this,arguments)},o)},count:function(e){var t=0;return Sc(e,function(){t++}),t},toArray:function(e){
return Sc(e,function(t){return t})||[]},only:function(e){if(!rp(e))throw Error("React.Children.only expected to receive a single React element child.");return e}};
ke.Activity=NM;ke.Children=qM;ke.Component=Ts;ke.Fragment=TM;ke.Profiler=DM;ke.PureComponent=ep;ke.StrictMode=kM;ke.Suspense=OM;ke.ViewTransition=LM;ke.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=
at;ke.__COMPILER_RUNTIME={__proto__:null,c:function(e){return at.H.useMemoCache(e)}};ke.addTransitionType=gv;ke.cache=function(e){return function(){return e.apply(
null,arguments)}};ke.cacheSignal=function(){return null};ke.cloneElement=function(e,t,o){if(e==null)throw Error("The argument must be a React element, but you p\
assed "+e+".");var r=mv({},e.props),n=e.key;if(t!=null)for(a in t.key!==void 0&&(n=""+t.key),t)!hv.call(t,a)||a==="key"||a==="__self"||a==="__source"||a==="ref"&&
t.ref===void 0||(r[a]=t[a]);var a=arguments.length-2;if(a===1)r.children=o;else if(1<a){for(var s=Array(a),l=0;l<a;l++)s[l]=arguments[l+2];r.children=s}return op(
e.type,n,r)};ke.createContext=function(e){return e={$$typeof:AM,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer=
{$$typeof:EM,_context:e},e};ke.createElement=function(e,t,o){var r,n={},a=null;if(t!=null)for(r in t.key!==void 0&&(a=""+t.key),t)hv.call(t,r)&&r!=="key"&&r!=="\
__self"&&r!=="__source"&&(n[r]=t[r]);var s=arguments.length-2;if(s===1)n.children=o;else if(1<s){for(var l=Array(s),i=0;i<s;i++)l[i]=arguments[i+2];n.children=l}
if(e&&e.defaultProps)for(r in s=e.defaultProps,s)n[r]===void 0&&(n[r]=s[r]);return op(e,a,n)};ke.createRef=function(){return{current:null}};ke.forwardRef=function(e){
return{$$typeof:BM,render:e}};ke.isValidElement=rp;ke.lazy=function(e){return{$$typeof:uv,_payload:{_status:-1,_result:e},_init:jM}};ke.memo=function(e,t){return{
$$typeof:_M,type:e,compare:t===void 0?null:t}};ke.startTransition=Iv;ke.unstable_useCacheRefresh=function(){return at.H.useCacheRefresh()};ke.use=function(e){return at.
H.use(e)};ke.useActionState=function(e,t,o){return at.H.useActionState(e,t,o)};ke.useCallback=function(e,t){return at.H.useCallback(e,t)};ke.useContext=function(e){
return at.H.useContext(e)};ke.useDebugValue=function(){};ke.useDeferredValue=function(e,t){return at.H.useDeferredValue(e,t)};ke.useEffect=function(e,t){return at.
H.useEffect(e,t)};ke.useEffectEvent=function(e){return at.H.useEffectEvent(e)};ke.useId=function(){return at.H.useId()};ke.useImperativeHandle=function(e,t,o){return at.
H.useImperativeHandle(e,t,o)};ke.useInsertionEffect=function(e,t){return at.H.useInsertionEffect(e,t)};ke.useLayoutEffect=function(e,t){return at.H.useLayoutEffect(
e,t)};ke.useMemo=function(e,t){return at.H.useMemo(e,t)};ke.useOptimistic=function(e,t){return at.H.useOptimistic(e,t)};ke.useReducer=function(e,t,o){return at.
H.useReducer(e,t,o)};ke.useRef=function(e){return at.H.useRef(e)};ke.useState=function(e){return at.H.useState(e)};ke.useSyncExternalStore=function(e,t,o){return at.
H.useSyncExternalStore(e,t,o)};ke.useTransition=function(){return at.H.useTransition()};ke.version="19.3.1"});var A=jn((VN,yv)=>{"use strict";yv.exports=vv()});var Cv=jn(wc=>{"use strict";var WM=Symbol.for("react.transitional.element"),UM=Symbol.for("react.fragment");function bv(e,t,o){var r=null;if(o!==void 0&&(r=""+o),
t.key!==void 0&&(r=""+t.key),"key"in t){o={};for(var n in t)n!=="key"&&(o[n]=t[n])}else o=t;return t=o.ref,{$$typeof:WM,type:e,key:r,ref:t!==void 0?t:null,props:o}}
wc.Fragment=UM;wc.jsx=bv;wc.jsxs=bv});var F=jn(($N,Sv)=>{"use strict";Sv.exports=Cv()});var Yv=jn(Zt=>{"use strict";var CT=A();function Xv(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);
for(var o=2;o<arguments.length;o++)t+="&args[]="+encodeURIComponent(arguments[o])}return"Minified React error #"+e+"; visit "+t+" for the full message or use th\
e non-minified dev environment for full errors and additional helpful warnings."}function Xn(){}var fo={d:{f:Xn,r:function(){throw Error(Xv(522))},D:Xn,C:Xn,L:Xn,
m:Xn,X:Xn,S:Xn,M:Xn},p:0,findDOMNode:null},ST=Symbol.for("react.portal"),wT=Symbol.for("react.recoverable"),Kv=Symbol.for("react.optimistic_key");function RT(e,t,o){
var r=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:ST,key:r==null?null:r===Kv?Kv:""+r,children:e,containerInfo:t,implementation:o}}
var Si=CT.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function Nc(e,t){if(e==="font")return"";if(typeof t=="string")return t==="use-credenti\
als"?t:""}Zt.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=fo;Zt.browser=function(e){return{$$typeof:wT,_reason:e}};Zt.createPortal=function(e,t){
var o=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(Xv(299));return RT(e,t,null,
o)};Zt.flushSync=function(e){var t=Si.T,o=fo.p;try{if(Si.T=null,fo.p=2,e)return e()}finally{Si.T=t,fo.p=o,fo.d.f()}};Zt.preconnect=function(e,t){typeof e=="stri\
ng"&&(t?(t=t.crossOrigin,t=typeof t=="string"?t==="use-credentials"?t:"":void 0):t=null,fo.d.C(e,t))};Zt.prefetchDNS=function(e){typeof e=="string"&&fo.d.D(e)};
Zt.preinit=function(e,t){if(typeof e=="string"&&t&&typeof t.as=="string"){var o=t.as,r=Nc(o,t.crossOrigin),n=typeof t.integrity=="string"?t.integrity:void 0,a=typeof t.
fetchPriority=="string"?t.fetchPriority:void 0;o==="style"?fo.d.S(e,typeof t.precedence=="string"?t.precedence:void 0,{crossOrigin:r,integrity:n,fetchPriority:a}):
o==="script"&&fo.d.X(e,{crossOrigin:r,integrity:n,fetchPriority:a,nonce:typeof t.nonce=="string"?t.nonce:void 0})}};Zt.preinitModule=function(e,t){if(typeof e==
"string")if(typeof t=="object"&&t!==null){if(t.as==null||t.as==="script"){var o=Nc(t.as,t.crossOrigin);fo.d.M(e,{crossOrigin:o,integrity:typeof t.integrity=="st\
ring"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}}else t==null&&fo.
d.M(e)};Zt.preload=function(e,t){if(typeof e=="string"&&typeof t=="object"&&t!==null&&typeof t.as=="string"){var o=t.as,r=Nc(o,t.crossOrigin);fo.d.L(e,o,{crossOrigin:r,
integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,type:typeof t.type=="string"?t.type:void 0,fetchPriority:typeof t.
fetchPriority=="string"?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy=="string"?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet=="strin\
g"?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes=="string"?t.imageSizes:void 0,media:typeof t.media=="string"?t.media:void 0})}};Zt.preloadModule=function(e,t){
if(typeof e=="string")if(t){var o=Nc(t.as,t.crossOrigin);fo.d.m(e,{as:typeof t.as=="string"&&t.as!=="script"?t.as:void 0,crossOrigin:o,integrity:typeof t.integrity==
"string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}else fo.d.m(e)};
Zt.requestFormReset=function(e){fo.d.r(e)};Zt.unstable_batchedUpdates=function(e,t){return e(t)};Zt.useFormState=function(e,t,o){return Si.H.useFormState(e,t,o)};
Zt.useFormStatus=function(){return Si.H.useHostTransitionStatus()};Zt.version="19.3.1"});var Yn=jn((jL,Zv)=>{"use strict";function Qv(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(Qv)}catch(e){console.error(e)}}Qv(),Zv.exports=Yv()});var OF=jn(BF=>{"use strict";var di=A();function oO(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var rO=typeof Object.is=="function"?Object.is:oO,nO=di.useState,
aO=di.useEffect,sO=di.useLayoutEffect,lO=di.useDebugValue;function iO(e,t){var o=t(),r=nO({inst:{value:o,getSnapshot:t}}),n=r[0].inst,a=r[1];return sO(function(){
n.value=o,n.getSnapshot=t,$g(n)&&a({inst:n})},[e,o,t]),aO(function(){return $g(n)&&a({inst:n}),e(function(){$g(n)&&a({inst:n})})},[e]),lO(o),o}function $g(e){var t=e.
getSnapshot;e=e.value;try{var o=t();return!rO(e,o)}catch{return!0}}function fO(e,t){return t()}var cO=typeof window>"u"||typeof window.document>"u"||typeof window.
document.createElement>"u"?fO:iO;BF.useSyncExternalStore=di.useSyncExternalStore!==void 0?di.useSyncExternalStore:cO});var NF=jn((yCe,_F)=>{"use strict";_F.exports=OF()});function np(e){return e==="auto"||e==="dark"||e==="light"}function wv({key:e="mantine-color-scheme-value"}={}){let t;return{get:o=>{if(typeof window>"u")return o;try{let r=window.localStorage.getItem(e);return np(r)?r:
o}catch{return o}},set:o=>{try{window.localStorage.setItem(e,o)}catch(r){console.warn("[@mantine/core] Local storage color scheme manager was unable to save col\
or scheme.",r)}},subscribe:o=>{t=r=>{r.storageArea===window.localStorage&&r.key===e&&np(r.newValue)&&o(r.newValue)},window.addEventListener("storage",t)},unsubscribe:()=>{
window.removeEventListener("storage",t)},clear:()=>{window.localStorage.removeItem(e)}}}var Rc=v(A(),1),ks=(0,Rc.createContext)(null);function vr(){let e=(0,Rc.use)(ks);if(!e)throw new Error("[@mantine/core] MantineProvider was not found in tree");
return e}function Rv(){return vr().cssVariablesResolver}function Pv(){return vr().classNamesPrefix}function qn(){return vr().getStyleNonce}function Fv(){return vr().
withStaticClasses}function Mv(){return vr().headless}function Tv(){return vr().stylesTransform?.sx}function kv(){return vr().stylesTransform?.styles}function Yo(){
return vr().env||"default"}function Dv(){return vr().deduplicateInlineStyles}var _r=v(A(),1);function Ds(e,t,o){return t===void 0&&o===void 0?e:t!==void 0&&o===void 0?Math.max(e,t):Math.min(t===void 0&&o!==void 0?e:Math.max(e,t),o)}function Es(e="mantine-"){return`${e}${Math.random().toString(36).slice(2,11)}`}function Ev(e,t){if(e===t||Number.isNaN(e)&&Number.isNaN(t))return!0;if(!(e instanceof Object)||!(t instanceof Object))return!1;let o=Object.keys(e),{length:r}=o;
if(r!==Object.keys(t).length)return!1;for(let n=0;n<r;n+=1){let a=o[n];if(!(a in t)||e[a]!==t[a]&&!(Number.isNaN(e[a])&&Number.isNaN(t[a])))return!1}return!0}var As=v(A(),1);function Or(e){let t=(0,As.useRef)(e);return(0,As.useEffect)(()=>{t.current=e}),(0,As.useMemo)(()=>((...o)=>t.current?.(...o)),[])}var Wn=v(A(),1);function pn(e,t){let{delay:o,flushOnUnmount:r,leading:n,maxWait:a}=typeof t=="number"?{delay:t,flushOnUnmount:!1,leading:!1,maxWait:void 0}:t,s=Or(
e),l=(0,Wn.useRef)(0),i=(0,Wn.useRef)(0),f=(0,Wn.useRef)(null),d=(0,Wn.useMemo)(()=>{let c=Object.assign((...u)=>{window.clearTimeout(l.current),f.current=u;let m=c.
_isFirstCall;c._isFirstCall=!1;function x(){window.clearTimeout(l.current),window.clearTimeout(i.current),l.current=0,i.current=0,c._isFirstCall=!0,c._hasPendingCallback=
!1}function p(){a!==void 0&&i.current===0&&(i.current=window.setTimeout(()=>{if(i.current=0,l.current!==0&&c._hasPendingCallback){let I=f.current;x(),s(...I)}},
a))}if(n&&m){s(...u);let I=()=>{x()},g=()=>{l.current!==0&&x()},b=()=>{x()};c.flush=g,c.cancel=b,l.current=window.setTimeout(I,o),p();return}if(n&&!m){c._hasPendingCallback=
!0;let I=()=>{l.current!==0&&(x(),s(...u))},g=()=>{x()};c.flush=I,c.cancel=g;let b=()=>{x()};l.current=window.setTimeout(b,o),p();return}c._hasPendingCallback=!0;
let h=()=>{l.current!==0&&(x(),s(...u))},y=()=>{x()};c.flush=h,c.cancel=y,l.current=window.setTimeout(h,o),p()},{flush:()=>{},cancel:()=>{},isPending:()=>c._hasPendingCallback,
_isFirstCall:!0,_hasPendingCallback:!1});return c},[s,o,n,a]);return(0,Wn.useEffect)(()=>()=>{r?d.flush():d.cancel()},[d,r]),d}var Bs=v(A(),1),GM=["mousedown","touchstart"];function ap(e,t,o,r=!0,n=!1){let a=(0,Bs.useRef)(null),s=t||GM,l=(0,Bs.useEffectEvent)(f=>{let{target:d}=f??{};if(!document.
body.contains(d)&&d?.tagName!=="HTML")return;let c=f.composedPath();Array.isArray(o)?o.every(u=>!!u&&!c.includes(u))&&e(f):a.current&&!c.includes(a.current)&&e(
f)}),i=s.join(",");return(0,Bs.useEffect)(()=>{if(!r)return;let f=i.split(",");return f.forEach(d=>document.addEventListener(d,l,n)),()=>{f.forEach(d=>document.
removeEventListener(d,l,n))}},[i,r,n]),a}var Pc=v(A(),1);function KM(e,t){if(typeof t=="boolean")return t;if(typeof window<"u"&&"matchMedia"in window)try{return window.matchMedia(e).matches}catch{return!1}
return!1}function Fc(e,t,{getInitialValueInEffect:o}={getInitialValueInEffect:!0}){let[r,n]=(0,Pc.useState)(o?t:KM(e));return(0,Pc.useEffect)(()=>{try{if("match\
Media"in window){let a=window.matchMedia(e);n(a.matches);let s=l=>n(l.matches);return a.addEventListener("change",s),()=>{a.removeEventListener("change",s)}}}catch{
return}},[e]),r||!1}function sp(e,t){return Fc("(prefers-color-scheme: dark)",e==="dark",t)?"dark":"light"}var Co=v(A(),1);function XM(e,t,o={leading:!1}){let[r,n]=(0,Co.useState)(e),a=(0,Co.useRef)(!1),s=(0,Co.useRef)(null),l=(0,Co.useRef)(!1),i=(0,Co.useRef)(e);i.current=
e;let f=(0,Co.useCallback)(()=>{window.clearTimeout(s.current),s.current=null},[]),d=(0,Co.useCallback)(()=>{f(),l.current=!1},[]),c=(0,Co.useCallback)(()=>{s.current&&
(d(),l.current=!1,n(i.current))},[]);return(0,Co.useEffect)(()=>{a.current&&(f(),!l.current&&o.leading?(l.current=!0,n(e),s.current=window.setTimeout(()=>{l.current=
!1},t)):s.current=window.setTimeout(()=>{l.current=!1,n(e)},t))},[e,o.leading,t]),(0,Co.useEffect)(()=>(a.current=!0,d),[]),[r,d,{cancel:d,flush:c}]}var Mc=v(A(),1),ut=typeof document<"u"?Mc.useLayoutEffect:Mc.useEffect;var Os=v(A(),1);function YM(e,t){return e.length!==t.length||t.some((o,r)=>!Object.is(o,e[r]))}function io(e,t){let o=(0,Os.useRef)(!1),r=(0,Os.useRef)(null),n=(0,Os.useRef)(
void 0),a={};(0,Os.useEffect)(()=>{let s=r.current===a,l=n.current;if(r.current=a,n.current=t,!o.current){o.current=!0;return}if(!s&&!(t&&l&&!YM(l,t)))return e()},
t)}var Av=v(A(),1);function vi({opened:e,shouldReturnFocus:t=!0}){let o=(0,Av.useRef)(null),r=()=>{o.current&&"focus"in o.current&&typeof o.current.focus=="functio\
n"&&o.current?.focus({preventScroll:!0})};return io(()=>{let n=-1,a=s=>{s.key==="Tab"&&window.clearTimeout(n)};if(document.addEventListener("keydown",a),e)o.current=
document.activeElement;else if(t){let s=document.activeElement;n=window.setTimeout(()=>{let l=document.activeElement;(l===null||l===document.body||l===s)&&r()},
10)}return()=>{window.clearTimeout(n),document.removeEventListener("keydown",a)}},[e,t]),r}var QM=/input|select|textarea|button|object|summary|iframe/,lp="a, input, select, textarea, button, object, summary, iframe, audio[controls], video[controls], [\
contenteditable], [tabindex]";function ZM(e){let t=e.getAttribute("contenteditable");return t!==null&&t!=="false"}function JM(e){let t=e.nodeName.toLowerCase();
return(t==="audio"||t==="video")&&e.hasAttribute("controls")}function eT(e){return e.style.display==="none"}function tT(e){if(e.getAttribute("aria-hidden")||e.getAttribute(
"hidden")||e.getAttribute("type")==="hidden")return!1;let t=e;for(;t&&!(t===document.body||t.nodeType===11);){if(eT(t))return!1;t=t.parentNode}return!0}function _s(e){
let t=e.getAttribute("tabindex");return t===null&&(t=void 0),parseInt(t,10)}function Tc(e){let t=e.nodeName.toLowerCase(),o=!Number.isNaN(_s(e));return(QM.test(
t)&&!e.disabled||ZM(e)||JM(e)||e instanceof HTMLAnchorElement&&e.href||o)&&tT(e)}function ip(e){let t=_s(e);return(Number.isNaN(t)||t>=0)&&Tc(e)}function Bv(e){
let t=Array.from(e.querySelectorAll(lp)).filter(ip),o=t.filter(n=>_s(n)>0).sort((n,a)=>_s(n)-_s(a)),r=t.filter(n=>!(_s(n)>0));return[...o,...r]}var oT=["date","time","datetime-local","month","week"],rT=["audio","video","iframe","object","embed"];function fp(e){return!!e&&e.tagName==="INPUT"&&e.type==="r\
adio"}function Ov(e,t){return e.name!==""&&e.name===t.name&&e.form===t.form}function nT(e){let t=e.nodeName.toLowerCase();return t==="input"?oT.includes(e.type):
rT.includes(t)}function aT(e,t){let o=Bv(e);return o.filter(r=>r===t||!fp(r)?!0:fp(t)&&Ov(r,t)?!1:r.checked?!0:!o.some(n=>fp(n)&&n.checked&&Ov(n,r)))}function sT(e,t,o,r){
let n=e.indexOf(t);if(n!==-1)return n+1;if(t===o)return 0;let a=r?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING,s=e.findIndex(l=>(t.compareDocumentPosition(
l)&a)!==0);return s===-1?0:s}function lT(e,t,o){let r=aT(e,t);o&&r.reverse();let n=sT(r,t,e,o);return[...r.slice(n),...r.slice(0,n)].filter(a=>a!==t)}function _v(e,t){
for(let o of e)if(o.focus(),t.activeElement===o)return}function Nv(e,t){let o=e.getRootNode(),r=o.activeElement;if(!r||r!==e&&!e.contains(r))return;let n=lT(e,r,
t.shiftKey);if(nT(r)){setTimeout(()=>{let a=o.activeElement;e.isConnected&&a!==r&&a!==n[0]&&_v([...n,r],o)});return}t.preventDefault(),_v(n,o)}var Ns=v(A(),1),cp=new Set;function iT(e,t){let o=t.getRootNode().activeElement;if(!o)return!1;for(let r of cp){let n=r.current;if(r!==e&&n&&n!==t&&t.contains(n)&&
n.contains(o))return!0}return!1}function up(e=!0){let t=(0,Ns.useRef)(null),o=n=>{let a=n.querySelector("[data-autofocus]");if(!a){let s=Array.from(n.querySelectorAll(
lp));a=s.find(ip)||s.find(Tc)||null,!a&&Tc(n)&&(a=n)}a?a.focus({preventScroll:!0}):console.warn("[@mantine/hooks/use-focus-trap] Failed to find focusable elemen\
t within provided node",n)},r=(0,Ns.useCallback)(n=>{if(e){if(n===null){t.current=null;return}t.current!==n&&(setTimeout(()=>{n.getRootNode()?o(n):console.warn(
"[@mantine/hooks/use-focus-trap] Ref node is not part of the dom",n)}),t.current=n)}},[e]);return(0,Ns.useEffect)(()=>{if(!e)return;t.current&&setTimeout(()=>{t.
current&&o(t.current)});let n=a=>{a.key!=="Tab"||a.defaultPrevented||!t.current||iT(t,t.current)||Nv(t.current,a)};return cp.add(t),document.addEventListener("k\
eydown",n),()=>{cp.delete(t),document.removeEventListener("keydown",n)}},[e]),r}var Lv=v(A(),1),fT=e=>(e+1)%1e6;function yi(){let[,e]=(0,Lv.useReducer)(fT,0);return e}var Ls=v(A(),1);function Me(e){let t=(0,Ls.useId)(),[o,r]=(0,Ls.useState)(`mantine-${t.replace(/:/g,"")}`),n=(0,Ls.useRef)(!1);return ut(()=>{n.current||(n.current=
!0,r(Es()))},[]),typeof e=="string"?e:o}var kc=v(A(),1);function Un(e,t,o){let r=(0,kc.useEffectEvent)(t);(0,kc.useEffect)(()=>(window.addEventListener(e,r,o),()=>window.removeEventListener(e,r,o)),[e])}var xn=v(A(),1);function cT(e,t="use-local-storage"){try{return JSON.stringify(e)}catch{throw new Error(`@mantine/hooks ${t}: Failed to serialize the value`)}}function Hv(e){
try{return e&&JSON.parse(e)}catch{return e}}function Vv(e){return{getItem:n=>{try{return window[e].getItem(n)}catch{return console.warn("use-local-storage: Fail\
ed to get value from storage, localStorage is blocked"),null}},setItem:(n,a)=>{try{window[e].setItem(n,a)}catch{console.warn("use-local-storage: Failed to set v\
alue to storage, localStorage is blocked")}},removeItem:n=>{try{window[e].removeItem(n)}catch{console.warn("use-local-storage: Failed to remove value from stora\
ge, localStorage is blocked")}}}}function zv(e,t){let o=e==="localStorage"?"mantine-local-storage":"mantine-session-storage",{getItem:r,setItem:n,removeItem:a}=Vv(
e);return function({key:l,defaultValue:i,getInitialValueInEffect:f=!0,sync:d=!0,deserialize:c=Hv,serialize:u=m=>cT(m,t)}){let m=(0,xn.useCallback)(I=>{let g;try{
g=typeof window>"u"||!(e in window)||window[e]===null||!!I}catch{g=!0}if(g)return i;let b=r(l);return b!==null?c(b):i},[l,i]),[x,p]=(0,xn.useState)(m(f)),h=(0,xn.useCallback)(
I=>{I instanceof Function?p(g=>{let b=I(g);return n(l,u(b)),queueMicrotask(()=>{window.dispatchEvent(new CustomEvent(o,{detail:{key:l,value:b}}))}),b}):(n(l,u(I)),
window.dispatchEvent(new CustomEvent(o,{detail:{key:l,value:I}})),p(I))},[l]),y=(0,xn.useCallback)(()=>{a(l),p(i),window.dispatchEvent(new CustomEvent(o,{detail:{
key:l,value:i}}))},[l,i]);return Un("storage",I=>{d&&I.storageArea===window[e]&&I.key===l&&p(c(I.newValue??void 0))}),Un(o,I=>{d&&I.detail.key===l&&p(I.detail.value)}),
(0,xn.useEffect)(()=>{i!==void 0&&x===void 0&&h(i)},[i,x,h]),(0,xn.useEffect)(()=>{let I=m();I!==void 0&&h(I)},[l]),[x===void 0?i:x,h,y]}}function $v(e){let{getItem:t}=Vv(
e);return function({key:r,defaultValue:n,deserialize:a=Hv}){let s;try{s=typeof window>"u"||!(e in window)||window[e]===null}catch{s=!0}if(s)return n;let l=t(r);
return l!==null?a(l):n}}function uT(e){return zv("localStorage","use-local-storage")(e)}var dT=$v("localStorage");var jv=v(A(),1);function ka(e,t){if(typeof e=="function")return e(t);typeof e=="object"&&e!==null&&"current"in e&&(e.current=t)}function Hs(...e){let t=new Map;
return o=>{if(e.forEach(r=>{let n=ka(r,o);n&&t.set(r,n)}),t.size>0)return()=>{e.forEach(r=>{let n=t.get(r);n&&typeof n=="function"?n():ka(r,null)}),t.clear()}}}
function ve(...e){return(0,jv.useCallback)(Hs(...e),e)}var qv=v(A(),1);function we({value:e,defaultValue:t,finalValue:o,onChange:r=()=>{}}){let[n,a]=(0,qv.useState)(t!==void 0?t:o),s=(l,...i)=>{a(l),r?.(l,...i)};return e!==
void 0?[e,r,!0]:[n,s,!1]}var Kn=v(A(),1);function Gn(e,t){let o=t-e+1;return Array.from({length:o},(r,n)=>n+e)}var Dc="dots";function dp({total:e,siblings:t=1,boundaries:o=1,page:r,initialPage:n,
onChange:a,startValue:s=1}){let l=Math.max(Math.trunc(s),1),i=Math.max(Math.trunc(e),l),f=i-l+1,d=n??l,[c,u]=we({value:r,onChange:a,defaultValue:d,finalValue:d}),
m=(0,Kn.useCallback)(I=>{I<l?u(l):I>i?u(i):u(I)},[l,i,u]),x=(0,Kn.useCallback)(()=>m(c+1),[c,m]),p=(0,Kn.useCallback)(()=>m(c-1),[c,m]),h=(0,Kn.useCallback)(()=>m(
l),[m,l]),y=(0,Kn.useCallback)(()=>m(i),[i,m]);return{range:(0,Kn.useMemo)(()=>{if(t*2+3+o*2>=f)return Gn(l,i);let I=Math.max(c-t,l+o-1),g=Math.min(c+t,i-o),b=I>
l+o+1,C=g<i-(o+1);if(!b&&C){let R=t*2+o+2;return[...Gn(l,l+R-1),Dc,...Gn(i-(o-1),i)]}if(b&&!C){let R=o+1+2*t;return[...Gn(l,l+o-1),Dc,...Gn(i-R,i)]}return[...Gn(
l,l+o-1),Dc,...Gn(I,g),Dc,...Gn(i-o+1,i)]},[f,t,c,l,i,o]),active:c,setPage:m,next:x,previous:p,first:h,last:y}}function yr(e,t){return Fc("(prefers-reduced-motion: reduce)",e,t)}var bi=v(A(),1);function mT(e,t){if(!e||!t)return!1;if(e===t)return!0;if(e.length!==t.length)return!1;for(let o=0;o<e.length;o+=1)if(!Ev(e[o],t[o]))return!1;return!0}
function pT(e){let t=(0,bi.useRef)([]),o=(0,bi.useRef)(0);return mT(t.current,e)||(t.current=e,o.current+=1),[o.current]}function Ec(e,t){(0,bi.useEffect)(e,pT(
t))}var xT={" ":"space",ArrowLeft:"arrowleft",ArrowRight:"arrowright",ArrowUp:"arrowup",ArrowDown:"arrowdown",Escape:"escape",Esc:"escape",esc:"escape",Enter:"enter",
Tab:"tab",Backspace:"backspace",Delete:"delete",Insert:"insert",Home:"home",End:"end",PageUp:"pageup",PageDown:"pagedown","+":"plus","-":"minus","*":"asterisk",
"/":"slash"};function Ac(e){let t=e.replace("Key","").toLowerCase();return xT[e]||t}function hT(e){let t=e.toLowerCase().split("+").map(a=>a.trim()),o={alt:t.includes(
"alt"),ctrl:t.includes("ctrl"),meta:t.includes("meta"),mod:t.includes("mod"),shift:t.includes("shift")},r=["alt","ctrl","meta","shift","mod"],n=t.find(a=>!r.includes(
a));return{...o,key:n==="[plus]"?"+":n}}function IT(e,t,o){let{alt:r,ctrl:n,meta:a,mod:s,shift:l,key:i}=e,{altKey:f,ctrlKey:d,metaKey:c,shiftKey:u,key:m,code:x}=t;
if(r!==f)return!1;if(s){if(!d&&!c)return!1}else if(n!==d||a!==c)return!1;return l!==u?!1:!!(i&&(o?Ac(x)===Ac(i):Ac(m??x)===Ac(i)))}function Wv(e,t){return o=>IT(
hT(e),o,t)}var Bc=v(A(),1);function gT(e,t,o=!1){return e.target instanceof HTMLElement?(o||!e.target.isContentEditable)&&!t.includes(e.target.tagName):!0}function vT(e,t=[
"INPUT","TEXTAREA","SELECT"],o=!1){let r=(0,Bc.useEffectEvent)(n=>{e.forEach(([a,s,l])=>{let{preventDefault:i=!0,usePhysicalKeys:f=!1}=l||{};Wv(a,f)(n)&&gT(n,t,
o)&&(i&&n.preventDefault(),s(n))})});(0,Bc.useEffect)(()=>(document.documentElement.addEventListener("keydown",r),()=>document.documentElement.removeEventListener(
"keydown",r)),[])}var Vs=v(A(),1);function mp(e=!1,t={}){let[o,r]=(0,Vs.useState)(e),n=(0,Vs.useCallback)(()=>{r(s=>s||(t.onOpen?.(),!0))},[t.onOpen]),a=(0,Vs.useCallback)(()=>{r(
s=>s&&(t.onClose?.(),!1))},[t.onClose]);return[o,{open:n,close:a,toggle:(0,Vs.useCallback)(()=>{o?a():n()},[a,n,o]),set:r}]}var Da=v(A(),1);function pp(e,t,o={autoInvoke:!1}){let r=(0,Da.useRef)(null),n=Or(e),a=(0,Da.useCallback)((...l)=>{r.current||(r.current=window.setTimeout(()=>{
n(...l),r.current=null},t))},[t]),s=(0,Da.useCallback)(()=>{r.current&&(window.clearTimeout(r.current),r.current=null)},[]);return(0,Da.useEffect)(()=>(o.autoInvoke&&
a(),s),[s,a]),{start:a,clear:s}}var Oc=v(A(),1);function xp(e){let t=(0,Oc.useRef)(void 0);return(0,Oc.useEffect)(()=>{t.current=e},[e]),t.current}var Ci=v(A(),1);function hp(e,t,o){let r=(0,Ci.useRef)(null);(0,Ci.useEffect)(()=>{r.current&&(r.current.disconnect(),r.current=null);let n=typeof o=="function"?o():o;return n&&
(r.current=new MutationObserver(e),r.current.observe(n,t)),()=>{r.current&&(r.current.disconnect(),r.current=null)}},[e,t,o])}var _c=v(A(),1);function Ip(){let[e,t]=(0,_c.useState)(!1);return(0,_c.useEffect)(()=>t(!0),[]),e}var hn=v(A(),1),yT=["mouse","touch"],bT=10;function vp(e,t={}){let{threshold:o=400,events:r=yT,cancelOnMove:n=!1,onStart:a,onFinish:s,onCancel:l}=t,i=(0,hn.useRef)(
!1),f=(0,hn.useRef)(!1),d=(0,hn.useRef)(-1),c=(0,hn.useRef)(null);(0,hn.useEffect)(()=>()=>window.clearTimeout(d.current),[]);let u=r.join(",");return(0,hn.useMemo)(
()=>{if(typeof e!="function")return{};let m=n!==!1,x=n===!0?bT:n===!1?0:n,p=g=>{!Gv(g)&&!gp(g)||(a&&a(g),c.current=Uv(g),f.current=!0,d.current=window.setTimeout(
()=>{e(g),i.current=!0},o))},h=g=>{!Gv(g)&&!gp(g)||(i.current?s&&s(g):f.current&&l&&l(g),i.current=!1,f.current=!1,c.current=null,d.current!==-1&&(window.clearTimeout(
d.current),d.current=-1))},y=g=>{if(!m||!f.current||i.current)return;let b=Uv(g);if(!b||!c.current)return;let C=b.x-c.current.x,R=b.y-c.current.y;Math.sqrt(C*C+
R*R)>x&&h(g)},I={};return r.includes("mouse")&&(I.onMouseDown=p,I.onMouseUp=h,I.onMouseLeave=h,m&&(I.onMouseMove=y)),r.includes("touch")&&(I.onTouchStart=p,I.onTouchEnd=
h,I.onTouchCancel=h,m&&(I.onTouchMove=y)),I},[e,o,l,s,a,n,u])}function Uv(e){if(gp(e)){let t=e.touches[0]??e.changedTouches[0];return t?{x:t.clientX,y:t.clientY}:
null}return{x:e.clientX,y:e.clientY}}function gp(e){return window.TouchEvent?e.nativeEvent instanceof TouchEvent:"touches"in e.nativeEvent}function Gv(e){return e.
nativeEvent instanceof MouseEvent}var In=v(A(),1),Lc=v(Yn(),1);function PT(e){if(!e||typeof e=="string")return 0;let t=e/36;return Math.round((4+15*t**.25+t/5)*10)}function yp(e){return e.current?
e.current.scrollHeight:"auto"}function wi(e){return typeof e=="number"&&e>0}function bp({transitionDuration:e,transitionTimingFunction:t="ease",onTransitionEnd:o,
onTransitionStart:r,expanded:n,keepMounted:a}){let s={height:0,overflow:"hidden",...a?{}:{display:"none"}},l=(0,In.useEffectEvent)(()=>r?.()),i=(0,In.useEffectEvent)(
()=>o?.()),f=(0,In.useRef)(null),[d,c]=(0,In.useState)(n?{}:s),[u,m]=(0,In.useState)(n?"entered":"exited"),x=g=>{(0,Lc.flushSync)(()=>c(g))},p=g=>{x(b=>({...b,...g}))},
h=g=>{let b=e??PT(g);return{transition:`height ${b}ms ${t}, opacity ${b}ms ${t}`}},y=(0,In.useRef)(0);io(()=>{y.current+=1;let g=y.current,b=()=>y.current===g;e!==
0&&l(),n?window.requestAnimationFrame(()=>{!b()||!f.current||((0,Lc.flushSync)(()=>m("entering")),p({willChange:"height",display:"block",overflow:"hidden"}),window.
requestAnimationFrame(()=>{if(!b()||!f.current)return;let C=yp(f);if(!wi(C)){x({}),m("entered"),i();return}p({...h(C),height:C})}))}):window.requestAnimationFrame(
()=>{if(!b()||!f.current)return;(0,Lc.flushSync)(()=>m("exiting"));let C=yp(f);if(!wi(C)){x(s),m("exited"),i();return}p({...h(C),willChange:"height",height:C}),
window.requestAnimationFrame(()=>{!b()||!f.current||p({height:0,overflow:"hidden"})})})},[n]);let I=g=>{if(!(g.target!==f.current||g.propertyName!=="height"))if(n){
let b=yp(f);b===d.height?x({}):p({height:b}),m("entered"),i()}else d.height===0&&(x(s),m("exited"),i())};return{state:u,getCollapseProps:g=>({"aria-hidden":!n,inert:!n,
ref:Hs(f,g?.ref),onTransitionEnd:I,style:{boxSizing:"border-box",...g?.style,...d}})}}var gn=v(A(),1),Hc=v(Yn(),1);function FT(e){if(!e||typeof e=="string")return 0;let t=e/36;return Math.round((4+15*t**.25+t/5)*10)}function Cp(e){return e.current?
e.current.scrollWidth:"auto"}function Sp({transitionDuration:e,transitionTimingFunction:t="ease",onTransitionEnd:o,onTransitionStart:r,expanded:n,keepMounted:a}){
let s={width:0,overflow:"hidden",...a?{}:{display:"none"}},l=(0,gn.useEffectEvent)(()=>r?.()),i=(0,gn.useEffectEvent)(()=>o?.()),f=(0,gn.useRef)(null),[d,c]=(0,gn.useState)(
n?{}:s),[u,m]=(0,gn.useState)(n?"entered":"exited"),x=g=>{(0,Hc.flushSync)(()=>c(g))},p=g=>{x(b=>({...b,...g}))},h=g=>{let b=e??FT(g);return{transition:`width ${b}\
ms ${t}, opacity ${b}ms ${t}`}},y=(0,gn.useRef)(0);io(()=>{y.current+=1;let g=y.current,b=()=>y.current===g;e!==0&&l(),n?window.requestAnimationFrame(()=>{!b()||
!f.current||((0,Hc.flushSync)(()=>m("entering")),p({willChange:"width",display:"block",overflow:"hidden"}),window.requestAnimationFrame(()=>{if(!b()||!f.current)
return;let C=Cp(f);if(!wi(C)){x({}),m("entered"),i();return}p({...h(C),width:C})}))}):window.requestAnimationFrame(()=>{if(!b()||!f.current)return;(0,Hc.flushSync)(
()=>m("exiting"));let C=Cp(f);if(!wi(C)){x(s),m("exited"),i();return}p({...h(C),willChange:"width",width:C}),window.requestAnimationFrame(()=>{!b()||!f.current||
p({width:0,overflow:"hidden"})})})},[n]);let I=g=>{if(!(g.target!==f.current||g.propertyName!=="width"))if(n){let b=Cp(f);b===d.width?x({}):p({width:b}),m("ente\
red"),i()}else d.width===0&&(x(s),m("exited"),i())};return{state:u,getCollapseProps:g=>({"aria-hidden":!n,inert:!n,ref:Hs(f,g?.ref),onTransitionEnd:I,style:{boxSizing:"\
border-box",...g?.style,...d}})}}var vn=v(A(),1),MT=100;function zs(e){return e>0?1:e<0?-1:0}function Jv(e){let t=e??0;return typeof t=="number"?[t,t]:t}function TT(){return{isActive:!1,pointerId:-1,
startXY:[0,0],prevXY:[0,0],startTimestamp:0,prevTimestamp:0,thresholdMet:!1,firstFired:!1,lockedAxis:null,canceled:!1,lastVelocity:[0,0]}}function wp(e,t={}){let[
o,r]=(0,vn.useState)(!1),n=(0,vn.useRef)(e);n.current=e;let a=(0,vn.useRef)(t);a.current=t;let s=(0,vn.useRef)(TT()),l=(0,vn.useRef)(null);return{ref:(0,vn.useCallback)(
i=>{if(!i)return;let f=new AbortController,d=I=>{let g=a.current,b=s.current;if(g.axis==="x")return[I[0],0];if(g.axis==="y")return[0,I[1]];if(g.axis==="lock"){if(b.
lockedAxis===null){let C=g.axisThreshold??1;(Math.abs(I[0])>C||Math.abs(I[1])>C)&&(b.lockedAxis=Math.abs(I[0])>=Math.abs(I[1])?"x":"y")}if(b.lockedAxis==="x")return[
I[0],0];if(b.lockedAxis==="y")return[0,I[1]]}return I},c=()=>{let I=s.current;I.isActive=!1,I.pointerId=-1,I.thresholdMet=!1,I.firstFired=!1,I.lockedAxis=null,I.
canceled=!1,r(!1),document.body.style.userSelect="",document.body.style.webkitUserSelect="",l.current?.abort(),l.current=null},u=()=>{s.current.isActive&&(s.current.
canceled=!0,c())},m=()=>{r(!0),document.body.style.userSelect="none",document.body.style.webkitUserSelect="none"},x=I=>{if(a.current.enabled===!1||I.button!==0||
s.current.isActive)return;let g=s.current;g.isActive=!0,g.pointerId=I.pointerId,g.startXY=[I.clientX,I.clientY],g.prevXY=[I.clientX,I.clientY],g.startTimestamp=
I.timeStamp,g.prevTimestamp=I.timeStamp,g.thresholdMet=!1,g.firstFired=!1,g.lockedAxis=null,g.canceled=!1,g.lastVelocity=[0,0];let[b,C]=Jv(a.current.threshold);
b===0&&C===0&&(g.thresholdMet=!0,g.firstFired=!0,m(),n.current({xy:[I.clientX,I.clientY],initial:[I.clientX,I.clientY],movement:[0,0],delta:[0,0],distance:[0,0],
direction:[0,0],velocity:[0,0],elapsedTime:0,first:!0,last:!1,active:!0,tap:!1,canceled:!1,cancel:u,event:I})),l.current?.abort(),l.current=new AbortController;
let R=l.current.signal;document.addEventListener("pointermove",p,{signal:R}),document.addEventListener("pointerup",h,{signal:R}),document.addEventListener("poin\
tercancel",y,{signal:R})},p=I=>{let g=s.current;if(!g.isActive||I.pointerId!==g.pointerId)return;let b=[I.clientX-g.startXY[0],I.clientY-g.startXY[1]];if(!g.thresholdMet){
let[q,N]=Jv(a.current.threshold);if(Math.abs(b[0])<q&&Math.abs(b[1])<N){g.prevXY=[I.clientX,I.clientY],g.prevTimestamp=I.timeStamp;return}g.thresholdMet=!0,m()}
let C=d(b),R=[I.clientX-g.prevXY[0],I.clientY-g.prevXY[1]],S=d(R),P=I.timeStamp-g.prevTimestamp,_=P>0?[Math.abs(S[0])/P,Math.abs(S[1])/P]:g.lastVelocity;g.lastVelocity=
_;let $=!g.firstFired;g.firstFired=!0,g.prevXY=[I.clientX,I.clientY],g.prevTimestamp=I.timeStamp,n.current({xy:[I.clientX,I.clientY],initial:[...g.startXY],movement:C,
delta:S,distance:[Math.abs(C[0]),Math.abs(C[1])],direction:[zs(S[0]),zs(S[1])],velocity:_,elapsedTime:I.timeStamp-g.startTimestamp,first:$,last:!1,active:!0,tap:!1,
canceled:!1,cancel:u,event:I})},h=I=>{let g=s.current;if(!g.isActive||I.pointerId!==g.pointerId)return;let b=a.current;if(!g.thresholdMet){if(b.filterTaps){let H=[
I.clientX-g.startXY[0],I.clientY-g.startXY[1]],T=d(H),U=[Math.abs(T[0]),Math.abs(T[1])],V=Math.max(U[0],U[1])<(b.tapThreshold??3);n.current({xy:[I.clientX,I.clientY],
initial:[...g.startXY],movement:T,delta:T,distance:U,direction:[zs(T[0]),zs(T[1])],velocity:[0,0],elapsedTime:I.timeStamp-g.startTimestamp,first:!0,last:!0,active:!1,
tap:V,canceled:!1,cancel:u,event:I})}c();return}let C=[I.clientX-g.startXY[0],I.clientY-g.startXY[1]],R=d(C),S=[Math.abs(R[0]),Math.abs(R[1])],P=[I.clientX-g.prevXY[0],
I.clientY-g.prevXY[1]],_=d(P),$=I.timeStamp-g.prevTimestamp>MT?[0,0]:g.lastVelocity,q=Math.max(S[0],S[1]),N=b.filterTaps===!0&&q<(b.tapThreshold??3);n.current({
xy:[I.clientX,I.clientY],initial:[...g.startXY],movement:R,delta:_,distance:S,direction:[zs(_[0]),zs(_[1])],velocity:$,elapsedTime:I.timeStamp-g.startTimestamp,
first:!g.firstFired,last:!0,active:!1,tap:N,canceled:!1,cancel:u,event:I}),c()},y=I=>{let g=s.current;if(!g.isActive||I.pointerId!==g.pointerId)return;let b=[I.
clientX-g.startXY[0],I.clientY-g.startXY[1]],C=d(b);n.current({xy:[I.clientX,I.clientY],initial:[...g.startXY],movement:C,delta:[0,0],distance:[Math.abs(C[0]),Math.
abs(C[1])],direction:[0,0],velocity:[0,0],elapsedTime:I.timeStamp-g.startTimestamp,first:!g.firstFired,last:!0,active:!1,tap:!1,canceled:!0,cancel:u,event:I}),c()};
return i.addEventListener("pointerdown",x,{signal:f.signal}),()=>{f.abort(),l.current?.abort(),l.current=null,s.current.isActive&&(s.current.isActive=!1,r(!1),document.
body.style.userSelect="",document.body.style.webkitUserSelect="")}},[]),active:o}}function $s(e,t){let o=typeof window<"u"&&"matchMedia"in window&&window.matchMedia("(prefers-color-scheme: dark)")?.matches,r=e!=="auto"?e:o?"dark":"light";t()?.
setAttribute("data-mantine-color-scheme",r)}function ey({manager:e,defaultColorScheme:t,getRootElement:o,forceColorScheme:r}){let n=(0,_r.useRef)(null),[a,s]=(0,_r.useState)(
()=>e.get(t)),l=r||a,i=(0,_r.useCallback)(d=>{r||($s(d,o),s(d),e.set(d))},[e.set,l,r]),f=(0,_r.useCallback)(()=>{s(t),$s(t,o),e.clear()},[e.clear,t]);return(0,_r.useEffect)(
()=>(e.subscribe(i),e.unsubscribe),[e.subscribe,e.unsubscribe]),ut(()=>{$s(e.get(t),o)},[]),(0,_r.useEffect)(()=>{if(r)return $s(r,o),()=>{};r===void 0&&$s(a,o),
typeof window<"u"&&"matchMedia"in window&&(n.current=window.matchMedia("(prefers-color-scheme: dark)"));let d=c=>{a==="auto"&&$s(c.matches?"dark":"light",o)};return n.
current?.addEventListener("change",d),()=>n.current?.removeEventListener("change",d)},[a,r]),{colorScheme:l,setColorScheme:i,clearColorScheme:f}}function ty(e){return e==="0rem"?"0rem":`calc(${e} * var(--mantine-scale))`}function oy(e,{shouldScale:t=!1}={}){function o(r){if(r===0||r==="0")return`0${e}`;if(typeof r==
"number"){let n=`${r/16}${e}`;return t?ty(n):n}if(typeof r=="string"){if(r===""||r.startsWith("calc(")||r.startsWith("clamp(")||r.includes("rgba("))return r;if(r.
includes(","))return r.split(",").map(a=>o(a)).join(",");if(r.includes(" "))return r.split(" ").map(a=>o(a)).join(" ");let n=r.replace("px","");if(!Number.isNaN(
Number(n))){let a=`${Number(n)/16}${e}`;return t?ty(a):a}}return r}return o}var D=oy("rem",{shouldScale:!0}),Ea=oy("em");function yn(e,t){return typeof e.primaryShade=="number"?e.primaryShade:t==="dark"?e.primaryShade.dark:e.primaryShade.light}function kT(e){return/^#?([0-9A-F]{3}){1,2}([0-9A-F]{2})?$/i.test(e)}function DT(e){let t=e.replace("#","");if(t.length===3){let r=t.split("");t=[r[0],r[0],r[1],
r[1],r[2],r[2]].join("")}if(t.length===8){let r=parseInt(t.slice(6,8),16)/255;return{r:parseInt(t.slice(0,2),16),g:parseInt(t.slice(2,4),16),b:parseInt(t.slice(
4,6),16),a:r}}let o=parseInt(t,16);return{r:o>>16&255,g:o>>8&255,b:o&255,a:1}}function ET(e){let[t,o,r,n]=e.replace(/[^0-9,./]/g,"").split(/[/,]/).map(Number);return{
r:t,g:o,b:r,a:n===void 0?1:n}}function AT(e){let t=e.match(/^hsla?\(\s*(\d+)\s*,\s*(\d+%)\s*,\s*(\d+%)\s*(,\s*(0?\.\d+|\d+(\.\d+)?))?\s*\)$/i);if(!t)return{r:0,
g:0,b:0,a:1};let o=parseInt(t[1],10),r=parseInt(t[2],10)/100,n=parseInt(t[3],10)/100,a=t[5]?parseFloat(t[5]):void 0,s=(1-Math.abs(2*n-1))*r,l=o/60,i=s*(1-Math.abs(
l%2-1)),f=n-s/2,d,c,u;return l>=0&&l<1?(d=s,c=i,u=0):l>=1&&l<2?(d=i,c=s,u=0):l>=2&&l<3?(d=0,c=s,u=i):l>=3&&l<4?(d=0,c=i,u=s):l>=4&&l<5?(d=i,c=0,u=s):(d=s,c=0,u=
i),{r:Math.round((d+f)*255),g:Math.round((c+f)*255),b:Math.round((u+f)*255),a:a||1}}function js(e){return kT(e)?DT(e):e.startsWith("rgb")?ET(e):e.startsWith("hs\
l")?AT(e):{r:0,g:0,b:0,a:1}}function Rp(e){return e<=.03928?e/12.92:((e+.055)/1.055)**2.4}function BT(e){let t=e.match(/oklch\((.*?)%\s/);return t?parseFloat(t[1]):null}function OT(e){if(e.
startsWith("oklch("))return(BT(e)||0)/100;let{r:t,g:o,b:r}=js(e),n=t/255,a=o/255,s=r/255,l=Rp(n),i=Rp(a),f=Rp(s);return .2126*l+.7152*i+.0722*f}function qs(e,t=.179){
return e.startsWith("var(")?!1:OT(e)>t}function dt({color:e,theme:t,colorScheme:o}){if(typeof e!="string")throw new Error(`[@mantine/core] Failed to parse color. Expected color to be a string, instea\
d got ${typeof e}`);if(e==="bright")return{color:e,value:o==="dark"?t.white:t.black,shade:void 0,isThemeColor:!1,isLight:qs(o==="dark"?t.white:t.black,t.luminanceThreshold),
variable:"--mantine-color-bright"};if(e==="dimmed")return{color:e,value:o==="dark"?t.colors.dark[2]:t.colors.gray[7],shade:void 0,isThemeColor:!1,isLight:qs(o===
"dark"?t.colors.dark[2]:t.colors.gray[6],t.luminanceThreshold),variable:"--mantine-color-dimmed"};if(e==="white"||e==="black")return{color:e,value:e==="white"?t.
white:t.black,shade:void 0,isThemeColor:!1,isLight:qs(e==="white"?t.white:t.black,t.luminanceThreshold),variable:`--mantine-color-${e}`};let[r,n]=e.split("."),a=n?
Number(n):void 0,s=r in t.colors;if(s){let l=a!==void 0?t.colors[r][a]:t.colors[r][yn(t,o||"light")];return{color:r,value:l,shade:a,isThemeColor:s,isLight:qs(l,
t.luminanceThreshold),variable:n?`--mantine-color-${r}-${a}`:`--mantine-color-${r}-filled`}}return{color:e,value:e,isThemeColor:s,isLight:qs(e,t.luminanceThreshold),
shade:a,variable:void 0}}function Ws(e){return!!e&&typeof e=="object"&&"mantine-virtual-color"in e}function bn(e,t){if(e.startsWith("var("))return`color-mix(in srgb, ${e}, black ${t*100}%)`;let{r:o,g:r,b:n,a}=js(e),s=1-t,l=i=>Math.round(i*s);return`rgba(${l(o)}\
, ${l(r)}, ${l(n)}, ${a})`}function De(e,t){let o=dt({color:e||t.primaryColor,theme:t});return o.variable?`var(${o.variable})`:e}function Ri(e,t){let o={from:e?.from||t.defaultGradient.from,to:e?.to||t.defaultGradient.to,deg:e?.deg??t.defaultGradient.deg??0},r=De(o.from,t),n=De(o.to,t);return`\
linear-gradient(${o.deg}deg, ${r} 0%, ${n} 100%)`}function Nr(e,t){if(typeof e!="string"||t>1||t<0)return"rgba(0, 0, 0, 1)";if(e.startsWith("var("))return`color-mix(in srgb, ${e}, transparent ${(1-t)*100}%)`;if(e.
startsWith("oklch"))return e.includes("/")?e.replace(/\/\s*[\d.]+\s*\)/,`/ ${t})`):e.replace(")",` / ${t})`);let{r:o,g:r,b:n}=js(e);return`rgba(${o}, ${r}, ${n}\
, ${t})`}var Pp=Nr;var ry=({color:e,theme:t,variant:o,gradient:r,autoContrast:n})=>{let a=dt({color:e,theme:t}),s=typeof n=="boolean"?n:t.autoContrast;if(o==="none")return{background:"\
transparent",hover:"transparent",color:"inherit",border:"none"};if(o==="filled"){let l=a.isThemeColor&&a.shade===void 0&&Ws(t.colors[a.color]),i=s?l?`var(--mant\
ine-color-${a.color}-contrast)`:a.isLight?"var(--mantine-color-black)":"var(--mantine-color-white)":"var(--mantine-color-white)";return a.isThemeColor?a.shade===
void 0?{background:`var(--mantine-color-${e}-filled)`,hover:`var(--mantine-color-${e}-filled-hover)`,color:i,border:`${D(1)} solid transparent`}:{background:`va\
r(--mantine-color-${a.color}-${a.shade})`,hover:`var(--mantine-color-${a.color}-${a.shade===9?8:a.shade+1})`,color:i,border:`${D(1)} solid transparent`}:{background:e,
hover:bn(e,.1),color:i,border:`${D(1)} solid transparent`}}if(o==="light"){if(a.isThemeColor){if(a.shade===void 0)return{background:`var(--mantine-color-${e}-li\
ght)`,hover:`var(--mantine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`};let l=t.colors[a.color][a.
shade];return{background:l,hover:bn(l,.1),color:`var(--mantine-color-${a.color}-light-color)`,border:`${D(1)} solid transparent`}}return{background:Nr(e,.1),hover:Nr(
e,.12),color:e,border:`${D(1)} solid transparent`}}if(o==="outline")return a.isThemeColor?a.shade===void 0?{background:"transparent",hover:`var(--mantine-color-${e}\
-outline-hover)`,color:`var(--mantine-color-${e}-outline)`,border:`${D(1)} solid var(--mantine-color-${e}-outline)`}:{background:"transparent",hover:Nr(t.colors[a.
color][a.shade],.05),color:`var(--mantine-color-${a.color}-${a.shade})`,border:`${D(1)} solid var(--mantine-color-${a.color}-${a.shade})`}:{background:"transpar\
ent",hover:Nr(e,.05),color:e,border:`${D(1)} solid ${e}`};if(o==="subtle"){if(a.isThemeColor){if(a.shade===void 0)return{background:"transparent",hover:`var(--m\
antine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`};let l=t.colors[a.color][a.shade];return{background:"\
transparent",hover:Nr(l,.12),color:`var(--mantine-color-${a.color}-${Math.min(a.shade,6)})`,border:`${D(1)} solid transparent`}}return{background:"transparent",
hover:Nr(e,.12),color:e,border:`${D(1)} solid transparent`}}return o==="transparent"?a.isThemeColor?a.shade===void 0?{background:"transparent",hover:"transparen\
t",color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`}:{background:"transparent",hover:"transparent",color:`var(--mantine-color-${a.
color}-${Math.min(a.shade,6)})`,border:`${D(1)} solid transparent`}:{background:"transparent",hover:"transparent",color:e,border:`${D(1)} solid transparent`}:o===
"white"?a.isThemeColor?a.shade===void 0?{background:"var(--mantine-color-white)",hover:bn(t.white,.01),color:`var(--mantine-color-${e}-filled)`,border:`${D(1)} \
solid transparent`}:{background:"var(--mantine-color-white)",hover:bn(t.white,.01),color:`var(--mantine-color-${a.color}-${a.shade})`,border:`${D(1)} solid tran\
sparent`}:{background:"var(--mantine-color-white)",hover:bn(t.white,.01),color:e,border:`${D(1)} solid transparent`}:o==="gradient"?{background:Ri(r,t),hover:Ri(
r,t),color:"var(--mantine-color-white)",border:"none"}:o==="default"?{background:"var(--mantine-color-default)",hover:"var(--mantine-color-default-hover)",color:"\
var(--mantine-color-default-color)",border:`${D(1)} solid var(--mantine-color-default-border)`}:{}};var ny={dark:["#C9C9C9","#b8b8b8","#828282","#696969","#424242","#3b3b3b","#2e2e2e","#242424","#1f1f1f","#141414"],gray:["#f8f9fa","#f1f3f5","#e9ecef","#dee2e6",
"#ced4da","#adb5bd","#868e96","#495057","#343a40","#212529"],red:["#fff5f5","#ffe3e3","#ffc9c9","#ffa8a8","#ff8787","#ff6b6b","#fa5252","#f03e3e","#e03131","#c9\
2a2a"],pink:["#fff0f6","#ffdeeb","#fcc2d7","#faa2c1","#f783ac","#f06595","#e64980","#d6336c","#c2255c","#a61e4d"],grape:["#f8f0fc","#f3d9fa","#eebefa","#e599f7",
"#da77f2","#cc5de8","#be4bdb","#ae3ec9","#9c36b5","#862e9c"],violet:["#f3f0ff","#e5dbff","#d0bfff","#b197fc","#9775fa","#845ef7","#7950f2","#7048e8","#6741d9","\
#5f3dc4"],indigo:["#edf2ff","#dbe4ff","#bac8ff","#91a7ff","#748ffc","#5c7cfa","#4c6ef5","#4263eb","#3b5bdb","#364fc7"],blue:["#e7f5ff","#d0ebff","#a5d8ff","#74c\
0fc","#4dabf7","#339af0","#228be6","#1c7ed6","#1971c2","#1864ab"],cyan:["#e3fafc","#c5f6fa","#99e9f2","#66d9e8","#3bc9db","#22b8cf","#15aabf","#1098ad","#0c8599",
"#0b7285"],teal:["#e6fcf5","#c3fae8","#96f2d7","#63e6be","#38d9a9","#20c997","#12b886","#0ca678","#099268","#087f5b"],green:["#ebfbee","#d3f9d8","#b2f2bb","#8ce\
99a","#69db7c","#51cf66","#40c057","#37b24d","#2f9e44","#2b8a3e"],lime:["#f4fce3","#e9fac8","#d8f5a2","#c0eb75","#a9e34b","#94d82d","#82c91e","#74b816","#66a80f",
"#5c940d"],yellow:["#fff9db","#fff3bf","#ffec99","#ffe066","#ffd43b","#fcc419","#fab005","#f59f00","#f08c00","#e67700"],orange:["#fff4e6","#ffe8cc","#ffd8a8","#\
ffc078","#ffa94d","#ff922b","#fd7e14","#f76707","#e8590c","#d9480f"]};var ay="-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif, Apple Color Emoji, Segoe UI Emoji",Pi={scale:1,fontSmoothing:!0,focusRing:"\
auto",white:"#fff",black:"#000",colors:ny,primaryShade:{light:6,dark:8},primaryColor:"blue",variantColorResolver:ry,autoContrast:!1,luminanceThreshold:.3,fontFamily:ay,
fontFamilyMonospace:"ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, Liberation Mono, Courier New, monospace",respectReducedMotion:!1,cursorType:"default",
defaultGradient:{from:"blue",to:"cyan",deg:45},defaultRadius:"md",activeClassName:"mantine-active",focusClassName:"",headings:{fontFamily:ay,fontWeight:"700",textWrap:"\
wrap",sizes:{h1:{fontSize:D(34),lineHeight:"1.3"},h2:{fontSize:D(26),lineHeight:"1.35"},h3:{fontSize:D(22),lineHeight:"1.4"},h4:{fontSize:D(18),lineHeight:"1.45"},
h5:{fontSize:D(16),lineHeight:"1.5"},h6:{fontSize:D(14),lineHeight:"1.5"}}},fontSizes:{xs:D(12),sm:D(14),md:D(16),lg:D(18),xl:D(20)},lineHeights:{xs:"1.4",sm:"1\
.45",md:"1.55",lg:"1.6",xl:"1.65"},fontWeights:{regular:"400",medium:"600",bold:"700"},radius:{xs:D(2),sm:D(4),md:D(8),lg:D(16),xl:D(32)},spacing:{xs:D(10),sm:D(
12),md:D(16),lg:D(20),xl:D(32)},breakpoints:{xs:"36em",sm:"48em",md:"62em",lg:"75em",xl:"88em"},shadows:{xs:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), 0 ${D(1)} ${D(
2)} rgba(0, 0, 0, 0.1)`,sm:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(10)} ${D(15)} ${D(-5)}, rgba(0, 0, 0, 0.04) 0 ${D(7)} ${D(7)} ${D(-5)}`,
md:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(20)} ${D(25)} ${D(-5)}, rgba(0, 0, 0, 0.04) 0 ${D(10)} ${D(10)} ${D(-5)}`,lg:`0 ${D(1)} ${D(
3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(28)} ${D(23)} ${D(-7)}, rgba(0, 0, 0, 0.04) 0 ${D(12)} ${D(12)} ${D(-7)}`,xl:`0 ${D(1)} ${D(3)} rgba(0, 0, 0,\
 0.05), rgba(0, 0, 0, 0.05) 0 ${D(36)} ${D(28)} ${D(-7)}, rgba(0, 0, 0, 0.04) 0 ${D(17)} ${D(17)} ${D(-7)}`},other:{},components:{}};function Fp(e){return e&&typeof e=="object"&&!Array.isArray(e)}function Fi(e,t){let o={...e},r=t;return Fp(e)&&Fp(t)&&Object.keys(t).forEach(n=>{Fp(r[n])&&n in e?
o[n]=Fi(o[n],r[n]):o[n]=r[n]}),o}var _T="[@mantine/core] MantineProvider: Invalid theme.primaryColor, it accepts only key of theme.colors, learn more – https://mantine.dev/theming/colors/#prima\
ry-color",sy="[@mantine/core] MantineProvider: Invalid theme.primaryShade, it accepts only 0-9 integers or an object { light: 0-9, dark: 0-9 }";function Mp(e){return e<
0||e>9?!1:parseInt(e.toString(),10)===e}function ly(e){if(!(e.primaryColor in e.colors))throw new Error(_T);if(typeof e.primaryShade=="object"&&(!Mp(e.primaryShade.
dark)||!Mp(e.primaryShade.light)))throw new Error(sy);if(typeof e.primaryShade=="number"&&!Mp(e.primaryShade))throw new Error(sy)}function iy(e,t){if(!t)return ly(
e),e;let o=Fi(e,t);return t.fontFamily&&!t.headings?.fontFamily&&(o.headings={...o.headings,fontFamily:t.fontFamily}),ly(o),o}var Aa=v(A(),1),fy=v(F(),1),Vc=(0,Aa.createContext)(null),cy=()=>(0,Aa.use)(Vc)||Pi;function Be(){let e=(0,Aa.use)(Vc);if(!e)throw new Error("@mantine/core: Man\
tineProvider was not found in component tree, make sure you have it in your app");return e}function Mi({theme:e,children:t,inherit:o=!0}){let r=cy(),n=(0,Aa.useMemo)(
()=>iy(o?r:Pi,e),[e,r,o]);return(0,fy.jsx)(Vc,{value:n,children:t})}Mi.displayName="@mantine/core/MantineThemeProvider";function $e(e){return Object.keys(e)}function NT(e){return typeof e!="string"||!e.includes("var(--mantine-scale)")?e:e.match(/^calc\((.*?)\)$/)?.[1].split("*")[0].trim()}function Qn(e){let t=NT(e);
return typeof t=="number"?t:typeof t=="string"?t.includes("calc")||t.includes("var")?t:t.includes("px")?Number(t.replace("px","")):t.includes("rem")?Number(t.replace(
"rem",""))*16:t.includes("em")?Number(t.replace("em",""))*16:Number(t):NaN}var uy=v(F(),1);function dy(){let e=Be(),t=qn(),o=$e(e.breakpoints).reduce((r,n)=>{let a=e.breakpoints[n].includes("px"),s=Qn(e.breakpoints[n]);return`${r}@medi\
a (max-width: ${a?`${s-.1}px`:Ea(s-.1)}) {.mantine-visible-from-${n} {display: none !important;}}@media (min-width: ${a?`${s}px`:Ea(s)}) {.mantine-hidden-from-${n}\
 {display: none !important;}}`},"");return(0,uy.jsx)("style",{"data-mantine-styles":"classes",nonce:t?.(),dangerouslySetInnerHTML:{__html:o}})}function zc(e){return Object.entries(e).map(([t,o])=>`${t}: ${o};`).join("")}function Tp(e,t){let o=t?[t]:[":root",":host"],r=zc(e.variables),n=r?`${o.join(", ")}{${r}}`:"",a=zc(e.dark),s=zc(e.light),l=i=>o.map(f=>f===":host"?`${f}([data\
-mantine-color-scheme="${i}"])`:`${f}[data-mantine-color-scheme="${i}"]`).join(", ");return`${n}

${a?`${l("dark")}{${a}}`:""}

${s?`${l("light")}{${s}}`:""}`}function Jt({color:e,theme:t,autoContrast:o,colorScheme:r}){return(typeof o=="boolean"?o:t.autoContrast)&&dt({color:e||t.primaryColor,theme:t,colorScheme:r}).isLight?
"var(--mantine-color-black)":"var(--mantine-color-white)"}function $c(e,t,o){return Jt({color:o==="dark"?e.dark:e.light,theme:t,colorScheme:o,autoContrast:!0})}
function kp(e,t){let o=e.colors[e.primaryColor];return Ws(o)?e.autoContrast?$c(o,e,t):"var(--mantine-color-white)":Jt({color:o[yn(e,t)],theme:e,autoContrast:null})}function Ti({theme:e,color:t,colorScheme:o,name:r=t,withColorValues:n=!0}){if(!e.colors[t])return{};if(o==="light"){let l=yn(e,"light"),i={[`--mantine-color-${r}\
-text`]:`var(--mantine-color-${r}-filled)`,[`--mantine-color-${r}-filled`]:`var(--mantine-color-${r}-${l})`,[`--mantine-color-${r}-filled-hover`]:`var(--mantine\
-color-${r}-${l===9?8:l+1})`,[`--mantine-color-${r}-light`]:`var(--mantine-color-${r}-1)`,[`--mantine-color-${r}-light-hover`]:`var(--mantine-color-${r}-2)`,[`-\
-mantine-color-${r}-light-color`]:`var(--mantine-color-${r}-9)`,[`--mantine-color-${r}-outline`]:`var(--mantine-color-${r}-${l})`,[`--mantine-color-${r}-outline\
-hover`]:Pp(e.colors[t][l],.05)};return n?{[`--mantine-color-${r}-0`]:e.colors[t][0],[`--mantine-color-${r}-1`]:e.colors[t][1],[`--mantine-color-${r}-2`]:e.colors[t][2],
[`--mantine-color-${r}-3`]:e.colors[t][3],[`--mantine-color-${r}-4`]:e.colors[t][4],[`--mantine-color-${r}-5`]:e.colors[t][5],[`--mantine-color-${r}-6`]:e.colors[t][6],
[`--mantine-color-${r}-7`]:e.colors[t][7],[`--mantine-color-${r}-8`]:e.colors[t][8],[`--mantine-color-${r}-9`]:e.colors[t][9],...i}:i}let a=yn(e,"dark"),s={[`--\
mantine-color-${r}-text`]:`var(--mantine-color-${r}-4)`,[`--mantine-color-${r}-filled`]:`var(--mantine-color-${r}-${a})`,[`--mantine-color-${r}-filled-hover`]:`\
var(--mantine-color-${r}-${a===9?8:a+1})`,[`--mantine-color-${r}-light`]:bn(e.colors[t][9],.5),[`--mantine-color-${r}-light-hover`]:bn(e.colors[t][9],.3),[`--ma\
ntine-color-${r}-light-color`]:`var(--mantine-color-${r}-0)`,[`--mantine-color-${r}-outline`]:`var(--mantine-color-${r}-${Math.max(a-4,0)})`,[`--mantine-color-${r}\
-outline-hover`]:Pp(e.colors[t][Math.max(a-4,0)],.05)};return n?{[`--mantine-color-${r}-0`]:e.colors[t][0],[`--mantine-color-${r}-1`]:e.colors[t][1],[`--mantine\
-color-${r}-2`]:e.colors[t][2],[`--mantine-color-${r}-3`]:e.colors[t][3],[`--mantine-color-${r}-4`]:e.colors[t][4],[`--mantine-color-${r}-5`]:e.colors[t][5],[`-\
-mantine-color-${r}-6`]:e.colors[t][6],[`--mantine-color-${r}-7`]:e.colors[t][7],[`--mantine-color-${r}-8`]:e.colors[t][8],[`--mantine-color-${r}-9`]:e.colors[t][9],
...s}:s}function Ba(e,t,o){$e(t).forEach(r=>Object.assign(e,{[`--mantine-${o}-${r}`]:t[r]}))}var jc=e=>{let t=yn(e,"light"),o=e.defaultRadius in e.radius?e.radius[e.defaultRadius]:
D(e.defaultRadius),r={variables:{"--mantine-z-index-app":"100","--mantine-z-index-modal":"200","--mantine-z-index-popover":"300","--mantine-z-index-overlay":"40\
0","--mantine-z-index-max":"9999","--mantine-scale":e.scale.toString(),"--mantine-cursor-type":e.cursorType,"--mantine-webkit-font-smoothing":e.fontSmoothing?"a\
ntialiased":"unset","--mantine-moz-font-smoothing":e.fontSmoothing?"grayscale":"unset","--mantine-color-white":e.white,"--mantine-color-black":e.black,"--mantin\
e-line-height":e.lineHeights.md,"--mantine-font-family":e.fontFamily,"--mantine-font-family-monospace":e.fontFamilyMonospace,"--mantine-font-family-headings":e.
headings.fontFamily,"--mantine-heading-font-weight":e.headings.fontWeight,"--mantine-heading-text-wrap":e.headings.textWrap,"--mantine-radius-default":o,"--mant\
ine-primary-color-filled":`var(--mantine-color-${e.primaryColor}-filled)`,"--mantine-primary-color-filled-hover":`var(--mantine-color-${e.primaryColor}-filled-h\
over)`,"--mantine-primary-color-light":`var(--mantine-color-${e.primaryColor}-light)`,"--mantine-primary-color-light-hover":`var(--mantine-color-${e.primaryColor}\
-light-hover)`,"--mantine-primary-color-light-color":`var(--mantine-color-${e.primaryColor}-light-color)`},light:{"--mantine-color-scheme":"light","--mantine-pr\
imary-color-contrast":kp(e,"light"),"--mantine-color-bright":"var(--mantine-color-black)","--mantine-color-text":e.black,"--mantine-color-body":e.white,"--manti\
ne-color-error":"var(--mantine-color-red-6)","--mantine-color-success":"var(--mantine-color-teal-8)","--mantine-color-placeholder":"var(--mantine-color-gray-5)",
"--mantine-color-anchor":`var(--mantine-color-${e.primaryColor}-${t})`,"--mantine-color-default":"var(--mantine-color-white)","--mantine-color-default-hover":"v\
ar(--mantine-color-gray-0)","--mantine-color-default-color":"var(--mantine-color-black)","--mantine-color-default-border":"var(--mantine-color-gray-4)","--manti\
ne-color-dimmed":"var(--mantine-color-gray-6)","--mantine-color-disabled":"var(--mantine-color-gray-2)","--mantine-color-disabled-color":"var(--mantine-color-gr\
ay-5)","--mantine-color-disabled-border":"var(--mantine-color-gray-3)"},dark:{"--mantine-color-scheme":"dark","--mantine-primary-color-contrast":kp(e,"dark"),"-\
-mantine-color-bright":"var(--mantine-color-white)","--mantine-color-text":"var(--mantine-color-dark-0)","--mantine-color-body":"var(--mantine-color-dark-7)","-\
-mantine-color-error":"var(--mantine-color-red-8)","--mantine-color-success":"var(--mantine-color-teal-8)","--mantine-color-placeholder":"var(--mantine-color-da\
rk-3)","--mantine-color-anchor":`var(--mantine-color-${e.primaryColor}-4)`,"--mantine-color-default":"var(--mantine-color-dark-6)","--mantine-color-default-hove\
r":"var(--mantine-color-dark-5)","--mantine-color-default-color":"var(--mantine-color-white)","--mantine-color-default-border":"var(--mantine-color-dark-4)","--\
mantine-color-dimmed":"var(--mantine-color-dark-2)","--mantine-color-disabled":"var(--mantine-color-dark-6)","--mantine-color-disabled-color":"var(--mantine-col\
or-dark-3)","--mantine-color-disabled-border":"var(--mantine-color-dark-4)"}};Ba(r.variables,e.breakpoints,"breakpoint"),Ba(r.variables,e.spacing,"spacing"),Ba(
r.variables,e.fontSizes,"font-size"),Ba(r.variables,e.lineHeights,"line-height"),Ba(r.variables,e.shadows,"shadow"),Ba(r.variables,e.radius,"radius"),Ba(r.variables,
e.fontWeights,"font-weight"),e.colors[e.primaryColor].forEach((a,s)=>{r.variables[`--mantine-primary-color-${s}`]=`var(--mantine-color-${e.primaryColor}-${s})`}),
$e(e.colors).forEach(a=>{let s=e.colors[a];if(Ws(s)){Object.assign(r.light,Ti({theme:e,name:s.name,color:s.light,colorScheme:"light",withColorValues:!0})),Object.
assign(r.dark,Ti({theme:e,name:s.name,color:s.dark,colorScheme:"dark",withColorValues:!0})),r.light[`--mantine-color-${s.name}-contrast`]=$c(s,e,"light"),r.dark[`\
--mantine-color-${s.name}-contrast`]=$c(s,e,"dark");return}s.forEach((l,i)=>{r.variables[`--mantine-color-${a}-${i}`]=l}),Object.assign(r.light,Ti({theme:e,color:a,
colorScheme:"light",withColorValues:!1})),Object.assign(r.dark,Ti({theme:e,color:a,colorScheme:"dark",withColorValues:!1}))});let n=e.headings.sizes;return $e(n).
forEach(a=>{r.variables[`--mantine-${a}-font-size`]=n[a].fontSize,r.variables[`--mantine-${a}-line-height`]=n[a].lineHeight,r.variables[`--mantine-${a}-font-wei\
ght`]=n[a].fontWeight||e.headings.fontWeight}),r};function my({theme:e,generator:t}){let o=jc(e),r=t?.(e);return r?Fi(o,r):o}var Dp=jc(Pi);function py(e){let t={variables:{},light:{},dark:{}};return $e(e.variables).forEach(o=>{Dp.variables[o]!==e.variables[o]&&(t.variables[o]=e.variables[o])}),
$e(e.light).forEach(o=>{Dp.light[o]!==e.light[o]&&(t.light[o]=e.light[o])}),$e(e.dark).forEach(o=>{Dp.dark[o]!==e.dark[o]&&(t.dark[o]=e.dark[o])}),t}var xy=v(F(),1);function LT(e){return Tp({variables:{},dark:{"--mantine-color-scheme":"dark"},light:{"--mantine-color-scheme":"light"}},e)}function Ep({cssVariablesSelector:e,
deduplicateCssVariables:t}){let o=Be(),r=qn(),n=Rv(),a=my({theme:o,generator:n}),s=(e===void 0||e===":root"||e===":host")&&t,l=s?py(a):a,i=Tp(l,e);return i?(0,xy.jsx)(
"style",{"data-mantine-styles":!0,nonce:r?.(),dangerouslySetInnerHTML:{__html:`${i}${s?"":LT(e)}`}}):null}Ep.displayName="@mantine/CssVariables";function hy({respectReducedMotion:e,getRootElement:t}){ut(()=>{e&&t()?.setAttribute("data-respect-reduced-motion","true")},[e])}var Zn=v(F(),1);function Iy({theme:e,children:t,getStyleNonce:o,withStaticClasses:r=!0,withGlobalClasses:n=!0,deduplicateCssVariables:a=!0,withCssVariables:s=!0,
cssVariablesSelector:l,classNamesPrefix:i="mantine",colorSchemeManager:f=wv(),defaultColorScheme:d="light",getRootElement:c=()=>document.documentElement,cssVariablesResolver:u,
forceColorScheme:m,stylesTransform:x,env:p,deduplicateInlineStyles:h=!1}){let{colorScheme:y,setColorScheme:I,clearColorScheme:g}=ey({defaultColorScheme:d,forceColorScheme:m,
manager:f,getRootElement:c});return hy({respectReducedMotion:e?.respectReducedMotion||!1,getRootElement:c}),(0,Zn.jsx)(ks,{value:{colorScheme:y,setColorScheme:I,
clearColorScheme:g,getRootElement:c,classNamesPrefix:i,getStyleNonce:o,cssVariablesResolver:u,cssVariablesSelector:l??":root",withStaticClasses:r,stylesTransform:x,
env:p,deduplicateInlineStyles:h},children:(0,Zn.jsxs)(Mi,{theme:e,children:[s&&(0,Zn.jsx)(Ep,{cssVariablesSelector:l,deduplicateCssVariables:a}),n&&(0,Zn.jsx)(dy,
{}),t]})})}Iy.displayName="@mantine/core/MantineProvider";function gy({children:e,theme:t,env:o}){return(0,Zn.jsx)(ks,{value:{colorScheme:"auto",setColorScheme:()=>{},
clearColorScheme:()=>{},getRootElement:()=>document.documentElement,classNamesPrefix:"mantine",cssVariablesSelector:":root",withStaticClasses:!1,headless:!0,env:o},
children:(0,Zn.jsx)(Mi,{theme:t,children:e})})}gy.displayName="@mantine/core/HeadlessMantineProvider";function qc(e){if(typeof e=="number")return!0;if(typeof e=="string"){if(e.startsWith("calc(")||e.startsWith("var(")||e.includes(" ")&&e.trim()!=="")return!0;let t=/^[+-]?[0-9]+(\.[0-9]+)?(px|em|rem|ex|ch|lh|rlh|vw|vh|vmin|vmax|vb|vi|svw|svh|lvw|lvh|dvw|dvh|cm|mm|in|pt|pc|q|cqw|cqh|cqi|cqb|cqmin|cqmax|%)?$/;
return e.trim().split(/\s+/).every(o=>t.test(o))}return!1}function le(e,t="size",o=!0){if(e!==void 0)return qc(e)?o?D(e):e:`var(--${t}-${e})`}function mt(e){return le(e,"mantine-spacing")}function ye(e){return e===void 0?
"var(--mantine-radius-default)":le(e,"mantine-radius")}function ze(e){return le(e,"mantine-font-size")}function vy(e){return le(e,"mantine-line-height",!1)}function Us(e){
if(e)return le(e,"mantine-shadow",!1)}function Cn(e){return Object.keys(e).reduce((t,o)=>(e[o]!==void 0&&(t[o]=e[o]),t),{})}function w(e,t,o){let r=Be(),n=(Array.isArray(e)?e:[e]).filter(Boolean),a={};for(let s of n){let l=r.components[s]?.defaultProps,i=typeof l=="function"?l(r):l;i&&
(a={...a,...i})}return{...t,...a,...Cn(o)}}function yy(e){var t,o,r="";if(typeof e=="string"||typeof e=="number")r+=e;else if(typeof e=="object")if(Array.isArray(e)){var n=e.length;for(t=0;t<n;t++)e[t]&&
(o=yy(e[t]))&&(r&&(r+=" "),r+=o)}else for(o in e)e[o]&&(r&&(r+=" "),r+=o);return r}function HT(){for(var e,t,o=0,r="",n=arguments.length;o<n;o++)(e=arguments[o])&&
(t=yy(e))&&(r&&(r+=" "),r+=t);return r}var Ee=HT;var VT={};function zT(e){let t={};return e.forEach(o=>{Object.entries(o).forEach(([r,n])=>{t[r]?t[r]=Ee(t[r],n):t[r]=n})}),t}function Sn({theme:e,classNames:t,props:o,
stylesCtx:r}){return zT((Array.isArray(t)?t:[t]).map(n=>typeof n=="function"?n(e,o,r):n||VT))}function Oa({theme:e,styles:t,props:o,stylesCtx:r}){let n=Array.isArray(t)?t:[t],a={};for(let s of n)typeof s=="function"?Object.assign(a,s(e,o,r)):s&&Object.assign(
a,s);return a}function Wc(e,t,o=1){if(Object.is(e,t))return!0;if(o===0||typeof e!="object"||typeof t!="object"||e===null||t===null)return!1;if(Array.isArray(e)||Array.isArray(
t)){if(!Array.isArray(e)||!Array.isArray(t)||e.length!==t.length)return!1;for(let n=0;n<e.length;n+=1)if(!Wc(e[n],t[n],o-1))return!1;return!0}let r=Object.keys(
e);if(r.length!==Object.keys(t).length)return!1;for(let n of r)if(!Object.hasOwn(t,n)||!Wc(e[n],t[n],o-1))return!1;return!0}var $T={always:"mantine-focus-always",auto:"mantine-focus-auto",never:"mantine-focus-never"};function by({theme:e,options:t,unstyled:o}){return Ee(t?.focusable&&
!o&&(e.focusClassName||$T[e.focusRing]),t?.active&&!o&&e.activeClassName)}function Cy({selector:e,stylesCtx:t,options:o,props:r,theme:n}){return Sn({theme:n,classNames:o?.classNames,props:o?.props||r,stylesCtx:t})[e]}function Sy({selector:e,stylesCtx:t,theme:o,classNames:r,props:n}){return Sn({theme:o,classNames:r,props:n,stylesCtx:t})[e]}function wy({rootSelector:e,selector:t,className:o}){return e===t?o:void 0}function Ry({selector:e,classes:t,unstyled:o}){return o?void 0:t[e]}function Py({themeName:e,classNamesPrefix:t,selector:o,withStaticClass:r}){return r===!1?[]:e.map(n=>`${t}-${n}-${o}`)}function Fy({options:e,classes:t,selector:o,unstyled:r}){return e?.variant&&!r?t[`${o}--${e.variant}`]:void 0}function My({theme:e,options:t,themeName:o,selector:r,classNamesPrefix:n,resolvedClassNames:a,resolvedThemeClassNames:s,classes:l,unstyled:i,className:f,rootSelector:d,
props:c,stylesCtx:u,withStaticClasses:m,headless:x,transformedStyles:p}){return Ee(by({theme:e,options:t,unstyled:i||x}),s.map(h=>h[r]),Fy({options:t,classes:l,
selector:r,unstyled:i||x}),a[r],Sy({selector:r,stylesCtx:u,theme:e,classNames:p,props:c}),Cy({selector:r,stylesCtx:u,options:t,props:c,theme:e}),wy({rootSelector:d,
selector:r,className:f}),Ry({selector:r,classes:l,unstyled:i||x}),m&&!x&&Py({themeName:o,classNamesPrefix:n,selector:r,withStaticClass:t?.withStaticClass}),t?.className)}function ki({style:e,theme:t}){return Array.isArray(e)?e.reduce((o,r)=>({...o,...ki({style:r,theme:t})}),{}):typeof e=="function"?e(t):e??{}}function Ty({theme:e,selector:t,options:o,props:r,stylesCtx:n,rootSelector:a,withStylesTransform:s,resolvedStyles:l,resolvedThemeStyles:i,resolvedVars:f,resolvedRootStyle:d}){
return{...i[t],...l[t],...!s&&Oa({theme:e,styles:o?.styles,props:o?.props||r,stylesCtx:n})[t],...f[t],...a===t?d:null,...ki({style:o?.style,theme:e})}}function ky(e){return e.reduce((t,o)=>(o&&Object.keys(o).forEach(r=>{t[r]={...t[r],...Cn(o[r])}}),t),{})}function Dy({props:e,stylesCtx:t,themeName:o,theme:r}){let n=kv()?.();return{getTransformedStyles:s=>n?[...s.map(l=>n(l,{props:e,theme:r,ctx:t})),...o.map(l=>n(
r.components[l]?.styles,{props:e,theme:r,ctx:t}))].filter(Boolean):[],withStylesTransform:!!n}}var Ey=v(A(),1);function G({name:e,classes:t,props:o,stylesCtx:r,className:n,style:a,rootSelector:s="root",unstyled:l,classNames:i,styles:f,vars:d,varsResolver:c,
attributes:u,stable:m}){let x=Be(),p=Pv(),h=Fv(),y=Mv(),I=(Array.isArray(e)?e:[e]).filter(N=>N),{withStylesTransform:g,getTransformedStyles:b}=Dy({props:o,stylesCtx:r,
themeName:I,theme:x}),C=Sn({theme:x,classNames:i,props:o,stylesCtx:r}),R=I.map(N=>Sn({theme:x,classNames:x.components[N]?.classNames,props:o,stylesCtx:r})),S=g?
{}:Oa({theme:x,styles:f,props:o,stylesCtx:r}),P={};if(!g)for(let N of I){let H=Oa({theme:x,styles:x.components[N]?.styles,props:o,stylesCtx:r});for(let T of Object.
keys(H))P[T]={...P[T],...H[T]}}let _=ky([y?{}:c?.(x,o,r),...I.map(N=>x.components?.[N]?.vars?.(x,o,r)),d?.(x,o,r)]),$=ki({style:a,theme:x});return jT((N,H)=>({...u?.[N],
className:My({theme:x,options:H,themeName:I,selector:N,classNamesPrefix:p,resolvedClassNames:C,resolvedThemeClassNames:R,classes:t,unstyled:l,className:n,rootSelector:s,
props:o,stylesCtx:r,withStaticClasses:h,headless:y,transformedStyles:b([H?.styles,f])}),style:Ty({theme:x,selector:N,options:H,props:o,stylesCtx:r,rootSelector:s,
withStylesTransform:g,resolvedStyles:S,resolvedThemeStyles:P,resolvedVars:_,resolvedRootStyle:$})}),!!m,[x,p,h,y,g?o:null,t,l,n,s,u,r,C,R,S,P,_,$])}function jT(e,t,o){
let r=(0,Ey.useRef)(null);return t?((!r.current||!Wc(r.current.deps,o,3))&&(r.current={deps:o,getStyles:e}),r.current.getStyles):e}var Ay=v(F(),1);function Ap(e){return e}function M(e){let t=e;return t.extend=Ap,t.withProps=o=>{let r=n=>(0,Ay.jsx)(t,{...o,...n});return r.extend=t.extend,r.displayName=
`WithProps(${t.displayName})`,r},t}function co(e){return M(e)}var By=v(F(),1);function Le(e){let t=e;return t.withProps=o=>{let r=n=>(0,By.jsx)(t,{...o,...n});return r.extend=t.extend,r.displayName=`WithProps(${t.displayName}\
)`,r},t.extend=Ap,t}function Oy(e){return e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`)}function _a(e){return $e(e).reduce((t,o)=>e[o]!==void 0?`${t}${Oy(o)}:${e[o]};`:t,"").trim()}function _y({selector:e,styles:t,media:o,container:r}){let n=t?_a(t):"",a=Array.isArray(o)?o.map(l=>`@media${l.query}{${e}{${_a(l.styles)}}}`):[],s=Array.isArray(
r)?r.map(l=>`@container ${l.query}{${e}{${_a(l.styles)}}}`):[];return`${n?`${e}{${n}}`:""}${a.join("")}${s.join("")}`.trim()}var Bp=v(F(),1);function qT(e){let t=5381;for(let o=0;o<e.length;o++)t=(t<<5)+t+e.charCodeAt(o)&4294967295;return(t>>>0).toString(36)}function Na({deduplicate:e,
...t}){let o=qn(),r=_y(t);return e?(0,Bp.jsx)("style",{href:`mantine-${qT(r)}`,precedence:"mantine",nonce:o?.(),children:r}):(0,Bp.jsx)("style",{"data-mantine-s\
tyles":"inline",nonce:o?.(),dangerouslySetInnerHTML:{__html:r}})}function WT(e){let t=5381;for(let o=0;o<e.length;o++)t=(t<<5)+t+e.charCodeAt(o)&4294967295;return(t>>>0).toString(36)}function Ny(e,t){return`__mdi__-${WT(`${e?
_a(e):""}|${Array.isArray(t)?t.map(o=>`${o.query}:${_a(o.styles)}`).join("|"):""}`)}`}function Pt(e){let{m:t,mx:o,my:r,mt:n,mb:a,ml:s,mr:l,me:i,ms:f,mis:d,mie:c,p:u,px:m,py:x,pt:p,pb:h,pl:y,pr:I,pe:g,ps:b,pis:C,pie:R,bd:S,bdrs:P,bg:_,c:$,opacity:q,
ff:N,fz:H,fw:T,lts:U,ta:V,lh:O,fs:B,tt:E,td:L,w:j,miw:W,maw:X,h:re,mih:ne,mah:ue,bgsz:de,bgp:te,bgr:he,bga:ee,pos:pe,top:Ce,left:Ie,bottom:se,right:fe,inset:Re,
display:Z,flex:K,hiddenFrom:ce,visibleFrom:be,lightHidden:J,darkHidden:Y,sx:Q,...Ae}=e;return{styleProps:Cn({m:t,mx:o,my:r,mt:n,mb:a,ml:s,mr:l,me:i,ms:f,mis:d,mie:c,
p:u,px:m,py:x,pt:p,pb:h,pl:y,pr:I,pis:C,pie:R,pe:g,ps:b,bd:S,bg:_,c:$,opacity:q,ff:N,fz:H,fw:T,lts:U,ta:V,lh:O,fs:B,tt:E,td:L,w:j,miw:W,maw:X,h:re,mih:ne,mah:ue,
bgsz:de,bgp:te,bgr:he,bga:ee,pos:pe,top:Ce,left:Ie,bottom:se,right:fe,inset:Re,display:Z,flex:K,bdrs:P,hiddenFrom:ce,visibleFrom:be,lightHidden:J,darkHidden:Y,sx:Q}),
rest:Ae}}var Ly={m:{type:"spacing",property:"margin"},mt:{type:"spacing",property:"marginTop"},mb:{type:"spacing",property:"marginBottom"},ml:{type:"spacing",property:"m\
arginLeft"},mr:{type:"spacing",property:"marginRight"},ms:{type:"spacing",property:"marginInlineStart"},me:{type:"spacing",property:"marginInlineEnd"},mis:{type:"\
spacing",property:"marginInlineStart"},mie:{type:"spacing",property:"marginInlineEnd"},mx:{type:"spacing",property:"marginInline"},my:{type:"spacing",property:"\
marginBlock"},p:{type:"spacing",property:"padding"},pt:{type:"spacing",property:"paddingTop"},pb:{type:"spacing",property:"paddingBottom"},pl:{type:"spacing",property:"\
paddingLeft"},pr:{type:"spacing",property:"paddingRight"},ps:{type:"spacing",property:"paddingInlineStart"},pe:{type:"spacing",property:"paddingInlineEnd"},pis:{
type:"spacing",property:"paddingInlineStart"},pie:{type:"spacing",property:"paddingInlineEnd"},px:{type:"spacing",property:"paddingInline"},py:{type:"spacing",property:"\
paddingBlock"},bd:{type:"border",property:"border"},bdrs:{type:"radius",property:"borderRadius"},bg:{type:"color",property:"background"},c:{type:"textColor",property:"\
color"},opacity:{type:"identity",property:"opacity"},ff:{type:"fontFamily",property:"fontFamily"},fz:{type:"fontSize",property:"fontSize"},fw:{type:"identity",property:"\
fontWeight"},lts:{type:"size",property:"letterSpacing"},ta:{type:"identity",property:"textAlign"},lh:{type:"lineHeight",property:"lineHeight"},fs:{type:"identit\
y",property:"fontStyle"},tt:{type:"identity",property:"textTransform"},td:{type:"identity",property:"textDecoration"},w:{type:"spacing",property:"width"},miw:{type:"\
spacing",property:"minWidth"},maw:{type:"spacing",property:"maxWidth"},h:{type:"spacing",property:"height"},mih:{type:"spacing",property:"minHeight"},mah:{type:"\
spacing",property:"maxHeight"},bgsz:{type:"size",property:"backgroundSize"},bgp:{type:"identity",property:"backgroundPosition"},bgr:{type:"identity",property:"b\
ackgroundRepeat"},bga:{type:"identity",property:"backgroundAttachment"},pos:{type:"identity",property:"position"},top:{type:"size",property:"top"},left:{type:"s\
ize",property:"left"},bottom:{type:"size",property:"bottom"},right:{type:"size",property:"right"},inset:{type:"size",property:"inset"},display:{type:"identity",
property:"display"},flex:{type:"identity",property:"flex"}};function Di(e,t){let o=dt({color:e,theme:t});return o.color==="dimmed"?"var(--mantine-color-dimmed)":o.color==="bright"?"var(--mantine-color-bright)":o.variable?
`var(${o.variable})`:o.color}function Hy(e,t){let o=dt({color:e,theme:t});return o.isThemeColor&&o.shade===void 0?`var(--mantine-color-${o.color}-text)`:Di(e,t)}function Vy(e,t){if(typeof e=="number")return D(e);if(typeof e=="string"){let[o,r,...n]=e.split(" ").filter(s=>s.trim()!==""),a=`${D(o)}`;return r&&(a+=` ${r}`),
n.length>0&&(a+=` ${Di(n.join(" "),t)}`),a.trim()}return e}var zy={text:"var(--mantine-font-family)",mono:"var(--mantine-font-family-monospace)",monospace:"var(--mantine-font-family-monospace)",heading:"var(--mantine-fo\
nt-family-headings)",headings:"var(--mantine-font-family-headings)"};function $y(e){return typeof e=="string"&&e in zy?zy[e]:e}var UT=["h1","h2","h3","h4","h5","h6"];function jy(e,t){return typeof e=="string"&&e in t.fontSizes?`var(--mantine-font-size-${e})`:typeof e=="string"&&UT.includes(
e)?`var(--mantine-${e}-font-size)`:typeof e=="number"?D(e):typeof e=="string"?D(e):e}function qy(e){return e}var GT=["h1","h2","h3","h4","h5","h6"];function Wy(e,t){return typeof e=="string"&&e in t.lineHeights?`var(--mantine-line-height-${e})`:typeof e=="string"&&GT.includes(
e)?`var(--mantine-${e}-line-height)`:e}function Uy(e,t){return typeof e=="string"&&e in t.radius?`var(--mantine-radius-${e})`:typeof e=="number"?D(e):typeof e=="string"?D(e):e}function Gy(e){return typeof e=="number"?D(e):e}function Ky(e,t){if(typeof e=="number")return D(e);if(typeof e=="string"){let o=e.replace("-","");if(!(o in t.spacing))return D(e);let r=`--mantine-spacing-${o}`;
return e.startsWith("-")?`calc(var(${r}) * -1)`:`var(${r})`}return e}var Uc={color:Di,textColor:Hy,fontSize:jy,spacing:Ky,radius:Uy,identity:qy,size:Gy,lineHeight:Wy,fontFamily:$y,border:Vy};function Xy(e){return e.replace("(min-width: ","").replace("em)","")}function Yy({media:e,...t}){let o=Object.keys(e).sort((r,n)=>Number(Xy(r))-Number(Xy(n))).map(
r=>({query:r,styles:e[r]}));return{...t,media:o}}function KT(e){if(typeof e!="object"||e===null)return!1;let t=Object.keys(e);return!(t.length===1&&t[0]==="base")}function XT(e){return typeof e=="object"&&e!==
null?"base"in e?e.base:void 0:e}function YT(e){return typeof e=="object"&&e!==null?$e(e).filter(t=>t!=="base"):[]}function QT(e,t){return typeof e=="object"&&e!==
null&&t in e?e[t]:e}function Qy({styleProps:e,data:t,theme:o}){return Yy($e(e).reduce((r,n)=>{if(n==="hiddenFrom"||n==="visibleFrom"||n==="sx")return r;let a=t[n],
s=Array.isArray(a.property)?a.property:[a.property],l=XT(e[n]);if(!KT(e[n]))return s.forEach(f=>{r.inlineStyles[f]=Uc[a.type](l,o)}),r;r.hasResponsiveStyles=!0;
let i=YT(e[n]);return s.forEach(f=>{l!=null&&(r.styles[f]=Uc[a.type](l,o)),i.forEach(d=>{let c=`(min-width: ${o.breakpoints[d]})`;r.media[c]={...r.media[c],[f]:Uc[a.
type](QT(e[n],d),o)}})}),r},{hasResponsiveStyles:!1,styles:{},inlineStyles:{},media:{}}))}var Zy=v(A(),1);function Gc(){return`__m__-${(0,Zy.useId)().replace(/[:«»]/g,"")}`}function ZT(e){return e}var Kc=ZT;function Jy(e){return`data-${(e.startsWith("data-")?e.slice(5):e).replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase()}`}function JT(e){return Object.keys(e).reduce(
(t,o)=>{let r=e[o];return r===void 0||r===""||r===!1||r===null||(t[Jy(o)]=e[o]),t},{})}function Op(e){return e?typeof e=="string"?{[Jy(e)]:!0}:Array.isArray(e)?
[...e].reduce((t,o)=>({...t,...Op(o)}),{}):JT(e):null}function _p(e,t){return Array.isArray(e)?[...e].reduce((o,r)=>({...o,..._p(r,t)}),{}):typeof e=="function"?e(t):e??{}}function eb({theme:e,style:t,vars:o,styleProps:r}){
let n=_p(t,e),a=_p(o,e);return{...n,...a,...r}}var La=v(F(),1);function tb({component:e,style:t,__vars:o,className:r,variant:n,mod:a,size:s,hiddenFrom:l,visibleFrom:i,lightHidden:f,darkHidden:d,renderRoot:c,
__size:u,ref:m,...x}){let p=Be(),h=e||"div",{styleProps:y,rest:I}=Pt(x),g=Tv()?.()?.(y.sx),b=Gc(),C=Qy({styleProps:y,theme:p,data:Ly}),R=Dv(),S=R&&C.hasResponsiveStyles?
Ny(C.styles,C.media):b,P={ref:m,style:eb({theme:p,style:t,vars:o,styleProps:C.inlineStyles}),className:Ee(r,g,{[S]:C.hasResponsiveStyles,"mantine-light-hidden":f,
"mantine-dark-hidden":d,[`mantine-hidden-from-${l}`]:l,[`mantine-visible-from-${i}`]:i}),"data-variant":n,"data-size":qc(s)?void 0:s||void 0,size:u,...Op(a),...I};
return(0,La.jsxs)(La.Fragment,{children:[C.hasResponsiveStyles&&(0,La.jsx)(Na,{selector:`.${S}`,styles:C.styles,media:C.media,deduplicate:R}),typeof c=="functio\
n"?c(P):(0,La.jsx)(h,{...P})]})}tb.displayName="@mantine/core/Box";var k=Kc(tb);var Np={root:"m_87cf2631"};var ob=v(F(),1),ek={__staticSelector:"UnstyledButton"},qe=Le(e=>{let t=w("UnstyledButton",ek,e),{className:o,component:r="button",__staticSelector:n,unstyled:a,
classNames:s,styles:l,style:i,attributes:f,...d}=t,c=G({name:n,props:t,classes:Np,className:o,style:i,classNames:s,styles:l,unstyled:a,attributes:f});return(0,ob.jsx)(
k,{...c("root",{focusable:!0}),component:r,type:r==="button"?"button":void 0,...d})});qe.classes=Np;qe.displayName="@mantine/core/UnstyledButton";var Ei=e=>({in:{opacity:1,transform:"scale(1)"},out:{opacity:0,transform:`scale(.9) translateY(${e==="bottom"?10:-10}px)`},transitionProperty:"transform, opacit\
y"}),Ai={fade:{in:{opacity:1},out:{opacity:0},transitionProperty:"opacity"},"fade-up":{in:{opacity:1,transform:"translateY(0)"},out:{opacity:0,transform:"transl\
ateY(30px)"},transitionProperty:"opacity, transform"},"fade-down":{in:{opacity:1,transform:"translateY(0)"},out:{opacity:0,transform:"translateY(-30px)"},transitionProperty:"\
opacity, transform"},"fade-left":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(30px)"},transitionProperty:"opacity, transform"},
"fade-right":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(-30px)"},transitionProperty:"opacity, transform"},scale:{in:{opacity:1,
transform:"scale(1)"},out:{opacity:0,transform:"scale(0)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"scale-y":{in:{opacity:1,transform:"\
scaleY(1)"},out:{opacity:0,transform:"scaleY(0)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"scale-x":{in:{opacity:1,transform:"sc\
aleX(1)"},out:{opacity:0,transform:"scaleX(0)"},common:{transformOrigin:"left"},transitionProperty:"transform, opacity"},"skew-up":{in:{opacity:1,transform:"tra\
nslateY(0) skew(0deg, 0deg)"},out:{opacity:0,transform:"translateY(-20px) skew(-10deg, -5deg)"},common:{transformOrigin:"top"},transitionProperty:"transform, op\
acity"},"skew-down":{in:{opacity:1,transform:"translateY(0) skew(0deg, 0deg)"},out:{opacity:0,transform:"translateY(20px) skew(-10deg, -5deg)"},common:{transformOrigin:"\
bottom"},transitionProperty:"transform, opacity"},"rotate-left":{in:{opacity:1,transform:"translateY(0) rotate(0deg)"},out:{opacity:0,transform:"translateY(20px\
) rotate(-5deg)"},common:{transformOrigin:"bottom"},transitionProperty:"transform, opacity"},"rotate-right":{in:{opacity:1,transform:"translateY(0) rotate(0deg)"},
out:{opacity:0,transform:"translateY(20px) rotate(5deg)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"slide-down":{in:{opacity:1,transform:"\
translateY(0)"},out:{opacity:0,transform:"translateY(-100%)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"slide-up":{in:{opacity:1,
transform:"translateY(0)"},out:{opacity:0,transform:"translateY(100%)"},common:{transformOrigin:"bottom"},transitionProperty:"transform, opacity"},"slide-left":{
in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(100%)"},common:{transformOrigin:"left"},transitionProperty:"transform, opacity"},"\
slide-right":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(-100%)"},common:{transformOrigin:"right"},transitionProperty:"transf\
orm, opacity"},pop:{...Ei("bottom"),common:{transformOrigin:"center center"}},"pop-bottom-left":{...Ei("bottom"),common:{transformOrigin:"bottom left"}},"pop-bo\
ttom-right":{...Ei("bottom"),common:{transformOrigin:"bottom right"}},"pop-top-left":{...Ei("top"),common:{transformOrigin:"top left"}},"pop-top-right":{...Ei("\
top"),common:{transformOrigin:"top right"}}};var rb={entering:"in",entered:"in",exiting:"out",exited:"out","pre-exiting":"out","pre-entering":"out"};function Lp({transition:e,state:t,duration:o,timingFunction:r}){
let n={WebkitBackfaceVisibility:"hidden",transitionDuration:`${o}ms`,transitionTimingFunction:r};return typeof e=="string"?e in Ai?{transitionProperty:Ai[e].transitionProperty,
...n,...Ai[e].common,...Ai[e][rb[t]]}:{}:{transitionProperty:e.transitionProperty,...n,...e.common,...e[rb[t]]}}var wn=v(A(),1);var nb=v(Yn(),1);function ab({duration:e,exitDuration:t,timingFunction:o,mounted:r,onEnter:n,onExit:a,onEntered:s,onExited:l,enterDelay:i,exitDelay:f}){let d=Be(),
c=yr(),u=d.respectReducedMotion?c:!1,[m,x]=(0,wn.useState)(u?0:e),[p,h]=(0,wn.useState)(r?"entered":"exited"),y=(0,wn.useRef)(-1),I=(0,wn.useRef)(-1),g=(0,wn.useRef)(
-1);function b(){window.clearTimeout(y.current),window.clearTimeout(I.current),cancelAnimationFrame(g.current),g.current=-1}let C=S=>{b();let P=S?n:a,_=S?s:l,$=u?
0:S?e:t;if(x($),$===0)typeof P=="function"&&P(),typeof _=="function"&&_(),h(S?"entered":"exited");else{let q=requestAnimationFrame(()=>{nb.default.flushSync(()=>{
h(S?"pre-entering":"pre-exiting")}),g.current===q&&(g.current=requestAnimationFrame(()=>{typeof P=="function"&&P(),h(S?"entering":"exiting"),y.current=window.setTimeout(
()=>{typeof _=="function"&&_(),h(S?"entered":"exited")},$)}))});g.current=q}},R=S=>{if(b(),typeof(S?i:f)!="number"){C(S);return}I.current=window.setTimeout(()=>{
C(S)},S?i:f)};return io(()=>{R(r)},[r]),(0,wn.useEffect)(()=>()=>{b()},[]),{transitionDuration:m,transitionStatus:p,transitionTimingFunction:o||"ease"}}var Hp=v(A(),1),Qo=v(F(),1);function eo({keepMounted:e,keepMountedMode:t="activity",transition:o="fade",duration:r=250,exitDuration:n=r,mounted:a,children:s,timingFunction:l="\
ease",onExit:i,onEntered:f,onEnter:d,onExited:c,enterDelay:u,exitDelay:m}){let x=Yo(),{transitionDuration:p,transitionStatus:h,transitionTimingFunction:y}=ab({mounted:a,
exitDuration:n,duration:r,timingFunction:l,onExit:i,onEntered:f,onEnter:d,onExited:c,enterDelay:u,exitDelay:m});if(x==="test")return a?(0,Qo.jsx)(Qo.Fragment,{children:s(
{})}):e?s({display:"none"}):null;if(p===0)return e?t==="display-none"?a?(0,Qo.jsx)(Qo.Fragment,{children:s({})}):s({display:"none"}):(0,Qo.jsx)(Hp.Activity,{mode:a?
"visible":"hidden",children:s({})}):a?(0,Qo.jsx)(Qo.Fragment,{children:s({})}):null;let I=h==="exited";if(e){let g=s(I?t==="display-none"?{display:"none"}:{}:Lp(
{transition:o,duration:p,state:h,timingFunction:y}));return t==="display-none"?g:(0,Qo.jsx)(Hp.Activity,{mode:I?"hidden":"visible",children:g})}return I?null:(0,Qo.jsx)(
Qo.Fragment,{children:s(Lp({transition:o,duration:p,state:h,timingFunction:y}))})}eo.displayName="@mantine/core/Transition";var uo={root:"m_5ae2e3c",barsLoader:"m_7a2bd4cd",bar:"m_870bb79","bars-loader-animation":"m_5d2b3b9d",dotsLoader:"m_4e3f22d7",dot:"m_870c4af","loader-dots-anima\
tion":"m_aac34a1",ovalLoader:"m_b34414df","oval-loader-animation":"m_f8e89c4b"};var Gs=v(F(),1),Vp=({className:e,...t})=>(0,Gs.jsxs)(k,{component:"span",className:Ee(uo.barsLoader,e),...t,children:[(0,Gs.jsx)("span",{className:uo.bar}),(0,Gs.jsx)(
"span",{className:uo.bar}),(0,Gs.jsx)("span",{className:uo.bar})]});Vp.displayName="@mantine/core/Bars";var Ks=v(F(),1),zp=({className:e,...t})=>(0,Ks.jsxs)(k,{component:"span",className:Ee(uo.dotsLoader,e),...t,children:[(0,Ks.jsx)("span",{className:uo.dot}),(0,Ks.jsx)(
"span",{className:uo.dot}),(0,Ks.jsx)("span",{className:uo.dot})]});zp.displayName="@mantine/core/Dots";var sb=v(F(),1),$p=({className:e,...t})=>(0,sb.jsx)(k,{component:"span",className:Ee(uo.ovalLoader,e),...t});$p.displayName="@mantine/core/Oval";var jp=v(F(),1),qp={bars:Vp,oval:$p,dots:zp},tk={loaders:qp,type:"oval"},lb=(e,{size:t,color:o})=>({root:{"--loader-size":le(t,"loader-size"),"--loader-color":o?
De(o,e):void 0}}),mo=M(e=>{let t=w("Loader",tk,e),{size:o,color:r,type:n,vars:a,className:s,style:l,classNames:i,styles:f,unstyled:d,loaders:c,variant:u,children:m,
attributes:x,...p}=t,h=G({name:"Loader",props:t,classes:uo,className:s,style:l,classNames:i,styles:f,unstyled:d,attributes:x,vars:a,varsResolver:lb});return m?(0,jp.jsx)(
k,{...h("root"),...p,children:m}):(0,jp.jsx)(k,{...h("root"),component:c[n],variant:u,size:o,...p})});mo.defaultLoaders=qp;mo.classes=uo;mo.varsResolver=lb;mo.displayName=
"@mantine/core/Loader";var Rn={root:"m_8d3f4000",icon:"m_8d3afb97",loader:"m_302b9fb1",group:"m_1a0f1b21",groupSection:"m_437b6484"};var ib=v(F(),1),ok={orientation:"horizontal"},fb=(e,{borderWidth:t})=>({group:{"--ai-border-width":D(t)}}),Bi=M(e=>{let t=w("ActionIconGroup",ok,e),{className:o,
style:r,classNames:n,styles:a,unstyled:s,orientation:l,vars:i,borderWidth:f,variant:d,mod:c,attributes:u,...m}=t,x=G({name:"ActionIconGroup",props:t,classes:Rn,
className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:u,vars:i,varsResolver:fb,rootSelector:"group"});return(0,ib.jsx)(k,{...x("group"),variant:d,mod:[
{orientation:l},c],role:"group",...m})});Bi.classes=Rn;Bi.varsResolver=fb;Bi.displayName="@mantine/core/ActionIconGroup";var cb=v(F(),1),ub=(e,{radius:t,color:o,gradient:r,variant:n,autoContrast:a,size:s})=>{let l=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:n||"filled",autoContrast:a});return{groupSection:{"--section-height":le(s,"section-height"),"--section-padding-x":le(s,"section-padding-x"),"--section-f\
z":ze(s),"--section-radius":t===void 0?void 0:ye(t),"--section-bg":o||n?l.background:void 0,"--section-color":l.color,"--section-bd":o||n?l.border:void 0}}},Oi=M(
e=>{let t=w("ActionIconGroupSection",null,e),{className:o,style:r,classNames:n,styles:a,unstyled:s,vars:l,variant:i,gradient:f,radius:d,autoContrast:c,attributes:u,
...m}=t,x=G({name:"ActionIconGroupSection",props:t,classes:Rn,className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:u,vars:l,varsResolver:ub,rootSelector:"\
groupSection"});return(0,cb.jsx)(k,{...x("groupSection"),variant:i,...m})});Oi.classes=Rn;Oi.varsResolver=ub;Oi.displayName="@mantine/core/ActionIconGroupSectio\
n";var Ha=v(F(),1),db=(e,{size:t,radius:o,variant:r,gradient:n,color:a,autoContrast:s})=>{let l=e.variantColorResolver({color:a||e.primaryColor,theme:e,gradient:n,
variant:r||"filled",autoContrast:s});return{root:{"--ai-size":le(t,"ai-size"),"--ai-radius":o===void 0?void 0:ye(o),"--ai-bg":a||r?l.background:void 0,"--ai-hov\
er":a||r?l.hover:void 0,"--ai-hover-color":a||r?l.hoverColor:void 0,"--ai-color":l.color,"--ai-bd":a||r?l.border:void 0}}},Zo=Le(e=>{let t=w("ActionIcon",null,e),
{className:o,unstyled:r,variant:n,classNames:a,styles:s,style:l,loading:i,loaderProps:f,size:d,color:c,radius:u,__staticSelector:m,gradient:x,vars:p,children:h,
disabled:y,"data-disabled":I,autoContrast:g,mod:b,attributes:C,...R}=t,S=G({name:["ActionIcon",m],props:t,className:o,style:l,classes:Rn,classNames:a,styles:s,unstyled:r,
attributes:C,vars:p,varsResolver:db});return(0,Ha.jsxs)(qe,{...S("root",{active:!y&&!i&&!I}),"aria-busy":i||void 0,...R,unstyled:r,variant:n,size:d,disabled:y||
i,mod:[{loading:i,disabled:y||I},b],children:[typeof i=="boolean"&&(0,Ha.jsx)(eo,{mounted:i,transition:"slide-down",duration:150,children:P=>(0,Ha.jsx)(k,{component:"\
span",...S("loader",{style:P}),"aria-hidden":!0,children:(0,Ha.jsx)(mo,{color:"var(--ai-color)",size:"calc(var(--ai-size) * 0.55)",...f})})}),(0,Ha.jsx)(k,{component:"\
span",mod:{loading:i},...S("icon"),children:h})]})});Zo.classes=Rn;Zo.varsResolver=db;Zo.displayName="@mantine/core/ActionIcon";Zo.Group=Bi;Zo.GroupSection=Oi;var mb=v(A(),1);function pb(e){return mb.Children.toArray(e).filter(Boolean)}var Wp={root:"m_4081bf90"};var xb=v(F(),1),rk={preventGrowOverflow:!0,gap:"md",align:"center",justify:"flex-start",wrap:"wrap"},hb=(e,{grow:t,preventGrowOverflow:o,gap:r,align:n,justify:a,
wrap:s},{childWidth:l})=>({root:{"--group-child-width":t&&o?l:void 0,"--group-gap":mt(r),"--group-align":n,"--group-justify":a,"--group-wrap":s}}),Wt=M(e=>{let t=w(
"Group",rk,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,children:l,gap:i,align:f,justify:d,wrap:c,grow:u,preventGrowOverflow:m,vars:x,variant:p,__size:h,
mod:y,attributes:I,...g}=t,b=pb(l),C=b.length,R=mt(i??"md"),S={childWidth:`calc(${100/C}% - (${R} - ${R} / ${C}))`},P=G({name:"Group",props:t,stylesCtx:S,className:r,
style:n,classes:Wp,classNames:o,styles:a,unstyled:s,attributes:I,vars:x,varsResolver:hb});return(0,xb.jsx)(k,{...P("root"),variant:p,mod:[{grow:u},y],size:h,...g,
children:b})});Wt.classes=Wp;Wt.varsResolver=hb;Wt.displayName="@mantine/core/Group";var z8=v(A(),1),Up=v(F(),1);function Gp({size:e="var(--cb-icon-size, 70%)",style:t,...o}){return(0,Up.jsx)("svg",{viewBox:"0 0 15 15",fill:"none",xmlns:"http://\
www.w3.org/2000/svg",style:{...t,width:e,height:e},...o,children:(0,Up.jsx)("path",{d:"M11.7816 4.03157C12.0062 3.80702 12.0062 3.44295 11.7816 3.2184C11.5571 2\
.99385 11.193 2.99385 10.9685 3.2184L7.50005 6.68682L4.03164 3.2184C3.80708 2.99385 3.44301 2.99385 3.21846 3.2184C2.99391 3.44295 2.99391 3.80702 3.21846 4.031\
57L6.68688 7.49999L3.21846 10.9684C2.99391 11.193 2.99391 11.557 3.21846 11.7816C3.44301 12.0061 3.80708 12.0061 4.03164 11.7816L7.50005 8.31316L10.9685 11.7816\
C11.193 12.0061 11.5571 12.0061 11.7816 11.7816C12.0062 11.557 12.0062 11.193 11.7816 10.9684L8.31322 7.49999L11.7816 4.03157Z",fill:"currentColor",fillRule:"ev\
enodd",clipRule:"evenodd"})})}Gp.displayName="@mantine/core/CloseIcon";var Kp={root:"m_86a44da5","root--subtle":"m_220c80f2"};var Xc=v(F(),1),nk={variant:"subtle"},Ib=(e,{size:t,radius:o,iconSize:r})=>({root:{"--cb-size":le(t,"cb-size"),"--cb-radius":o===void 0?void 0:ye(o),"--cb-icon-\
size":D(r)}}),Ho=Le(e=>{let t=w("CloseButton",nk,e),{iconSize:o,children:r,vars:n,radius:a,className:s,classNames:l,style:i,styles:f,unstyled:d,"data-disabled":c,
disabled:u,variant:m,icon:x,mod:p,attributes:h,__staticSelector:y,...I}=t,g=G({name:y||"CloseButton",props:t,className:s,style:i,classes:Kp,classNames:l,styles:f,
unstyled:d,attributes:h,vars:n,varsResolver:Ib});return(0,Xc.jsxs)(qe,{...I,unstyled:d,variant:m,disabled:u,mod:[{disabled:u||c},p],...g("root",{variant:m,active:!u&&
!c}),children:[x||(0,Xc.jsx)(Gp,{}),r]})});Ho.classes=Kp;Ho.varsResolver=Ib;Ho.displayName="@mantine/core/CloseButton";var Xp={root:"m_66836ed3",wrapper:"m_a5d60502",body:"m_667c2793",title:"m_6a03f287",label:"m_698f4f23",icon:"m_667f2a6a",message:"m_7fa78076",closeButton:"m_87f\
54839"};var Lr=v(F(),1),gb=(e,{radius:t,color:o,variant:r,autoContrast:n})=>{let a=e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:r||"light",autoContrast:n});
return{root:{"--alert-radius":t===void 0?void 0:ye(t),"--alert-bg":o||r?a.background:void 0,"--alert-color":a.color,"--alert-bd":o||r?a.border:void 0}}},Xs=M(e=>{
let t=w("Alert",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,radius:i,color:f,title:d,children:c,id:u,icon:m,withCloseButton:x,onClose:p,
closeButtonLabel:h,variant:y,autoContrast:I,role:g,attributes:b,...C}=t,R=G({name:"Alert",classes:Xp,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,
attributes:b,vars:l,varsResolver:gb}),S=Me(u),P=d&&`${S}-title`||void 0,_=`${S}-body`;return(0,Lr.jsx)(k,{id:S,...R("root",{variant:y}),variant:y,...C,role:g||"\
alert","aria-describedby":c?_:void 0,"aria-labelledby":d?P:void 0,children:(0,Lr.jsxs)("div",{...R("wrapper"),children:[m&&(0,Lr.jsx)("div",{...R("icon"),children:m}),
(0,Lr.jsxs)("div",{...R("body"),children:[d&&(0,Lr.jsx)("div",{...R("title"),"data-with-close-button":x||void 0,children:(0,Lr.jsx)("span",{id:P,...R("label"),children:d})}),
c&&(0,Lr.jsx)("div",{id:_,...R("message"),"data-variant":y,children:c})]}),x&&(0,Lr.jsx)(Ho,{...R("closeButton"),onClick:p,variant:"transparent",size:16,iconSize:16,
"aria-label":h,unstyled:s})]})})});Xs.classes=Xp;Xs.varsResolver=gb;Xs.displayName="@mantine/core/Alert";var Yp={root:"m_b6d8b162"};var vb=v(F(),1);function ak(e){if(e==="start")return"start";if(e==="end"||e)return"end"}var sk={inherit:!1},yb=(e,{variant:t,lineClamp:o,gradient:r,size:n,textWrap:a})=>({
root:{"--text-fz":ze(n),"--text-lh":vy(n),"--text-gradient":t==="gradient"?Ri(r,e):void 0,"--text-line-clamp":typeof o=="number"?o.toString():void 0,"--text-tex\
t-wrap":a}}),pt=Le(e=>{let t=w("Text",sk,e),{lineClamp:o,truncate:r,inline:n,inherit:a,gradient:s,span:l,textWrap:i,__staticSelector:f,vars:d,className:c,style:u,
classNames:m,styles:x,unstyled:p,variant:h,mod:y,size:I,attributes:g,...b}=t,C=G({name:["Text",f],props:t,classes:Yp,className:c,style:u,classNames:m,styles:x,unstyled:p,
attributes:g,vars:d,varsResolver:yb});return(0,vb.jsx)(k,{...C("root",{focusable:!0}),component:l?"span":"p",variant:h,mod:[{truncate:ak(r),lineClamp:typeof o==
"number",inline:n,inherit:a},y],size:I,...b})});pt.classes=Yp;pt.varsResolver=yb;pt.displayName="@mantine/core/Text";var Qp={root:"m_347db0ec","root--dot":"m_fbd81e3d",label:"m_5add502a",section:"m_91fdda9b"};var Ys=v(F(),1),bb=(e,{radius:t,color:o,gradient:r,variant:n,size:a,autoContrast:s,circle:l})=>{let i=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:n||"filled",autoContrast:s});return{root:{"--badge-height":le(a,"badge-height"),"--badge-padding-x":le(a,"badge-padding-x"),"--badge-fz":le(a,"badge-fz"),
"--badge-radius":l||t===void 0?void 0:ye(t),"--badge-bg":o||n?i.background:void 0,"--badge-color":o||n?i.color:void 0,"--badge-bd":o||n?i.border:void 0,"--badge\
-dot-color":n==="dot"?De(o,e):void 0}}},Va=Le(e=>{let t=w("Badge",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,radius:i,color:f,gradient:d,
leftSection:c,rightSection:u,children:m,variant:x,fullWidth:p,autoContrast:h,circle:y,mod:I,attributes:g,...b}=t,C=G({name:"Badge",props:t,classes:Qp,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:g,vars:l,varsResolver:bb});return(0,Ys.jsxs)(k,{variant:x,mod:[{block:p,circle:y,"with-right-section":!!u,"w\
ith-left-section":!!c},I],...C("root",{variant:x}),...b,children:[c&&(0,Ys.jsx)("span",{...C("section"),"data-position":"left",children:c}),(0,Ys.jsx)("span",{...C(
"label"),children:m}),u&&(0,Ys.jsx)("span",{...C("section"),"data-position":"right",children:u})]})});Va.classes=Qp;Va.varsResolver=bb;Va.displayName="@mantine/\
core/Badge";var Pn={root:"m_77c9d27d",inner:"m_80f1301b",label:"m_811560b9",section:"m_a74036a",loader:"m_a25b86ee",group:"m_80d6d844",groupSection:"m_70be2a01"};var Sb=v(F(),1),Cb={orientation:"horizontal"},wb=(e,{borderWidth:t})=>({group:{"--button-border-width":D(t)}}),_i=M(e=>{let t=w("ButtonGroup",Cb,e),{className:o,
style:r,classNames:n,styles:a,unstyled:s,orientation:l,vars:i,borderWidth:f,mod:d,attributes:c,...u}=w("ButtonGroup",Cb,e),m=G({name:"ButtonGroup",props:t,classes:Pn,
className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:c,vars:i,varsResolver:wb,rootSelector:"group"});return(0,Sb.jsx)(k,{...m("group"),mod:[{orientation:l},
d],role:"group",...u})});_i.classes=Pn;_i.varsResolver=wb;_i.displayName="@mantine/core/ButtonGroup";var Rb=v(F(),1),Pb=(e,{radius:t,color:o,gradient:r,variant:n,autoContrast:a,size:s})=>{let l=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:n||"filled",autoContrast:a});return{groupSection:{"--section-height":le(s,"section-height"),"--section-padding-x":le(s,"section-padding-x"),"--section-f\
z":s?.includes("compact")?ze(s.replace("compact-","")):ze(s),"--section-radius":t===void 0?void 0:ye(t),"--section-bg":o||n?l.background:void 0,"--section-color":l.
color,"--section-bd":o||n?l.border:void 0}}},Ni=M(e=>{let t=w("ButtonGroupSection",null,e),{className:o,style:r,classNames:n,styles:a,unstyled:s,vars:l,gradient:i,
radius:f,autoContrast:d,attributes:c,...u}=t,m=G({name:"ButtonGroupSection",props:t,classes:Pn,className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:c,
vars:l,varsResolver:Pb,rootSelector:"groupSection"});return(0,Rb.jsx)(k,{...m("groupSection"),...u})});Ni.classes=Pn;Ni.varsResolver=Pb;Ni.displayName="@mantine\
/core/ButtonGroupSection";var Hr=v(F(),1),lk={in:{opacity:1,transform:`translate(-50%, calc(-50% + ${D(1)}))`},out:{opacity:0,transform:"translate(-50%, -200%)"},common:{transformOrigin:"\
center"},transitionProperty:"transform, opacity"},Fb=(e,{radius:t,color:o,gradient:r,variant:n,size:a,justify:s,autoContrast:l})=>{let i=e.variantColorResolver(
{color:o||e.primaryColor,theme:e,gradient:r,variant:n||"filled",autoContrast:l});return{root:{"--button-justify":s,"--button-height":le(a,"button-height"),"--bu\
tton-padding-x":le(a,"button-padding-x"),"--button-fz":a?.includes("compact")?ze(a.replace("compact-","")):ze(a),"--button-radius":t===void 0?void 0:ye(t),"--bu\
tton-bg":o||n?i.background:void 0,"--button-hover":o||n?i.hover:void 0,"--button-color":i.color,"--button-bd":o||n?i.border:void 0,"--button-hover-color":o||n?i.
hoverColor:void 0}}},po=Le(e=>{let t=w("Button",null,e),{style:o,vars:r,className:n,color:a,disabled:s,children:l,leftSection:i,rightSection:f,fullWidth:d,variant:c,
radius:u,loading:m,loaderProps:x,gradient:p,classNames:h,styles:y,unstyled:I,"data-disabled":g,autoContrast:b,mod:C,attributes:R,...S}=t,P=G({name:"Button",props:t,
classes:Pn,className:n,style:o,classNames:h,styles:y,unstyled:I,attributes:R,vars:r,varsResolver:Fb}),_=!!i,$=!!f;return(0,Hr.jsxs)(qe,{...P("root",{active:!s&&
!m&&!g}),unstyled:I,variant:c,disabled:s||m,mod:[{disabled:s||g,loading:m,block:d,"with-left-section":_,"with-right-section":$},C],...S,children:[typeof m=="boo\
lean"&&(0,Hr.jsx)(eo,{mounted:m,transition:lk,duration:150,children:q=>(0,Hr.jsx)(k,{component:"span",...P("loader",{style:q}),"aria-hidden":!0,children:(0,Hr.jsx)(
mo,{color:"var(--button-color)",size:"calc(var(--button-height) / 1.8)",...x})})}),(0,Hr.jsxs)("span",{...P("inner"),children:[i&&(0,Hr.jsx)(k,{component:"span",
...P("section"),mod:{position:"left"},children:i}),(0,Hr.jsx)(k,{component:"span",mod:{loading:m},...P("label"),children:l}),f&&(0,Hr.jsx)(k,{component:"span",...P(
"section"),mod:{position:"right"},children:f})]})]})});po.classes=Pn;po.varsResolver=Fb;po.displayName="@mantine/core/Button";po.Group=_i;po.GroupSection=Ni;function Qs(e,t){let o=e;for(;(o=o.parentElement)&&!o.matches(t););return o}function Mb(e,t,o){return o?Array.from(Qs(o,t)?.querySelectorAll(e)||[]).findIndex(r=>r===o):null}function _t({classNames:e,styles:t,props:o,stylesCtx:r}){let n=Be();return{resolvedClassNames:e===void 0?void 0:Sn({theme:n,classNames:e,props:o,stylesCtx:r||void 0}),
resolvedStyles:t===void 0?void 0:Oa({theme:n,styles:t,props:o,stylesCtx:r||void 0})}}var Li=v(A(),1);function Tb({open:e,close:t,openDelay:o,closeDelay:r}){let n=(0,Li.useRef)(-1),a=(0,Li.useRef)(-1),s=()=>{window.clearTimeout(n.current),window.
clearTimeout(a.current)},l=()=>{s(),o===0||o===void 0?e():n.current=window.setTimeout(e,o)},i=()=>{s(),r===0||r===void 0?t():a.current=window.setTimeout(t,r)};return(0,Li.useEffect)(
()=>s,[]),{openDropdown:l,closeDropdown:i}}var ik={app:100,modal:200,popover:300,overlay:400,max:9999};function Ue(e){return ik[e]}var Zs=v(A(),1);var fk=v(F(),1),ck=(0,Zs.createContext)({dir:"ltr",toggleDirection:()=>{},setDirection:()=>{}});function st(){return(0,Zs.use)(ck)}function Js(e,t){if(e==="rtl"&&(t.includes("right")||t.includes("left"))){let[o,r]=t.split("-"),n=o==="right"?"left":"right";return r===void 0?n:`${n}-${r}`}return t}var Zp={root:"m_9814e45f"};var kb=v(F(),1),uk={zIndex:Ue("modal")},Db=(e,{gradient:t,color:o,backgroundOpacity:r,blur:n,radius:a,zIndex:s})=>({root:{"--overlay-bg":t||(o!==void 0||r!==void 0)&&
Nr(o||"#000",r??.6)||void 0,"--overlay-filter":n?`blur(${D(n)})`:void 0,"--overlay-radius":a===void 0?void 0:ye(a),"--overlay-z-index":s?.toString()}}),za=Le(e=>{
let t=w("Overlay",uk,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,fixed:i,center:f,children:d,radius:c,zIndex:u,gradient:m,blur:x,color:p,backgroundOpacity:h,
mod:y,attributes:I,...g}=t,b=G({name:"Overlay",props:t,classes:Zp,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:I,vars:l,varsResolver:Db});return(0,kb.jsx)(
k,{...b("root"),mod:[{center:f,fixed:i},y],...g,children:d})});za.classes=Zp;za.varsResolver=Db;za.displayName="@mantine/core/Overlay";var Yc=v(A(),1);var Qc=v(F(),1),Eb=v(Yn(),1);function Jp(e){let t=document.createElement("div");return t.setAttribute("data-portal","true"),typeof e.className=="string"&&t.classList.
add(...e.className.split(" ").filter(Boolean)),typeof e.style=="object"&&Object.assign(t.style,e.style),typeof e.id=="string"&&t.setAttribute("id",e.id),t}var el=null;
function dk({target:e,reuseTargetNode:t,...o}){if(e)return typeof e=="string"?document.querySelector(e)||Jp(o):e;if(t){if(el){if(document.body.contains(el))return el;
el=null}let r=document.querySelector("[data-mantine-shared-portal-node]");if(r)return el=r,r;let n=Jp(o);return n.setAttribute("data-mantine-shared-portal-node",
"true"),document.body.appendChild(n),el=n,n}return Jp(o)}var mk={reuseTargetNode:!0},ex=M(e=>{let{children:t,target:o,reuseTargetNode:r,ref:n,...a}=w("Portal",mk,
e),[s,l]=(0,Yc.useState)(!1),i=(0,Yc.useRef)(null);return ut(()=>(l(!0),i.current=dk({target:o,reuseTargetNode:r,...a}),ka(n,i.current),!o&&!r&&i.current&&document.
body.appendChild(i.current),()=>{!o&&!r&&i.current&&document.body.removeChild(i.current)}),[o]),!s||!i.current?null:(0,Eb.createPortal)((0,Qc.jsx)(Qc.Fragment,{
children:t}),i.current)});ex.displayName="@mantine/core/Portal";var Hi=v(F(),1),xo=M(({withinPortal:e=!0,children:t,...o})=>Yo()==="test"||!e?(0,Hi.jsx)(Hi.Fragment,{children:t}):(0,Hi.jsx)(ex,{...o,children:t}));xo.displayName=
"@mantine/core/OptionalPortal";var Zc=v(A(),1);function xt(e){let t=(0,Zc.createContext)(null);return[t,()=>{let r=(0,Zc.use)(t);if(r===null)throw new Error(e);return r}]}var[Ab,Jn]=xt("Popover component was not found in the tree");var Bb=v(A(),1);function tl(e){return Array.isArray(e)||e===null?!1:typeof e=="object"?e.type!==Bb.Fragment:!1}var Ob=v(A(),1);function Ht(e){let t=Ob.Children.toArray(e);return t.length!==1||!tl(t[0])?null:t[0]}function Oe(e,t){return o=>{e?.(o),t?.(o)}}var Vi=v(A(),1);function Jc({childProps:e,disabled:t,opened:o,longPressDelay:r=500,setReference:n,open:a}){let s=(0,Vi.useRef)(!1),l=(0,Vi.useRef)(!1),i=(0,Vi.useRef)(null),f=(0,Vi.useRef)(
t);f.current=t;let d=(x,p,h)=>{n({getBoundingClientRect:()=>({x,y:p,width:0,height:0,top:p,left:x,right:x,bottom:p,toJSON:()=>{}}),contextElement:h}),a()},c=Oe(
e.onMouseDown,x=>{t||x.button===2&&x.stopPropagation()}),u=Oe(e.onContextMenu,x=>{t||x.defaultPrevented||(x.preventDefault(),!l.current&&(d(x.clientX,x.clientY,
x.currentTarget),s.current&&(l.current=!0)))}),m=vp(x=>{if(f.current||l.current)return;let p=x,h=p.touches[0]??p.changedTouches[0];h&&(d(h.clientX,h.clientY,i.current),
l.current=!0)},{threshold:r,events:["touch"],cancelOnMove:!0,onStart:x=>{s.current=!0,l.current=!1,i.current=x.currentTarget},onFinish:x=>{s.current=!1,l.current=
!1,f.current||x.preventDefault()},onCancel:()=>{s.current=!1,l.current=!1}});return{onContextMenu:u,onMouseDown:c,onTouchStart:Oe(e.onTouchStart,m.onTouchStart),
onTouchEnd:Oe(e.onTouchEnd,m.onTouchEnd),onTouchCancel:Oe(e.onTouchCancel,m.onTouchCancel),onTouchMove:Oe(e.onTouchMove,m.onTouchMove),style:t?e.style:{...e.style,
WebkitTouchCallout:"none",WebkitUserSelect:"none",userSelect:"none"},"data-expanded":o?!0:void 0}}var _b=v(A(),1);function tx(e){let{children:t,disabled:o,longPressDelay:r}=w("PopoverContextMenu",null,e),n=Ht(t);if(!n)throw new Error("Popover.ContextMenu com\
ponent children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let a=Jn(),s=Jc(
{childProps:n.props,disabled:o||a.disabled,opened:a.opened,longPressDelay:r,setReference:a.reference,open:()=>{a.opened||a.onToggle()}});return(0,_b.cloneElement)(
n,s)}tx.displayName="@mantine/core/PopoverContextMenu";var eu={dropdown:"m_38a85659",arrow:"m_a31dc6c1",overlay:"m_3d7bc908"};var $a=()=>{};function Nb(e,t={active:!0}){return typeof e!="function"||!t.active?t.onKeyDown||$a:o=>{o.key==="Escape"&&(e(o),t.onTrigger?.())}}function Lb(e,t,o,r){return e==="center"||r==="center"?{top:t}:e==="end"?{bottom:o}:e==="start"?{top:o}:{}}function Hb(e,t,o,r,n){return e==="center"||r==="cent\
er"?{left:t}:e==="end"?{[n==="ltr"?"right":"left"]:o}:e==="start"?{[n==="ltr"?"left":"right"]:o}:{}}var pk={bottom:"borderTopLeftRadius",left:"borderTopRightRad\
ius",right:"borderBottomLeftRadius",top:"borderBottomRightRadius"};function xk({position:e,arrowSize:t,dir:o}){let[r,n]=e.split("-");if(!n)return;let a={width:t,
height:t,position:"absolute"};if(r==="bottom"){let s=n==="start",l=s?o==="ltr"?"left":"right":o==="ltr"?"right":"left";return{...a,top:-t,[l]:0,clipPath:s!==(o===
"rtl")?"polygon(0% 0%, 0% 100%, 100% 100%)":"polygon(100% 0%, 0% 100%, 100% 100%)"}}if(r==="top"){let s=n==="start",l=s?o==="ltr"?"left":"right":o==="ltr"?"righ\
t":"left";return{...a,bottom:-t,[l]:0,clipPath:s!==(o==="rtl")?"polygon(0% 0%, 100% 0%, 0% 100%)":"polygon(0% 0%, 100% 0%, 100% 100%)"}}if(r==="left")return{...a,
right:-t,[n==="start"?"top":"bottom"]:0,clipPath:n==="start"?"polygon(0% 0%, 100% 0%, 0% 100%)":"polygon(0% 0%, 0% 100%, 100% 100%)"};if(r==="right")return{...a,
left:-t,[n==="start"?"top":"bottom"]:0,clipPath:n==="start"?"polygon(0% 0%, 100% 0%, 100% 100%)":"polygon(100% 0%, 0% 100%, 100% 100%)"}}function Vb({position:e,
arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:n,arrowX:a,arrowY:s,dir:l}){if(n==="merge"){let u=xk({position:e,arrowSize:t,dir:l});if(u)return u}let[i,f="\
center"]=e.split("-"),d={width:t,height:t,transform:"rotate(45deg)",position:"absolute",[pk[i]]:r},c=-t/2;return i==="left"?{...d,...Lb(f,s,o,n),right:c,borderLeftColor:"\
transparent",borderBottomColor:"transparent",clipPath:"polygon(100% 0, 0 0, 100% 100%)"}:i==="right"?{...d,...Lb(f,s,o,n),left:c,borderRightColor:"transparent",
borderTopColor:"transparent",clipPath:"polygon(0 100%, 0 0, 100% 100%)"}:i==="top"?{...d,...Hb(f,a,o,n,l),bottom:c,borderTopColor:"transparent",borderLeftColor:"\
transparent",clipPath:"polygon(0 100%, 100% 100%, 100% 0)"}:i==="bottom"?{...d,...Hb(f,a,o,n,l),top:c,borderBottomColor:"transparent",borderRightColor:"transpar\
ent",clipPath:"polygon(0 100%, 0 0, 100% 0)"}:{}}function tu({position:e,dir:t}){let[o,r]=e.split("-");if(!r)return;let n=r==="start"&&t==="ltr"||r==="end"&&t===
"rtl";if(o==="bottom")return n?{borderTopLeftRadius:0}:{borderTopRightRadius:0};if(o==="top")return n?{borderBottomLeftRadius:0}:{borderBottomRightRadius:0};if(o===
"left")return r==="start"?{borderTopRightRadius:0}:{borderBottomRightRadius:0};if(o==="right")return r==="start"?{borderTopLeftRadius:0}:{borderBottomLeftRadius:0}}var zb=v(F(),1);function ol({position:e,arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:n,visible:a,arrowX:s,arrowY:l,style:i,...f}){let{dir:d}=st();return a?
(0,zb.jsx)("div",{role:"presentation",...f,style:{...i,...Vb({position:e,arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:n,dir:d,arrowX:s,arrowY:l})}}):null}
ol.displayName="@mantine/core/FloatingArrow";var ox={root:"m_515a97f8"};var $b=v(F(),1),ou=M(e=>{let t=w("VisuallyHidden",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,...f}=t,d=G({name:"VisuallyH\
idden",classes:ox,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i});return(0,$b.jsx)(k,{component:"span",...d("root"),...f})});ou.classes=
ox;ou.displayName="@mantine/core/VisuallyHidden";var jb=v(A(),1);var qb=v(F(),1);function rl({children:e,active:t=!0,refProp:o="ref",innerRef:r}){let n=up(t),a=ve(n,r),s=Ht(e);return s?(0,jb.cloneElement)(s,{[o]:a}):e}function Wb(e){
return(0,qb.jsx)(ou,{tabIndex:-1,"data-autofocus":!0,...e})}rl.displayName="@mantine/core/FocusTrap";Wb.displayName="@mantine/core/FocusTrapInitialFocus";rl.InitialFocus=
Wb;var ja=v(F(),1),ru=M(e=>{let t=w("PopoverDropdown",null,e),{className:o,style:r,vars:n,children:a,onKeyDownCapture:s,variant:l,classNames:i,styles:f,ref:d,...c}=t,
u=Jn(),{dir:m}=st(),x=u.arrowPosition==="merge"&&u.withArrow?tu({position:u.placement,dir:m}):void 0,p=vi({opened:u.opened,shouldReturnFocus:u.returnFocus}),h=u.
withRoles?{"aria-labelledby":u.getTargetId(),id:u.getDropdownId(),role:"dialog",tabIndex:-1}:{},y=ve(d,u.floating);return u.disabled?null:(0,ja.jsx)(xo,{...u.portalProps,
withinPortal:u.withinPortal,children:(0,ja.jsx)(eo,{mounted:u.opened,...u.transitionProps,transition:u.transitionProps?.transition||"fade",duration:u.transitionProps?.
duration??150,keepMounted:u.keepMounted,keepMountedMode:u.keepMountedMode,exitDuration:typeof u.transitionProps?.exitDuration=="number"?u.transitionProps.exitDuration:
u.transitionProps?.duration,children:I=>(0,ja.jsx)(rl,{active:u.trapFocus&&u.opened,innerRef:y,children:(0,ja.jsxs)(k,{...h,...c,variant:l,onKeyDownCapture:Nb(()=>{
u.onClose?.(),u.onDismiss?.()},{active:u.closeOnEscape,onTrigger:p,onKeyDown:s}),"data-position":u.placement,"data-fixed":u.floatingStrategy==="fixed"||void 0,...u.
getStyles("dropdown",{className:o,props:t,classNames:i,styles:f,style:[{...I,...x,zIndex:u.zIndex,top:u.y??0,left:u.x??0,width:u.width==="target"?void 0:D(u.width),
...u.referenceHidden?{display:"none"}:null},u.resolvedStyles?.dropdown,f?.dropdown,r]}),children:[a,(0,ja.jsx)(ol,{ref:u.arrowRef,arrowX:u.arrowX,arrowY:u.arrowY,
visible:u.withArrow,position:u.placement,arrowSize:u.arrowSize,arrowRadius:u.arrowRadius,arrowOffset:u.arrowOffset,arrowPosition:u.arrowPosition,...u.getStyles(
"arrow",{props:t,classNames:i,styles:f})})]})})})})});ru.classes=eu;ru.displayName="@mantine/core/PopoverDropdown";var rx=v(A(),1);function ea(e){let t=rx.default.version;return typeof rx.default.version!="string"||t.startsWith("18.")?e?.ref:e?.props?.ref}var Ub=v(A(),1);var hk={refProp:"ref",popupType:"dialog"},nx=M(e=>{let{children:t,refProp:o,popupType:r,ref:n,...a}=w("PopoverTarget",hk,e),s=Ht(t);if(!s)throw new Error("Popov\
er.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let l=a,
i=Jn(),f=ve(i.reference,ea(s),n),d=i.withRoles?{"aria-haspopup":r,"aria-expanded":i.opened,"aria-controls":i.opened?i.getDropdownId():void 0,id:i.getTargetId()}:
{},c=s.props;return(0,Ub.cloneElement)(s,{...l,...d,...i.targetProps,className:Ee(i.targetProps.className,l.className,c.className),[o]:f,...i.controlled?null:{onClick:u=>{
i.onToggle(),c.onClick?.(u)}}})});nx.displayName="@mantine/core/PopoverTarget";var er=v(A(),1);var ie=v(A(),1);function nu(){return typeof window<"u"}function ta(e){return sx(e)?(e.nodeName||"").toLowerCase():"#document"}function Ut(e){var t;return(e==null||(t=e.ownerDocument)==
null?void 0:t.defaultView)||window}function zr(e){var t;return(t=(sx(e)?e.ownerDocument:e.document)||window.document)==null?void 0:t.documentElement}function sx(e){
return nu()?e instanceof Node||e instanceof Ut(e).Node:!1}function Ze(e){return nu()?e instanceof Element||e instanceof Ut(e).Element:!1}function So(e){return nu()?
e instanceof HTMLElement||e instanceof Ut(e).HTMLElement:!1}function nl(e){return!nu()||typeof ShadowRoot>"u"?!1:e instanceof ShadowRoot||e instanceof Ut(e).ShadowRoot}
function zi(e){let{overflow:t,overflowX:o,overflowY:r,display:n}=Vo(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+o)&&n!=="inline"&&n!=="contents"}function Gb(e){
return/^(table|td|th)$/.test(ta(e))}function $i(e){try{if(e.matches(":popover-open"))return!0}catch{}try{return e.matches(":modal")}catch{return!1}}var Ik=/transform|translate|scale|rotate|perspective|filter/,
gk=/paint|layout|strict|content/,qa=e=>!!e&&e!=="none",ax;function au(e){let t=Ze(e)?Vo(e):e;return qa(t.transform)||qa(t.translate)||qa(t.scale)||qa(t.rotate)||
qa(t.perspective)||!al()&&(qa(t.backdropFilter)||qa(t.filter))||Ik.test(t.willChange||"")||gk.test(t.contain||"")}function Kb(e){let t=Vr(e);for(;So(t)&&!$r(t);){
if(au(t))return t;if($i(t))return null;t=Vr(t)}return null}function al(){return ax==null&&(ax=typeof CSS<"u"&&CSS.supports&&CSS.supports("-webkit-backdrop-filte\
r","none")),ax}function $r(e){return/^(html|body|#document)$/.test(ta(e))}function Vo(e){return Ut(e).getComputedStyle(e)}function ji(e){return Ze(e)?{scrollLeft:e.
scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function Vr(e){if(ta(e)==="html")return e;let t=e.assignedSlot||e.parentNode||nl(e)&&
e.host||zr(e);return nl(t)?t.host:t}function Xb(e){let t=Vr(e);return $r(t)?(e.ownerDocument||e).body:So(t)&&zi(t)?t:Xb(t)}function ho(e,t,o){var r;t===void 0&&
(t=[]),o===void 0&&(o=!0);let n=Xb(e),a=n===((r=e.ownerDocument)==null?void 0:r.body),s=Ut(n);if(a){let l=su(s);return t.concat(s,s.visualViewport||[],zi(n)?n:[],
l&&o?ho(l):[])}else return t.concat(n,ho(n,[],o))}function su(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}var sl=v(A(),1),rC=v(A(),1);var Zb=["top","right","bottom","left"];var zo=Math.min,wo=Math.max,Wi=Math.round,Ui=Math.floor,jr=e=>({x:e,y:e}),vk={left:"right",right:"left",bottom:"top",top:"bottom"};function lx(e,t,o){return wo(
e,zo(t,o))}function br(e,t){return typeof e=="function"?e(t):e}function Cr(e){return e.split("-")[0]}function Wa(e){return e.split("-")[1]}function iu(e){return e===
"x"?"y":"x"}function fu(e){return e==="y"?"height":"width"}function Jo(e){let t=e[0];return t==="t"||t==="b"?"y":"x"}function cu(e){return iu(Jo(e))}function Jb(e,t,o){
o===void 0&&(o=!1);let r=Wa(e),n=cu(e),a=fu(n),s=n==="x"?r===(o?"end":"start")?"right":"left":r==="start"?"bottom":"top";return t.reference[a]>t.floating[a]&&(s=
qi(s)),[s,qi(s)]}function eC(e){let t=qi(e);return[lu(e),t,lu(t)]}function lu(e){return e.includes("start")?e.replace("start","end"):e.replace("end","start")}var Yb=[
"left","right"],Qb=["right","left"],yk=["top","bottom"],bk=["bottom","top"];function Ck(e,t,o){switch(e){case"top":case"bottom":return o?t?Qb:Yb:t?Yb:Qb;case"le\
ft":case"right":return t?yk:bk;default:return[]}}function tC(e,t,o,r){let n=Wa(e),a=Ck(Cr(e),o==="start",r);return n&&(a=a.map(s=>s+"-"+n),t&&(a=a.concat(a.map(
lu)))),a}function qi(e){let t=Cr(e);return vk[t]+e.slice(t.length)}function Sk(e){var t,o,r,n;return{top:(t=e.top)!=null?t:0,right:(o=e.right)!=null?o:0,bottom:(r=
e.bottom)!=null?r:0,left:(n=e.left)!=null?n:0}}function uu(e){return typeof e!="number"?Sk(e):{top:e,right:e,bottom:e,left:e}}function Sr(e){let{x:t,y:o,width:r,
height:n}=e;return{width:r,height:n,top:o,left:t,right:t+r,bottom:o+n,x:t,y:o}}function nC(){let e=navigator.userAgentData;return e!=null&&e.platform?e.platform:navigator.platform}function aC(){let e=navigator.userAgentData;return e&&Array.
isArray(e.brands)?e.brands.map(t=>{let{brand:o,version:r}=t;return o+"/"+r}).join(" "):navigator.userAgent}function sC(){return/apple/i.test(navigator.vendor)}function lC(){return nC().toLowerCase().startsWith("mac")&&!navigator.maxTouchPoints}function wk(){return aC().includes("jsdom/")}var oC="data-floating-ui-focus\
able",Rk="input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])";function ix(e){let t=e.activeElement;for(;((o=t)==null||(o=o.shadowRoot)==null?void 0:o.activeElement)!=null;){var o;t=t.shadowRoot.activeElement}return t}function ll(e,t){
if(!e||!t)return!1;let o=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(o&&nl(o)){let r=t;for(;r;){if(e===r)return!0;r=r.parentNode||r.
host}}return!1}function Ua(e){return"composedPath"in e?e.composedPath()[0]:e.target}function du(e,t){if(t==null)return!1;if("composedPath"in e)return e.composedPath().
includes(t);let o=e;return o.target!=null&&t.contains(o.target)}function iC(e){return e.matches("html,body")}function oa(e){return e?.ownerDocument||document}function fC(e){
return So(e)&&e.matches(Rk)}function cC(e){if(!e||wk())return!0;try{return e.matches(":focus-visible")}catch{return!0}}function uC(e){return e?e.hasAttribute(oC)?e:e.querySelector("["+oC+"\
]")||e:null}function Gi(e,t,o){return o===void 0&&(o=!0),e.filter(n=>{var a;return n.parentId===t&&(!o||((a=n.context)==null?void 0:a.open))}).flatMap(n=>[n,...Gi(
e,n.id,o)])}function dC(e){return"nativeEvent"in e}function mu(e,t){let o=["mouse","pen"];return t||o.push("",void 0),o.includes(e)}var Pk=typeof document<"u",Fk=function(){},wr=Pk?rC.useLayoutEffect:Fk,Mk={...sl};
function Ki(e){let t=sl.useRef(e);return wr(()=>{t.current=e}),t}var Tk=Mk.useInsertionEffect,kk=Tk||(e=>e());function Rr(e){let t=sl.useRef(()=>{});return kk(()=>{
t.current=e}),sl.useCallback(function(){for(var o=arguments.length,r=new Array(o),n=0;n<o;n++)r[n]=arguments[n];return t.current==null?void 0:t.current(...r)},[])}var vu=v(F(),1);var eS=v(Yn(),1);function mC(e,t,o){let{reference:r,floating:n}=e,a=Jo(t),s=cu(t),l=fu(s),i=Cr(t),f=a==="y",d=r.x+r.width/2-n.width/2,c=r.y+r.height/2-n.height/2,u=r[l]/2-n[l]/2,
m;switch(i){case"top":m={x:d,y:r.y-n.height};break;case"bottom":m={x:d,y:r.y+r.height};break;case"right":m={x:r.x+r.width,y:c};break;case"left":m={x:r.x-n.width,
y:c};break;default:m={x:r.x,y:r.y}}let x=Wa(t);return x&&(m[s]+=u*(x==="end"?1:-1)*(o&&f?-1:1)),m}async function hC(e,t){var o;t===void 0&&(t={});let{x:r,y:n,platform:a,
rects:s,elements:l,strategy:i}=e,{boundary:f="clippingAncestors",rootBoundary:d="viewport",elementContext:c="floating",altBoundary:u=!1,padding:m=0}=br(t,e),x=uu(
m),h=l[u?c==="floating"?"reference":"floating":c],y=Sr(await a.getClippingRect({element:(o=await(a.isElement==null?void 0:a.isElement(h)))==null||o?h:h.contextElement||
await(a.getDocumentElement==null?void 0:a.getDocumentElement(l.floating)),boundary:f,rootBoundary:d,strategy:i})),I=c==="floating"?{x:r,y:n,width:s.floating.width,
height:s.floating.height}:s.reference,g=await(a.getOffsetParent==null?void 0:a.getOffsetParent(l.floating)),b=await(a.isElement==null?void 0:a.isElement(g))&&await(a.
getScale==null?void 0:a.getScale(g))||{x:1,y:1},C=Sr(a.convertOffsetParentRelativeRectToViewportRelativeRect?await a.convertOffsetParentRelativeRectToViewportRelativeRect(
{elements:l,rect:I,offsetParent:g,strategy:i}):I);return{top:(y.top-C.top+x.top)/b.y,bottom:(C.bottom-y.bottom+x.bottom)/b.y,left:(y.left-C.left+x.left)/b.x,right:(C.
right-y.right+x.right)/b.x}}var Dk=50,IC=async(e,t,o)=>{let{placement:r="bottom",strategy:n="absolute",middleware:a=[],platform:s}=o,l=s.detectOverflow?s:{...s,
detectOverflow:hC},i=await(s.isRTL==null?void 0:s.isRTL(t)),f=await s.getElementRects({reference:e,floating:t,strategy:n}),{x:d,y:c}=mC(f,r,i),u=r,m=0,x={};for(let p=0;p<
a.length;p++){let h=a[p];if(!h)continue;let{name:y,fn:I}=h,{x:g,y:b,data:C,reset:R}=await I({x:d,y:c,initialPlacement:r,placement:u,strategy:n,middlewareData:x,
rects:f,platform:l,elements:{reference:e,floating:t}});d=g??d,c=b??c,x[y]={...x[y],...C},R&&m<Dk&&(m++,typeof R=="object"&&(R.placement&&(u=R.placement),R.rects&&
(f=R.rects===!0?await s.getElementRects({reference:e,floating:t,strategy:n}):R.rects),{x:d,y:c}=mC(f,u,i)),p=-1)}return{x:d,y:c,placement:u,strategy:n,middlewareData:x}},
gC=e=>({name:"arrow",options:e,async fn(t){let{x:o,y:r,placement:n,rects:a,platform:s,elements:l,middlewareData:i}=t,{element:f,padding:d=0}=br(e,t)||{};if(f==null)
return{};let c=uu(d),u={x:o,y:r},m=cu(n),x=fu(m),p=await s.getDimensions(f),h=m==="y",y=h?"top":"left",I=h?"bottom":"right",g=h?"clientHeight":"clientWidth",b=a.
reference[x]+a.reference[m]-u[m]-a.floating[x],C=u[m]-a.reference[m],R=await(s.getOffsetParent==null?void 0:s.getOffsetParent(f)),S=R?R[g]:0;(!S||!await(s.isElement==
null?void 0:s.isElement(R)))&&(S=l.floating[g]||a.floating[x]);let P=b/2-C/2,_=S/2-p[x]/2-1,$=zo(c[y],_),q=zo(c[I],_),N=S-p[x]-q,H=S/2-p[x]/2+P,T=lx($,H,N),U=!i.
arrow&&Wa(n)!=null&&H!==T&&a.reference[x]/2-(H<$?$:q)-p[x]/2<0,V=U?H<$?H-$:H-N:0;return{[m]:u[m]+V,data:{[m]:T,centerOffset:H-T-V,...U&&{alignmentOffset:V}},reset:U}}});var vC=function(e){return e===void 0&&(e={}),{name:"flip",options:e,async fn(t){var o,r;let{placement:n,middlewareData:a,rects:s,initialPlacement:l,platform:i,elements:f}=t,
{mainAxis:d=!0,crossAxis:c=!0,fallbackPlacements:u,fallbackStrategy:m="bestFit",fallbackAxisSideDirection:x="none",flipAlignment:p=!0,...h}=br(e,t);if((o=a.arrow)!=
null&&o.alignmentOffset)return{};let y=Cr(n),I=Jo(l),g=Cr(l)===l,b=await(i.isRTL==null?void 0:i.isRTL(f.floating)),C=u||(g||!p?[qi(l)]:eC(l)),R=x!=="none";!u&&R&&
C.push(...tC(l,p,x,b));let S=[l,...C],P=await i.detectOverflow(t,h),_=[],$=((r=a.flip)==null?void 0:r.overflows)||[];if(d&&_.push(P[y]),c){let T=Jb(n,s,b);_.push(
P[T[0]],P[T[1]])}if($=[...$,{placement:n,overflows:_}],!_.every(T=>T<=0)){var q,N;let T=(((q=a.flip)==null?void 0:q.index)||0)+1,U=S[T];if(U&&(!(c==="alignment"?
I!==Jo(U):!1)||$.every(B=>Jo(B.placement)===I?B.overflows[0]>0:!0)))return{data:{index:T,overflows:$},reset:{placement:U}};let V=(N=$.filter(O=>O.overflows[0]<=
0).sort((O,B)=>O.overflows[1]-B.overflows[1])[0])==null?void 0:N.placement;if(!V)switch(m){case"bestFit":{var H;let O=(H=$.filter(B=>{if(R){let E=Jo(B.placement);
return E===I||E==="y"}return!0}).map(B=>[B.placement,B.overflows.filter(E=>E>0).reduce((E,L)=>E+L,0)]).sort((B,E)=>B[1]-E[1])[0])==null?void 0:H[0];O&&(V=O);break}case"\
initialPlacement":V=l;break}if(n!==V)return{reset:{placement:V}}}return{}}}};function pC(e,t){return{top:e.top-t.height,right:e.right-t.width,bottom:e.bottom-t.
height,left:e.left-t.width}}function xC(e){return Zb.some(t=>e[t]>=0)}var yC=function(e){return e===void 0&&(e={}),{name:"hide",options:e,async fn(t){let{rects:o,
platform:r}=t,{strategy:n="referenceHidden",...a}=br(e,t);switch(n){case"referenceHidden":{let s=await r.detectOverflow(t,{...a,elementContext:"reference"}),l=pC(
s,o.reference);return{data:{referenceHiddenOffsets:l,referenceHidden:xC(l)}}}case"escaped":{let s=await r.detectOverflow(t,{...a,altBoundary:!0}),l=pC(s,o.floating);
return{data:{escapedOffsets:l,escaped:xC(l)}}}default:return{}}}}};function bC(e){let t=zo(...e.map(a=>a.left)),o=zo(...e.map(a=>a.top)),r=wo(...e.map(a=>a.right)),
n=wo(...e.map(a=>a.bottom));return{x:t,y:o,width:r-t,height:n-o}}function Ek(e){let t=e.slice().sort((n,a)=>n.y-a.y),o=[],r=null;for(let n=0;n<t.length;n++){let a=t[n];
!r||a.y-r.y>r.height/2?o.push([a]):o[o.length-1].push(a),r=a}return o.map(n=>Sr(bC(n)))}var CC=function(e){return e===void 0&&(e={}),{name:"inline",options:e,async fn(t){
let{placement:o,elements:r,rects:n,platform:a,strategy:s}=t,{padding:l=2,x:i,y:f}=br(e,t),d=Array.from(await(a.getClientRects==null?void 0:a.getClientRects(r.reference))||
[]);if(!d.length)return{};let c=Ek(d),u=Sr(bC(d)),m=uu(l);function x(){if(c.length===2&&(c[0].left>c[1].right||c[1].left>c[0].right)&&i!=null&&f!=null)return c.
find(h=>i>h.left-m.left&&i<h.right+m.right&&f>h.top-m.top&&f<h.bottom+m.bottom)||u;if(c.length>=2){if(Jo(o)==="y"){let R=c[0],S=c[c.length-1],P=Cr(o)==="top",_=R.
top,$=S.bottom,q=P?R.left:S.left,N=P?R.right:S.right;return Sr({x:q,y:_,width:N-q,height:$-_})}let h=Cr(o)==="left",y=wo(...c.map(R=>R.right)),I=zo(...c.map(R=>R.
left)),g=c.filter(R=>h?R.left===I:R.right===y),b=g[0].top,C=g[g.length-1].bottom;return Sr({x:I,y:b,width:y-I,height:C-b})}return u}let p=await a.getElementRects(
{reference:{getBoundingClientRect:x},floating:r.floating,strategy:s});return n.reference.x!==p.reference.x||n.reference.y!==p.reference.y||n.reference.width!==p.
reference.width||n.reference.height!==p.reference.height?{reset:{rects:p}}:{}}}},SC=new Set(["left","top"]);async function Ak(e,t){let{placement:o,platform:r,elements:n}=e,
a=await(r.isRTL==null?void 0:r.isRTL(n.floating)),s=Cr(o),l=Wa(o),i=Jo(o)==="y",f=SC.has(s)?-1:1,d=a&&i?-1:1,c=br(t,e),{mainAxis:u,crossAxis:m,alignmentAxis:x}=typeof c==
"number"?{mainAxis:c,crossAxis:0,alignmentAxis:null}:{mainAxis:c.mainAxis||0,crossAxis:c.crossAxis||0,alignmentAxis:c.alignmentAxis};return l&&typeof x=="number"&&
(m=l==="end"?x*-1:x),i?{x:m*d,y:u*f}:{x:u*f,y:m*d}}var wC=function(e){return e===void 0&&(e=0),{name:"offset",options:e,async fn(t){var o,r;let{x:n,y:a,placement:s,
middlewareData:l}=t,i=await Ak(t,e);return s===((o=l.offset)==null?void 0:o.placement)&&(r=l.arrow)!=null&&r.alignmentOffset?{}:{x:n+i.x,y:a+i.y,data:{...i,placement:s}}}}},
RC=function(e){return e===void 0&&(e={}),{name:"shift",options:e,async fn(t){let{x:o,y:r,placement:n,platform:a}=t,{mainAxis:s=!0,crossAxis:l=!1,limiter:i={fn:I=>{
let{x:g,y:b}=I;return{x:g,y:b}}},...f}=br(e,t),d={x:o,y:r},c=await a.detectOverflow(t,f),u=Jo(n),m=iu(u),x=d[m],p=d[u],h=(I,g)=>lx(g+c[I==="y"?"top":"left"],g,g-
c[I==="y"?"bottom":"right"]);s&&(x=h(m,x)),l&&(p=h(u,p));let y=i.fn({...t,[m]:x,[u]:p});return{...y,data:{x:y.x-o,y:y.y-r,enabled:{[m]:s,[u]:l}}}}}},PC=function(e){
return e===void 0&&(e={}),{options:e,fn(t){var o,r;let{x:n,y:a,placement:s,rects:l,middlewareData:i}=t,{offset:f=0,mainAxis:d=!0,crossAxis:c=!0}=br(e,t),u={x:n,
y:a},m=Jo(s),x=iu(m),p=u[x],h=u[m],y=br(f,t),I=typeof y=="number"?{mainAxis:y,crossAxis:0}:{mainAxis:(o=y.mainAxis)!=null?o:0,crossAxis:(r=y.crossAxis)!=null?r:
0};if(d){let C=x==="y"?"height":"width",R=l.reference[x]-l.floating[C]+I.mainAxis,S=l.reference[x]+l.reference[C]-I.mainAxis;p<R?p=R:p>S&&(p=S)}if(c){var g,b;let C=x===
"y"?"width":"height",R=SC.has(Cr(s)),S=l.reference[m]-l.floating[C]+(R&&((g=i.offset)==null?void 0:g[m])||0)+(R?0:I.crossAxis),P=l.reference[m]+l.reference[C]+(R?
0:((b=i.offset)==null?void 0:b[m])||0)-(R?I.crossAxis:0);h<S?h=S:h>P&&(h=P)}return{[x]:p,[m]:h}}}},FC=function(e){return e===void 0&&(e={}),{name:"size",options:e,
async fn(t){let{placement:o,rects:r,platform:n,elements:a}=t,{apply:s=()=>{},...l}=br(e,t),i=await n.detectOverflow(t,l),f=Cr(o),d=Wa(o),c=Jo(o)==="y",{width:u,
height:m}=r.floating,x,p;f==="top"||f==="bottom"?(x=f,p=d===(await(n.isRTL==null?void 0:n.isRTL(a.floating))?"start":"end")?"left":"right"):(p=f,x=d==="end"?"to\
p":"bottom");let h=m-i.top-i.bottom,y=u-i.left-i.right,I=zo(m-i[x],h),g=zo(u-i[p],y),b=t.middlewareData.shift,C=!b,R=I,S=g;b!=null&&b.enabled.x&&(S=y),b!=null&&
b.enabled.y&&(R=h),C&&!d&&(c?S=u-2*wo(i.left,i.right):R=m-2*wo(i.top,i.bottom)),await s({...t,availableWidth:S,availableHeight:R});let P=await n.getDimensions(a.
floating);return u!==P.width||m!==P.height?{reset:{rects:!0}}:{}}}};function kC(e){let t=Vo(e),o=parseFloat(t.width)||0,r=parseFloat(t.height)||0,n=So(e),a=n?e.offsetWidth:o,s=n?e.offsetHeight:r,l=Wi(o)!==a||Wi(r)!==s;return l&&
(o=a,r=s),{width:o,height:r,$:l}}function cx(e){return Ze(e)?e:e.contextElement}function il(e){let t=cx(e);if(!So(t))return jr(1);let o=t.getBoundingClientRect(),
{width:r,height:n,$:a}=kC(t),s=(a?Wi(o.width):o.width)/r,l=(a?Wi(o.height):o.height)/n;return(!s||!Number.isFinite(s))&&(s=1),(!l||!Number.isFinite(l))&&(l=1),{
x:s,y:l}}var Bk=jr(0);function DC(e){let t=Ut(e);return!al()||!t.visualViewport?Bk:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function Ok(e,t,o){
return t===void 0&&(t=!1),!!o&&t&&o===Ut(e)}function Ga(e,t,o,r){t===void 0&&(t=!1),o===void 0&&(o=!1);let n=e.getBoundingClientRect(),a=cx(e),s=jr(1);t&&(r?Ze(
r)&&(s=il(r)):s=il(e));let l=Ok(a,o,r)?DC(a):jr(0),i=(n.left+l.x)/s.x,f=(n.top+l.y)/s.y,d=n.width/s.x,c=n.height/s.y;if(a&&r){let u=Ut(a),m=Ze(r)?Ut(r):r,x=u,p=su(
x);for(;p&&m!==x;){let h=il(p),y=p.getBoundingClientRect(),I=Vo(p),g=y.left+(p.clientLeft+parseFloat(I.paddingLeft))*h.x,b=y.top+(p.clientTop+parseFloat(I.paddingTop))*
h.y;i*=h.x,f*=h.y,d*=h.x,c*=h.y,i+=g,f+=b,x=Ut(p),p=su(x)}}return Sr({width:d,height:c,x:i,y:f})}function pu(e,t){let o=ji(e).scrollLeft;return t?t.left+o:Ga(zr(
e)).left+o}function EC(e,t){let o=e.getBoundingClientRect(),r=o.left+t.scrollLeft-pu(e,o),n=o.top+t.scrollTop;return{x:r,y:n}}function _k(e){let{elements:t,rect:o,
offsetParent:r,strategy:n}=e,a=n==="fixed",s=zr(r),l=t?$i(t.floating):!1;if(r===s||l&&a)return o;let i={scrollLeft:0,scrollTop:0},f=jr(1),d=jr(0),c=So(r);if((c||
!a)&&((ta(r)!=="body"||zi(s))&&(i=ji(r)),c)){let m=Ga(r);f=il(r),d.x=m.x+r.clientLeft,d.y=m.y+r.clientTop}let u=s&&!c&&!a?EC(s,i):jr(0);return{width:o.width*f.x,
height:o.height*f.y,x:o.x*f.x-i.scrollLeft*f.x+d.x+u.x,y:o.y*f.y-i.scrollTop*f.y+d.y+u.y}}function Nk(e){return e.getClientRects?Array.from(e.getClientRects()):
[]}function Lk(e){let t=ji(e),o=e.ownerDocument.body,r=wo(e.scrollWidth,e.clientWidth,o.scrollWidth,o.clientWidth),n=wo(e.scrollHeight,e.clientHeight,o.scrollHeight,
o.clientHeight),a=-t.scrollLeft+pu(e),s=-t.scrollTop;return Vo(o).direction==="rtl"&&(a+=wo(e.clientWidth,o.clientWidth)-r),{width:r,height:n,x:a,y:s}}var Hk=25;
function Vk(e,t,o){o===void 0&&(o="viewport");let r=o==="layoutViewport",n=Ut(e),a=zr(e),s=n.visualViewport,l=a.clientWidth,i=a.clientHeight,f=0,d=0;if(s){let u=!al()||
t==="fixed";r?u||(f=-s.offsetLeft,d=-s.offsetTop):(l=s.width,i=s.height,u&&(f=s.offsetLeft,d=s.offsetTop))}if(pu(a)<=0){let u=a.ownerDocument,m=u.body,x=getComputedStyle(
m),p=u.compatMode==="CSS1Compat"&&parseFloat(x.marginLeft)+parseFloat(x.marginRight)||0,h=Math.abs(a.clientWidth-m.clientWidth-p),y=getComputedStyle(a).scrollbarGutter===
"stable both-edges"?h/2:h;y<=Hk&&(l-=y)}return{width:l,height:i,x:f,y:d}}function zk(e,t){let o=Ga(e,!0,t==="fixed"),r=o.top+e.clientTop,n=o.left+e.clientLeft,a=il(
e),s=e.clientWidth*a.x,l=e.clientHeight*a.y,i=n*a.x,f=r*a.y;return{width:s,height:l,x:i,y:f}}function MC(e,t,o){let r;if(t==="viewport"||t==="layoutViewport")r=
Vk(e,o,t);else if(t==="document")r=Lk(zr(e));else if(Ze(t))r=zk(t,o);else{let n=DC(e);r={x:t.x-n.x,y:t.y-n.y,width:t.width,height:t.height}}return Sr(r)}function $k(e,t){
let o=t.get(e);if(o)return o;let r=ho(e,[],!1).filter(l=>Ze(l)&&ta(l)!=="body"),n=null,a=Vo(e).position==="fixed",s=a?Vr(e):e;for(;Ze(s)&&!$r(s);){let l=Vo(s),i=au(
s),f=n?n.position:a?"fixed":"";!i&&(f==="fixed"||f==="absolute"&&l.position==="static")?r=r.filter(c=>c!==s):n=l,s=Vr(s)}return t.set(e,r),r}function jk(e){let{
element:t,boundary:o,rootBoundary:r,strategy:n}=e,s=[...o==="clippingAncestors"?$i(t)?[]:$k(t,this._c):[].concat(o),r],l=MC(t,s[0],n),i=l.top,f=l.right,d=l.bottom,
c=l.left;for(let u=1;u<s.length;u++){let m=MC(t,s[u],n);i=wo(m.top,i),f=zo(m.right,f),d=zo(m.bottom,d),c=wo(m.left,c)}return{width:f-c,height:d-i,x:c,y:i}}function qk(e){
let{width:t,height:o}=kC(e);return{width:t,height:o}}function Wk(e,t,o){let r=So(t),n=zr(t),a=o==="fixed",s=Ga(e,!0,a,t),l={scrollLeft:0,scrollTop:0},i=jr(0);if((r||
!a)&&((ta(t)!=="body"||zi(n))&&(l=ji(t)),r)){let u=Ga(t,!0,a,t);i.x=u.x+t.clientLeft,i.y=u.y+t.clientTop}!r&&n&&(i.x=pu(n));let f=n&&!r&&!a?EC(n,l):jr(0),d=s.left+
l.scrollLeft-i.x-f.x,c=s.top+l.scrollTop-i.y-f.y;return{x:d,y:c,width:s.width,height:s.height}}function fx(e){return Vo(e).position==="static"}function TC(e,t){
if(!So(e)||Vo(e).position==="fixed")return null;if(t)return t(e);let o=e.offsetParent;return zr(e)===o&&(o=o.ownerDocument.body),o}function AC(e,t){let o=Ut(e);
if($i(e))return o;if(!So(e)){let n=Vr(e);for(;n&&!$r(n);){if(Ze(n)&&!fx(n))return n;n=Vr(n)}return o}let r=TC(e,t);for(;r&&Gb(r)&&fx(r);)r=TC(r,t);return r&&$r(
r)&&fx(r)&&!au(r)?o:r||Kb(e)||o}var Uk=async function(e){let t=this.getOffsetParent||AC,o=this.getDimensions,r=await o(e.floating);return{reference:Wk(e.reference,
await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function Gk(e){return Vo(e).direction==="rtl"}var ux={convertOffsetParentRelativeRectToViewportRelativeRect:_k,
getDocumentElement:zr,getClippingRect:jk,getOffsetParent:AC,getElementRects:Uk,getClientRects:Nk,getDimensions:qk,getScale:il,isElement:Ze,isRTL:Gk};function BC(e,t){
return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function Kk(e,t,o){let r=null,n,a=zr(e);function s(){var d;clearTimeout(n),(d=r)==null||d.disconnect(),
r=null}function l(d,c){d===void 0&&(d=!1),c===void 0&&(c=1),s();let u=e.getBoundingClientRect(),{left:m,top:x,width:p,height:h}=u;if(d||t(),!p||!h)return;let y=Ui(
x),I=Ui(a.clientWidth-(m+p)),g=Ui(a.clientHeight-(x+h)),b=Ui(m),R={rootMargin:-y+"px "+-I+"px "+-g+"px "+-b+"px",threshold:wo(0,zo(1,c))||1},S=!0;function P(_){
let $=_[0].intersectionRatio;if(!BC(u,e.getBoundingClientRect()))return l();if($!==c){if(!S)return l();$?l(!1,$):n=setTimeout(()=>{l(!1,1e-7)},1e3)}S=!1}try{r=new IntersectionObserver(
P,{...R,root:a.ownerDocument})}catch{r=new IntersectionObserver(P,R)}r.observe(e)}let i=Ut(e),f=()=>l(o);return i.addEventListener("resize",f),l(!0),()=>{i.removeEventListener(
"resize",f),s()}}function Ka(e,t,o,r){r===void 0&&(r={});let{ancestorScroll:n=!0,ancestorResize:a=!0,elementResize:s=typeof ResizeObserver=="function",layoutShift:l=typeof IntersectionObserver==
"function",animationFrame:i=!1}=r,f=cx(e),d=n||a?[...f?ho(f):[],...t?ho(t):[]]:[];d.forEach(y=>{n&&y.addEventListener("scroll",o),a&&y.addEventListener("resize",
o)});let c=f&&l?Kk(f,o,a):null,u=-1,m=null;s&&(m=new ResizeObserver(y=>{let[I]=y;I&&I.target===f&&m&&t&&(m.unobserve(t),cancelAnimationFrame(u),u=requestAnimationFrame(
()=>{var g;(g=m)==null||g.observe(t)})),o()}),f&&!i&&m.observe(f),t&&m.observe(t));let x,p=i?Ga(e):null;i&&h();function h(){let y=Ga(e);p&&!BC(p,y)&&o(),p=y,x=requestAnimationFrame(
h)}return o(),()=>{var y;d.forEach(I=>{n&&I.removeEventListener("scroll",o),a&&I.removeEventListener("resize",o)}),c?.(),(y=m)==null||y.disconnect(),m=null,i&&cancelAnimationFrame(
x)}}var OC=wC;var _C=RC,NC=vC,LC=FC,HC=yC,dx=gC,VC=CC,zC=PC,xu=(e,t,o)=>{let r=new Map,n=o??{},a={...ux,...n.platform,_c:r};return IC(e,t,{...n,platform:a})};var Dt=v(A(),1),jC=v(A(),1),qC=v(Yn(),1),Yk=typeof document<"u",Qk=function(){},hu=Yk?jC.useLayoutEffect:Qk;function Iu(e,t){if(e===t)return!0;if(typeof e!=typeof t)
return!1;if(typeof e=="function"&&e.toString()===t.toString())return!0;let o,r,n;if(e&&t&&typeof e=="object"){if(Array.isArray(e)){if(o=e.length,o!==t.length)return!1;
for(r=o;r--!==0;)if(!Iu(e[r],t[r]))return!1;return!0}if(n=Object.keys(e),o=n.length,o!==Object.keys(t).length)return!1;for(r=o;r--!==0;)if(!{}.hasOwnProperty.call(
t,n[r]))return!1;for(r=o;r--!==0;){let a=n[r];if(!(a==="_owner"&&e.$$typeof)&&!Iu(e[a],t[a]))return!1}return!0}return e!==e&&t!==t}function WC(e){return typeof window>
"u"?1:(e.ownerDocument.defaultView||window).devicePixelRatio||1}function $C(e,t){let o=WC(e);return Math.round(t*o)/o}function mx(e){let t=Dt.useRef(e);return hu(
()=>{t.current=e}),t}function UC(e){e===void 0&&(e={});let{placement:t="bottom",strategy:o="absolute",middleware:r=[],platform:n,elements:{reference:a,floating:s}={},
transform:l=!0,whileElementsMounted:i,open:f}=e,[d,c]=Dt.useState({x:0,y:0,strategy:o,placement:t,middlewareData:{},isPositioned:!1}),[u,m]=Dt.useState(r);Iu(u,
r)||m(r);let[x,p]=Dt.useState(null),[h,y]=Dt.useState(null),I=Dt.useCallback(B=>{B!==R.current&&(R.current=B,p(B))},[]),g=Dt.useCallback(B=>{B!==S.current&&(S.current=
B,y(B))},[]),b=a||x,C=s||h,R=Dt.useRef(null),S=Dt.useRef(null),P=Dt.useRef(d),_=i!=null,$=mx(i),q=mx(n),N=mx(f),H=Dt.useCallback(()=>{if(!R.current||!S.current)
return;let B={placement:t,strategy:o,middleware:u};q.current&&(B.platform=q.current),xu(R.current,S.current,B).then(E=>{let L={...E,isPositioned:N.current!==!1};
T.current&&!Iu(P.current,L)&&(P.current=L,qC.flushSync(()=>{c(L)}))})},[u,t,o,q,N]);hu(()=>{f===!1&&P.current.isPositioned&&(P.current.isPositioned=!1,c(B=>({...B,
isPositioned:!1})))},[f]);let T=Dt.useRef(!1);hu(()=>(T.current=!0,()=>{T.current=!1}),[]),hu(()=>{if(b&&(R.current=b),C&&(S.current=C),b&&C){if($.current)return $.
current(b,C,H);H()}},[b,C,H,$,_]);let U=Dt.useMemo(()=>({reference:R,floating:S,setReference:I,setFloating:g}),[I,g]),V=Dt.useMemo(()=>({reference:b,floating:C}),
[b,C]),O=Dt.useMemo(()=>{let B={position:o,left:0,top:0};if(!V.floating)return B;let E=$C(V.floating,d.x),L=$C(V.floating,d.y);return l?{...B,transform:"transla\
te("+E+"px, "+L+"px)",...WC(V.floating)>=1.5&&{willChange:"transform"}}:{position:o,left:E,top:L}},[o,l,V.floating,d.x,d.y]);return Dt.useMemo(()=>({...d,update:H,
refs:U,elements:V,floatingStyles:O}),[d,H,U,V,O])}var Zk=e=>{function t(o){return{}.hasOwnProperty.call(o,"current")}return{name:"arrow",options:e,fn(o){let{element:r,
padding:n}=typeof e=="function"?e(o):e;return r&&t(r)?r.current!=null?dx({element:r.current,padding:n}).fn(o):{}:r?dx({element:r,padding:n}).fn(o):{}}}},fl=(e,t)=>{
let o=OC(e);return{name:o.name,fn:o.fn,options:[e,t]}},Xa=(e,t)=>{let o=_C(e);return{name:o.name,fn:o.fn,options:[e,t]}},px=(e,t)=>({fn:zC(e).fn,options:[e,t]}),
cl=(e,t)=>{let o=NC(e);return{name:o.name,fn:o.fn,options:[e,t]}},xx=(e,t)=>{let o=LC(e);return{name:o.name,fn:o.fn,options:[e,t]}};var Xi=(e,t)=>{let o=HC(e);return{name:o.name,fn:o.fn,options:[e,t]}},ra=(e,t)=>{let o=VC(e);return{name:o.name,fn:o.fn,options:[e,t]}},Yi=(e,t)=>{let o=Zk(e);return{
name:o.name,fn:o.fn,options:[e,t]}};function bx(e){let t=ie.useRef(void 0),o=ie.useCallback(r=>{let n=e.map(a=>{if(a!=null){if(typeof a=="function"){let s=a,l=s(r);return typeof l=="function"?l:()=>{
s(null)}}return a.current=r,()=>{a.current=null}}});return()=>{n.forEach(a=>a?.())}},e);return ie.useMemo(()=>e.every(r=>r==null)?null:r=>{t.current&&(t.current(),
t.current=void 0),r!=null&&(t.current=o(r))},e)}var Jk="data-floating-ui-focusable",GC="active",KC="selected",eD="ArrowLeft",tD="ArrowRight",oD="ArrowUp",rD="ArrowDown";var nD=[eD,tD],aD=[oD,rD],wz=[...nD,...aD];var sD={...ie},XC=!1,lD=0,YC=()=>"floating-ui-"+Math.random().toString(36).slice(2,6)+lD++;function iD(){let[e,t]=ie.useState(()=>XC?YC():void 0);return wr(()=>{
e==null&&t(YC())},[]),ie.useEffect(()=>{XC=!0},[]),e}var fD=sD.useId,tS=fD||iD;function cD(){let e=new Map;return{emit(t,o){var r;(r=e.get(t))==null||r.forEach(n=>n(o))},on(t,o){e.has(t)||e.set(t,new Set),e.get(t).add(o)},off(t,o){var r;(r=
e.get(t))==null||r.delete(o)}}}var uD=ie.createContext(null),dD=ie.createContext(null),Cx=()=>{var e;return((e=ie.useContext(uD))==null?void 0:e.id)||null},Sx=()=>ie.useContext(
dD);function wx(e){return"data-floating-ui-"+e}function Ro(e){e.current!==-1&&(clearTimeout(e.current),e.current=-1)}var QC=wx("safe-polygon");function gu(e,t,o){if(o&&
!mu(o))return 0;if(typeof e=="number")return e;if(typeof e=="function"){let r=e();return typeof r=="number"?r:r?.[t]}return e?.[t]}function hx(e){return typeof e==
"function"?e():e}function yu(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,dataRef:n,events:a,elements:s}=e,{enabled:l=!0,delay:i=0,handleClose:f=null,mouseOnly:d=!1,
restMs:c=0,move:u=!0}=t,m=Sx(),x=Cx(),p=Ki(f),h=Ki(i),y=Ki(o),I=Ki(c),g=ie.useRef(),b=ie.useRef(-1),C=ie.useRef(),R=ie.useRef(-1),S=ie.useRef(!0),P=ie.useRef(!1),
_=ie.useRef(()=>{}),$=ie.useRef(!1),q=Rr(()=>{var O;let B=(O=n.current.openEvent)==null?void 0:O.type;return B?.includes("mouse")&&B!=="mousedown"});ie.useEffect(
()=>{if(!l)return;function O(B){let{open:E}=B;E||(Ro(b),Ro(R),S.current=!0,$.current=!1)}return a.on("openchange",O),()=>{a.off("openchange",O)}},[l,a]),ie.useEffect(
()=>{if(!l||!p.current||!o)return;function O(E){q()&&r(!1,E,"hover")}let B=oa(s.floating).documentElement;return B.addEventListener("mouseleave",O),()=>{B.removeEventListener(
"mouseleave",O)}},[s.floating,o,r,l,p,q]);let N=ie.useCallback(function(O,B,E){B===void 0&&(B=!0),E===void 0&&(E="hover");let L=gu(h.current,"close",g.current);
L&&!C.current?(Ro(b),b.current=window.setTimeout(()=>r(!1,O,E),L)):B&&(Ro(b),r(!1,O,E))},[h,r]),H=Rr(()=>{_.current(),C.current=void 0}),T=Rr(()=>{if(P.current){
let O=oa(s.floating).body;O.style.pointerEvents="",O.removeAttribute(QC),P.current=!1}}),U=Rr(()=>n.current.openEvent?["click","mousedown"].includes(n.current.openEvent.
type):!1);ie.useEffect(()=>{if(!l)return;function O(W){if(Ro(b),S.current=!1,d&&!mu(g.current)||hx(I.current)>0&&!gu(h.current,"open"))return;let X=gu(h.current,
"open",g.current);X?b.current=window.setTimeout(()=>{y.current||r(!0,W,"hover")},X):o||r(!0,W,"hover")}function B(W){if(U()){T();return}_.current();let X=oa(s.floating);
if(Ro(R),$.current=!1,p.current&&n.current.floatingContext){o||Ro(b),C.current=p.current({...n.current.floatingContext,tree:m,x:W.clientX,y:W.clientY,onClose(){
T(),H(),U()||N(W,!0,"safe-polygon")}});let ne=C.current;X.addEventListener("mousemove",ne),_.current=()=>{X.removeEventListener("mousemove",ne)};return}(g.current!==
"touch"||!ll(s.floating,W.relatedTarget))&&N(W)}function E(W){U()||n.current.floatingContext&&(p.current==null||p.current({...n.current.floatingContext,tree:m,x:W.
clientX,y:W.clientY,onClose(){T(),H(),U()||N(W)}})(W))}function L(){Ro(b)}function j(W){U()||N(W,!1)}if(Ze(s.domReference)){let W=s.domReference,X=s.floating;return o&&
W.addEventListener("mouseleave",E),u&&W.addEventListener("mousemove",O,{once:!0}),W.addEventListener("mouseenter",O),W.addEventListener("mouseleave",B),X&&(X.addEventListener(
"mouseleave",E),X.addEventListener("mouseenter",L),X.addEventListener("mouseleave",j)),()=>{o&&W.removeEventListener("mouseleave",E),u&&W.removeEventListener("m\
ousemove",O),W.removeEventListener("mouseenter",O),W.removeEventListener("mouseleave",B),X&&(X.removeEventListener("mouseleave",E),X.removeEventListener("mousee\
nter",L),X.removeEventListener("mouseleave",j))}}},[s,l,e,d,u,N,H,T,r,o,y,m,h,p,n,U,I]),wr(()=>{var O;if(l&&o&&(O=p.current)!=null&&(O=O.__options)!=null&&O.blockPointerEvents&&
q()){P.current=!0;let E=s.floating;if(Ze(s.domReference)&&E){var B;let L=oa(s.floating).body;L.setAttribute(QC,"");let j=s.domReference,W=m==null||(B=m.nodesRef.
current.find(X=>X.id===x))==null||(B=B.context)==null?void 0:B.elements.floating;return W&&(W.style.pointerEvents=""),L.style.pointerEvents="none",j.style.pointerEvents=
"auto",E.style.pointerEvents="auto",()=>{L.style.pointerEvents="",j.style.pointerEvents="",E.style.pointerEvents=""}}}},[l,o,x,s,m,p,q]),wr(()=>{o||(g.current=void 0,
$.current=!1,H(),T())},[o,H,T]),ie.useEffect(()=>()=>{H(),Ro(b),Ro(R),T()},[l,s.domReference,H,T]);let V=ie.useMemo(()=>{function O(B){g.current=B.pointerType}return{
onPointerDown:O,onPointerEnter:O,onMouseMove(B){let{nativeEvent:E}=B;function L(){!S.current&&!y.current&&r(!0,E,"hover")}d&&!mu(g.current)||o||hx(I.current)===
0||$.current&&B.movementX**2+B.movementY**2<2||(Ro(R),g.current==="touch"?L():($.current=!0,R.current=window.setTimeout(L,hx(I.current))))}}},[d,r,o,y,I]);return ie.useMemo(
()=>l?{reference:V}:{},[l,V])}var yx=()=>{},oS=ie.createContext({delay:0,initialDelay:0,timeoutMs:0,currentId:null,setCurrentId:yx,setState:yx,isInstantPhase:!1}),
mD=()=>ie.useContext(oS);function rS(e){let{children:t,delay:o,timeoutMs:r=0}=e,[n,a]=ie.useReducer((i,f)=>({...i,...f}),{delay:o,timeoutMs:r,initialDelay:o,currentId:null,
isInstantPhase:!1}),s=ie.useRef(null),l=ie.useCallback(i=>{a({currentId:i})},[]);return wr(()=>{n.currentId?s.current===null?s.current=n.currentId:n.isInstantPhase||
a({isInstantPhase:!0}):(n.isInstantPhase&&a({isInstantPhase:!1}),s.current=null)},[n.currentId,n.isInstantPhase]),(0,vu.jsx)(oS.Provider,{value:ie.useMemo(()=>({
...n,setState:a,setCurrentId:l}),[n,l]),children:t})}function nS(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,floatingId:n}=e,{id:a,enabled:s=!0}=t,l=a??n,
i=mD(),{currentId:f,setCurrentId:d,initialDelay:c,setState:u,timeoutMs:m}=i;return wr(()=>{s&&f&&(u({delay:{open:1,close:gu(c,"close")}}),f!==l&&r(!1))},[s,l,r,
u,f,c]),wr(()=>{function x(){r(!1),u({delay:c,currentId:null})}if(s&&f&&!o&&f===l){if(m){let p=window.setTimeout(x,m);return()=>{clearTimeout(p)}}x()}},[s,o,u,f,
l,r,c,m]),wr(()=>{s&&(d===yx||!o||d(l))},[s,o,d,l]),i}function Ix(e,t){if(!e||!t)return!1;let o=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(o&&nl(o)){let r=t;for(;r;){if(e===r)return!0;r=
r.parentNode||r.host}}return!1}function pD(e){return"composedPath"in e?e.composedPath()[0]:e.target}var xD={pointerdown:"onPointerDown",mousedown:"onMouseDown",click:"onClick"},hD={pointerdown:"onPointerDownCapture",mousedown:"onMouseDownCapture",click:"onClic\
kCapture"},ZC=e=>{var t,o;return{escapeKey:typeof e=="boolean"?e:(t=e?.escapeKey)!=null?t:!1,outsidePress:typeof e=="boolean"?e:(o=e?.outsidePress)!=null?o:!0}};
function aS(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,elements:n,dataRef:a}=e,{enabled:s=!0,escapeKey:l=!0,outsidePress:i=!0,outsidePressEvent:f="pointe\
rdown",referencePress:d=!1,referencePressEvent:c="pointerdown",ancestorScroll:u=!1,bubbles:m,capture:x}=t,p=Sx(),h=Rr(typeof i=="function"?i:()=>!1),y=typeof i==
"function"?h:i,I=ie.useRef(!1),{escapeKey:g,outsidePress:b}=ZC(m),{escapeKey:C,outsidePress:R}=ZC(x),S=ie.useRef(!1),P=Rr(T=>{var U;if(!o||!s||!l||T.key!=="Esca\
pe"||S.current)return;let V=(U=a.current.floatingContext)==null?void 0:U.nodeId,O=p?Gi(p.nodesRef.current,V):[];if(!g&&(T.stopPropagation(),O.length>0)){let B=!0;
if(O.forEach(E=>{var L;if((L=E.context)!=null&&L.open&&!E.context.dataRef.current.__escapeKeyBubbles){B=!1;return}}),!B)return}r(!1,dC(T)?T.nativeEvent:T,"escap\
e-key")}),_=Rr(T=>{var U;let V=()=>{var O;P(T),(O=Ua(T))==null||O.removeEventListener("keydown",V)};(U=Ua(T))==null||U.addEventListener("keydown",V)}),$=Rr(T=>{
var U;let V=a.current.insideReactTree;a.current.insideReactTree=!1;let O=I.current;if(I.current=!1,f==="click"&&O||V||typeof y=="function"&&!y(T))return;let B=Ua(
T),E="["+wx("inert")+"]",L=oa(n.floating).querySelectorAll(E),j=Ze(B)?B:null;for(;j&&!$r(j);){let ne=Vr(j);if($r(ne)||!Ze(ne))break;j=ne}if(L.length&&Ze(B)&&!iC(
B)&&!ll(B,n.floating)&&Array.from(L).every(ne=>!ll(j,ne)))return;if(So(B)&&H){let ne=$r(B),ue=Vo(B),de=/auto|scroll/,te=ne||de.test(ue.overflowX),he=ne||de.test(
ue.overflowY),ee=te&&B.clientWidth>0&&B.scrollWidth>B.clientWidth,pe=he&&B.clientHeight>0&&B.scrollHeight>B.clientHeight,Ce=ue.direction==="rtl",Ie=pe&&(Ce?T.offsetX<=
B.offsetWidth-B.clientWidth:T.offsetX>B.clientWidth),se=ee&&T.offsetY>B.clientHeight;if(Ie||se)return}let W=(U=a.current.floatingContext)==null?void 0:U.nodeId,
X=p&&Gi(p.nodesRef.current,W).some(ne=>{var ue;return du(T,(ue=ne.context)==null?void 0:ue.elements.floating)});if(du(T,n.floating)||du(T,n.domReference)||X)return;
let re=p?Gi(p.nodesRef.current,W):[];if(re.length>0){let ne=!0;if(re.forEach(ue=>{var de;if((de=ue.context)!=null&&de.open&&!ue.context.dataRef.current.__outsidePressBubbles){
ne=!1;return}}),!ne)return}r(!1,T,"outside-press")}),q=Rr(T=>{var U;let V=()=>{var O;$(T),(O=Ua(T))==null||O.removeEventListener(f,V)};(U=Ua(T))==null||U.addEventListener(
f,V)});ie.useEffect(()=>{if(!o||!s)return;a.current.__escapeKeyBubbles=g,a.current.__outsidePressBubbles=b;let T=-1;function U(L){r(!1,L,"ancestor-scroll")}function V(){
window.clearTimeout(T),S.current=!0}function O(){T=window.setTimeout(()=>{S.current=!1},al()?5:0)}let B=oa(n.floating);l&&(B.addEventListener("keydown",C?_:P,C),
B.addEventListener("compositionstart",V),B.addEventListener("compositionend",O)),y&&B.addEventListener(f,R?q:$,R);let E=[];return u&&(Ze(n.domReference)&&(E=ho(
n.domReference)),Ze(n.floating)&&(E=E.concat(ho(n.floating))),!Ze(n.reference)&&n.reference&&n.reference.contextElement&&(E=E.concat(ho(n.reference.contextElement)))),
E=E.filter(L=>{var j;return L!==((j=B.defaultView)==null?void 0:j.visualViewport)}),E.forEach(L=>{L.addEventListener("scroll",U)}),()=>{l&&(B.removeEventListener(
"keydown",C?_:P,C),B.removeEventListener("compositionstart",V),B.removeEventListener("compositionend",O)),y&&B.removeEventListener(f,R?q:$,R),E.forEach(L=>{L.removeEventListener(
"scroll",U)}),window.clearTimeout(T)}},[a,n,l,y,f,o,r,u,s,g,b,P,C,_,$,R,q]),ie.useEffect(()=>{a.current.insideReactTree=!1},[a,y,f]);let N=ie.useMemo(()=>({onKeyDown:P,
...d&&{[xD[c]]:T=>{r(!1,T.nativeEvent,"reference-press")},...c!=="click"&&{onClick(T){r(!1,T.nativeEvent,"reference-press")}}}}),[P,r,d,c]),H=ie.useMemo(()=>{function T(U){
U.button===0&&(I.current=!0)}return{onKeyDown:P,onMouseDown:T,onMouseUp:T,[hD[f]]:()=>{a.current.insideReactTree=!0}}},[P,f,a]);return ie.useMemo(()=>s?{reference:N,
floating:H}:{},[s,N,H])}function ID(e){let{open:t=!1,onOpenChange:o,elements:r}=e,n=tS(),a=ie.useRef({}),[s]=ie.useState(()=>cD()),l=Cx()!=null,[i,f]=ie.useState(
r.reference),d=Rr((m,x,p)=>{a.current.openEvent=m?x:void 0,s.emit("openchange",{open:m,event:x,reason:p,nested:l}),o?.(m,x,p)}),c=ie.useMemo(()=>({setPositionReference:f}),
[]),u=ie.useMemo(()=>({reference:i||r.reference||null,floating:r.floating||null,domReference:r.reference}),[i,r.reference,r.floating]);return ie.useMemo(()=>({dataRef:a,
open:t,onOpenChange:d,elements:u,events:s,floatingId:n,refs:c}),[t,d,u,s,n,c])}function na(e){var t,o;let{elements:r,...n}=e===void 0?{}:e,{nodeId:a}=n,s=ID({...n,
elements:{reference:(t=r?.reference)!=null?t:null,floating:(o=r?.floating)!=null?o:null}}),l=n.rootContext||s,i=l.elements,[f,d]=ie.useState(null),[c,u]=ie.useState(
null),x=i?.domReference||f,p=ie.useRef(null),h=Sx();wr(()=>{x&&(p.current=x)},[x]);let y=UC({...n,elements:{...i,...c&&{reference:c}}}),I=ie.useCallback(S=>{let P=Ze(
S)?{getBoundingClientRect:()=>S.getBoundingClientRect(),getClientRects:()=>S.getClientRects(),contextElement:S}:S;u(P),y.refs.setReference(P)},[y.refs]),g=ie.useCallback(
S=>{(Ze(S)||S===null)&&(p.current=S,d(S)),(Ze(y.refs.reference.current)||y.refs.reference.current===null||S!==null&&!Ze(S))&&y.refs.setReference(S)},[y.refs]),b=ie.useMemo(
()=>({...y.refs,setReference:g,setPositionReference:I,domReference:p}),[y.refs,g,I]),C=ie.useMemo(()=>({...y.elements,domReference:x}),[y.elements,x]),R=ie.useMemo(
()=>({...y,...l,refs:b,elements:C,nodeId:a}),[y,b,C,a,l]);return wr(()=>{l.dataRef.current.floatingContext=R;let S=h?.nodesRef.current.find(P=>P.id===a);S&&(S.context=
R)}),ie.useMemo(()=>({...y,context:R,refs:b,elements:C}),[y,b,C,R])}function gx(){return lC()&&sC()}function sS(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,
events:n,dataRef:a,elements:s}=e,{enabled:l=!0,visibleOnly:i=!0}=t,f=ie.useRef(!1),d=ie.useRef(-1),c=ie.useRef(!0);ie.useEffect(()=>{if(!l)return;let m=Ut(s.domReference);
function x(){!o&&So(s.domReference)&&s.domReference===ix(oa(s.domReference))&&(f.current=!0)}function p(){c.current=!0}function h(){c.current=!1}return m.addEventListener(
"blur",x),gx()&&(m.addEventListener("keydown",p,!0),m.addEventListener("pointerdown",h,!0)),()=>{m.removeEventListener("blur",x),gx()&&(m.removeEventListener("k\
eydown",p,!0),m.removeEventListener("pointerdown",h,!0))}},[s.domReference,o,l]),ie.useEffect(()=>{if(!l)return;function m(x){let{reason:p}=x;(p==="reference-pr\
ess"||p==="escape-key")&&(f.current=!0)}return n.on("openchange",m),()=>{n.off("openchange",m)}},[n,l]),ie.useEffect(()=>()=>{Ro(d)},[]);let u=ie.useMemo(()=>({
onMouseLeave(){f.current=!1},onFocus(m){if(f.current)return;let x=Ua(m.nativeEvent);if(i&&Ze(x)){if(gx()&&!m.relatedTarget){if(!c.current&&!fC(x))return}else if(!cC(
x))return}r(!0,m.nativeEvent,"focus")},onBlur(m){f.current=!1;let x=m.relatedTarget,p=m.nativeEvent,h=Ze(x)&&x.hasAttribute(wx("focus-guard"))&&x.getAttribute("\
data-type")==="outside";d.current=window.setTimeout(()=>{var y;let I=ix(s.domReference?s.domReference.ownerDocument:document);!x&&I===s.domReference||ll((y=a.current.
floatingContext)==null?void 0:y.refs.floating.current,I)||ll(s.domReference,I)||h||r(!1,p,"focus")})}}),[a,s.domReference,r,i]);return ie.useMemo(()=>l?{reference:u}:
{},[l,u])}function vx(e,t,o){let r=new Map,n=o==="item",a=e;if(n&&e){let{[GC]:s,[KC]:l,...i}=e;a=i}return{...o==="floating"&&{tabIndex:-1,[Jk]:""},...a,...t.map(
s=>{let l=s?s[o]:null;return typeof l=="function"?e?l(e):null:l}).concat(e).reduce((s,l)=>(l&&Object.entries(l).forEach(i=>{let[f,d]=i;if(!(n&&[GC,KC].includes(
f)))if(f.indexOf("on")===0){if(r.has(f)||r.set(f,[]),typeof d=="function"){var c;(c=r.get(f))==null||c.push(d),s[f]=function(){for(var u,m=arguments.length,x=new Array(
m),p=0;p<m;p++)x[p]=arguments[p];return(u=r.get(f))==null?void 0:u.map(h=>h(...x)).find(h=>h!==void 0)}}}else s[f]=d}),s),{})}}function bu(e){e===void 0&&(e=[]);
let t=e.map(l=>l?.reference),o=e.map(l=>l?.floating),r=e.map(l=>l?.item),n=ie.useCallback(l=>vx(l,e,"reference"),t),a=ie.useCallback(l=>vx(l,e,"floating"),o),s=ie.useCallback(
l=>vx(l,e,"item"),r);return ie.useMemo(()=>({getReferenceProps:n,getFloatingProps:a,getItemProps:s}),[n,a,s])}var gD=new Map([["select","listbox"],["combobox","listbox"],["label",!1]]);function lS(e,t){var o,r;t===void 0&&(t={});let{open:n,elements:a,floatingId:s}=e,{enabled:l=!0,
role:i="dialog"}=t,f=tS(),d=((o=a.domReference)==null?void 0:o.id)||f,c=ie.useMemo(()=>{var I;return((I=uC(a.floating))==null?void 0:I.id)||s},[a.floating,s]),u=(r=
gD.get(i))!=null?r:i,x=Cx()!=null,p=ie.useMemo(()=>u==="tooltip"||i==="label"?{["aria-"+(i==="label"?"labelledby":"describedby")]:n?c:void 0}:{"aria-expanded":n?
"true":"false","aria-haspopup":u==="alertdialog"?"dialog":u,"aria-controls":n?c:void 0,...u==="listbox"&&{role:"combobox"},...u==="menu"&&{id:d},...u==="menu"&&
x&&{role:"menuitem"},...i==="select"&&{"aria-autocomplete":"none"},...i==="combobox"&&{"aria-autocomplete":"list"}},[u,c,x,n,d,i]),h=ie.useMemo(()=>{let I={id:c,
...u&&{role:u}};return u==="tooltip"||i==="label"?I:{...I,...u==="menu"&&{"aria-labelledby":d}}},[u,c,d,i]),y=ie.useCallback(I=>{let{active:g,selected:b}=I,C={role:"\
option",...g&&{id:c+"-fui-option"}};switch(i){case"select":case"combobox":return{...C,"aria-selected":b}}return{}},[c,i]);return ie.useMemo(()=>l?{reference:p,floating:h,
item:y}:{},[l,p,h,y])}function iS(e,t,o){return o===void 0&&(o=!0),e.filter(n=>{var a;return n.parentId===t&&(!o||((a=n.context)==null?void 0:a.open))}).flatMap(n=>[n,...iS(e,n.id,o)])}
function JC(e,t){let[o,r]=e,n=!1,a=t.length;for(let s=0,l=a-1;s<a;l=s++){let[i,f]=t[s]||[0,0],[d,c]=t[l]||[0,0];f>=r!=c>=r&&o<=(d-i)*(r-f)/(c-f)+i&&(n=!n)}return n}
function vD(e,t){return e[0]>=t.x&&e[0]<=t.x+t.width&&e[1]>=t.y&&e[1]<=t.y+t.height}function Cu(e){e===void 0&&(e={});let{buffer:t=.5,blockPointerEvents:o=!1,requireIntent:r=!0}=e,
n={current:-1},a=!1,s=null,l=null,i=typeof performance<"u"?performance.now():0;function f(c,u){let m=performance.now(),x=m-i;if(s===null||l===null||x===0)return s=
c,l=u,i=m,null;let p=c-s,h=u-l,I=Math.sqrt(p*p+h*h)/x;return s=c,l=u,i=m,I}let d=c=>{let{x:u,y:m,placement:x,elements:p,onClose:h,nodeId:y,tree:I}=c;return function(b){
function C(){Ro(n),h()}if(Ro(n),!p.domReference||!p.floating||x==null||u==null||m==null)return;let{clientX:R,clientY:S}=b,P=[R,S],_=pD(b),$=b.type==="mouseleave",
q=Ix(p.floating,_),N=Ix(p.domReference,_),H=p.domReference.getBoundingClientRect(),T=p.floating.getBoundingClientRect(),U=x.split("-")[0],V=u>T.right-T.width/2,
O=m>T.bottom-T.height/2,B=vD(P,H),E=T.width>H.width,L=T.height>H.height,j=(E?H:T).left,W=(E?H:T).right,X=(L?H:T).top,re=(L?H:T).bottom;if(q&&(a=!0,!$))return;if(N&&
(a=!1),N&&!$){a=!0;return}if($&&Ze(b.relatedTarget)&&Ix(p.floating,b.relatedTarget)||I&&iS(I.nodesRef.current,y).length)return;if(U==="top"&&m>=H.bottom-1||U===
"bottom"&&m<=H.top+1||U==="left"&&u>=H.right-1||U==="right"&&u<=H.left+1)return C();let ne=[];switch(U){case"top":ne=[[j,H.top+1],[j,T.bottom-1],[W,T.bottom-1],
[W,H.top+1]];break;case"bottom":ne=[[j,T.top+1],[j,H.bottom-1],[W,H.bottom-1],[W,T.top+1]];break;case"left":ne=[[T.right-1,re],[T.right-1,X],[H.left+1,X],[H.left+
1,re]];break;case"right":ne=[[H.right-1,re],[H.right-1,X],[T.left+1,X],[T.left+1,re]];break}function ue(de){let[te,he]=de;switch(U){case"top":{let ee=[E?te+t/2:
V?te+t*4:te-t*4,he+t+1],pe=[E?te-t/2:V?te+t*4:te-t*4,he+t+1],Ce=[[T.left,V||E?T.bottom-t:T.top],[T.right,V?E?T.bottom-t:T.top:T.bottom-t]];return[ee,pe,...Ce]}case"\
bottom":{let ee=[E?te+t/2:V?te+t*4:te-t*4,he-t],pe=[E?te-t/2:V?te+t*4:te-t*4,he-t],Ce=[[T.left,V||E?T.top+t:T.bottom],[T.right,V?E?T.top+t:T.bottom:T.top+t]];return[
ee,pe,...Ce]}case"left":{let ee=[te+t+1,L?he+t/2:O?he+t*4:he-t*4],pe=[te+t+1,L?he-t/2:O?he+t*4:he-t*4];return[...[[O||L?T.right-t:T.left,T.top],[O?L?T.right-t:T.
left:T.right-t,T.bottom]],ee,pe]}case"right":{let ee=[te-t,L?he+t/2:O?he+t*4:he-t*4],pe=[te-t,L?he-t/2:O?he+t*4:he-t*4],Ce=[[O||L?T.left+t:T.right,T.top],[O?L?T.
left+t:T.right:T.left+t,T.bottom]];return[ee,pe,...Ce]}}}if(!JC([R,S],ne)){if(a&&!B)return C();if(!$&&r){let de=f(b.clientX,b.clientY);if(de!==null&&de<.1)return C()}
JC([R,S],ue([u,m]))?!a&&r&&(n.current=window.setTimeout(C,40)):C()}}};return d.__options={blockPointerEvents:o},d}function yD(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function bD(e,t,o,r){let n=yD(
e.middlewares),a=[fl(e.offset),Xi()];if(n.flip&&!o){let s=typeof n.flip=="boolean"?{}:n.flip,l=r?{fallbackStrategy:"initialPlacement",...s}:s;a.push(cl(l))}if(n.
shift){let s=typeof n.shift=="boolean"?{}:n.shift;a.push(Xa(l=>{let i=l.placement.startsWith("top")||l.placement.startsWith("bottom");return{limiter:px(),padding:5,
...e.width==="target"&&i?{mainAxis:!1}:null,...s}}))}return n.inline&&a.push(typeof n.inline=="boolean"?ra():ra(n.inline)),a.push(Yi({element:e.arrowRef,padding:e.
arrowOffset})),(n.size||e.width==="target")&&a.push(xx({...typeof n.size=="boolean"?{}:n.size,apply({rects:s,availableWidth:l,availableHeight:i,...f}){let d=t().
refs.floating.current?.style??{};n.size&&(typeof n.size=="object"&&n.size.apply?n.size.apply({rects:s,availableWidth:l,availableHeight:i,...f}):Object.assign(d,
{maxWidth:`${l}px`,maxHeight:`${i}px`})),e.width==="target"&&Object.assign(d,{width:`${s.reference.width}px`})}})),a}function fS(e){let[t,o]=we({value:e.opened,
defaultValue:e.defaultOpened,finalValue:!1,onChange:e.onChange}),r=(0,er.useRef)(t),n=(0,er.useRef)(!1),[a,s]=(0,er.useState)(null),l=e.preventPositionChangeWhenVisible!==
!1,i=(0,er.useRef)(t);t!==i.current&&(i.current=t,t&&a!==null&&s(null));let f=(0,er.useRef)(e.position);e.position!==f.current&&(f.current=e.position,n.current=
!1,a!==null&&s(null));let d=(0,er.useCallback)(()=>s(null),[]),c=()=>{t&&!e.disabled&&o(!1)},u=()=>{e.disabled||o(!t)},m=na({open:t,strategy:e.strategy,placement:l?
a??e.position:e.position,middleware:bD(e,()=>m,l&&a!==null,l),whileElementsMounted:e.keepMounted?void 0:Ka});(0,er.useEffect)(()=>{if(!e.keepMounted)return;let p=m.
refs.reference.current,h=m.refs.floating.current;if(t&&p&&h)return Ka(p,h,m.update)},[e.keepMounted,t,m.update,m.elements.reference,m.elements.floating]),ut(()=>{
if(!t){n.current=!1;return}if(!l||a!==null)return;let p=m.refs.floating.current;if(!(!p||p.offsetHeight===0||p.offsetWidth===0)){if(!n.current){n.current=!0,m.update();
return}m.isPositioned&&s(m.placement)}},[l,t,m.isPositioned,m.placement,a,m.update]);let x=(0,er.useRef)(m.placement);return ut(()=>{x.current!==m.placement&&(x.
current=m.placement,e.onPositionChange?.(m.placement))},[m.placement]),io(()=>{t!==r.current&&(t?e.onOpen?.():e.onClose?.()),r.current=t},[t,e.onClose,e.onOpen]),
{floating:m,controlled:typeof e.opened=="boolean",opened:t,onClose:c,onToggle:u,resetLockedPlacement:d}}var qr=v(A(),1);var Ya=v(F(),1),CD={position:"bottom",offset:8,transitionProps:{transition:"fade",duration:150},middlewares:{flip:!0,shift:!0,inline:!1},arrowSize:7,arrowOffset:5,
arrowRadius:0,arrowPosition:"side",closeOnClickOutside:!0,withinPortal:!0,closeOnEscape:!0,trapFocus:!1,withRoles:!0,returnFocus:!1,withOverlay:!1,hideDetached:!0,
preventPositionChangeWhenVisible:!0,clickOutsideEvents:["mousedown","touchstart"],clickOutsideCapture:!1,zIndex:Ue("popover"),__staticSelector:"Popover",width:"\
max-content"},cS=(e,{radius:t,shadow:o})=>({dropdown:{"--popover-radius":t===void 0?void 0:ye(t),"--popover-shadow":Us(o)}});function He(e){let t=w("Popover",CD,
e),{children:o,position:r,offset:n,onPositionChange:a,opened:s,transitionProps:l,onExitTransitionEnd:i,onEnterTransitionEnd:f,width:d,middlewares:c,withArrow:u,
arrowSize:m,arrowOffset:x,arrowRadius:p,arrowPosition:h,unstyled:y,classNames:I,styles:g,closeOnClickOutside:b,withinPortal:C,portalProps:R,closeOnEscape:S,clickOutsideEvents:P,
clickOutsideCapture:_,trapFocus:$,onClose:q,onDismiss:N,onOpen:H,onChange:T,zIndex:U,radius:V,shadow:O,id:B,defaultOpened:E,__staticSelector:L,withRoles:j,disabled:W,
returnFocus:X,variant:re,keepMounted:ne,keepMountedMode:ue,vars:de,floatingStrategy:te,withOverlay:he,overlayProps:ee,hideDetached:pe,attributes:Ce,preventPositionChangeWhenVisible:Ie,
...se}=t,fe=G({name:L,props:t,classes:eu,classNames:I,styles:g,unstyled:y,attributes:Ce,rootSelector:"dropdown",vars:de,varsResolver:cS}),{resolvedStyles:Re}=_t(
{classNames:I,styles:g,props:t}),Z=(0,qr.useRef)(null),[K,ce]=(0,qr.useState)(null),[be,J]=(0,qr.useState)(null),{dir:Y}=st(),Q=Yo(),Ae=Me(B),ge=fS({middlewares:c,
width:d,position:Js(Y,r),offset:typeof n=="number"?n+(u?m/2:0):n,arrowRef:Z,arrowOffset:x,onPositionChange:a,opened:s,defaultOpened:E,onChange:T,onOpen:H,onClose:q,
onDismiss:N,strategy:te,disabled:W,preventPositionChangeWhenVisible:Ie,keepMounted:ne});ap(()=>{b&&(ge.onClose(),N?.())},P,[K,be],!0,_);let xe=(0,qr.useCallback)(
We=>{ce(We),ge.floating.refs.setReference(We)},[ge.floating.refs.setReference]),Ke=(0,qr.useCallback)(We=>{J(We),ge.floating.refs.setFloating(We)},[ge.floating.
refs.setFloating]),It=(0,qr.useCallback)(()=>{l?.onExited?.(),i?.(),ge.resetLockedPlacement()},[l?.onExited,i,ge.resetLockedPlacement]),Pe=(0,qr.useCallback)(()=>{
l?.onEntered?.(),f?.()},[l?.onEntered,f]);return(0,Ya.jsxs)(Ab,{value:{returnFocus:X,disabled:W,controlled:ge.controlled,reference:xe,floating:Ke,x:ge.floating.
x,y:ge.floating.y,arrowX:ge.floating?.middlewareData?.arrow?.x,arrowY:ge.floating?.middlewareData?.arrow?.y,opened:ge.opened,arrowRef:Z,transitionProps:{...l,onExited:It,
onEntered:Pe},width:d,withArrow:u,arrowSize:m,arrowOffset:x,arrowRadius:p,arrowPosition:h,placement:ge.floating.placement,trapFocus:$,withinPortal:C,portalProps:R,
zIndex:U,radius:V,shadow:O,closeOnEscape:S,onDismiss:N,onClose:ge.onClose,onToggle:ge.onToggle,getTargetId:()=>Ae,getDropdownId:()=>`${Ae}-dropdown`,withRoles:j,
targetProps:se,__staticSelector:L,classNames:I,styles:g,unstyled:y,variant:re,keepMounted:ne,keepMountedMode:ue,getStyles:fe,resolvedStyles:Re,floatingStrategy:te,
referenceHidden:pe&&Q!=="test"?ge.floating.middlewareData.hide?.referenceHidden:!1},children:[o,he&&(0,Ya.jsx)(eo,{transition:"fade",mounted:ge.opened,duration:l?.
duration||250,exitDuration:l?.exitDuration||250,children:We=>(0,Ya.jsx)(xo,{withinPortal:C,children:(0,Ya.jsx)(za,{...ee,...fe("overlay",{className:ee?.className,
style:[We,ee?.style]})})})})]})}He.Target=nx;He.Dropdown=ru;He.ContextMenu=tx;He.varsResolver=cS;He.displayName="@mantine/core/Popover";He.extend=e=>e;He.withProps=
e=>{let t=o=>(0,Ya.jsx)(He,{...e,...o});return t.extend=He.extend,t.displayName=`WithProps(${He.displayName})`,t};var[uS,Ye]=xt("Menu component was not found in the tree");var dS=v(A(),1),Su=(0,dS.createContext)(null);var mS=v(A(),1);var pS=v(F(),1);function Rx(e){let{value:t,defaultValue:o,onChange:r,children:n}=w("MenuCheckboxGroup",null,e),[a,s]=we({value:t,defaultValue:o,finalValue:[],onChange:r}),
l=(0,mS.useCallback)(i=>{s(a.includes(i)?a.filter(f=>f!==i):[...a,i])},[a,s]);return(0,pS.jsx)(Su,{value:{values:a,onChange:l},children:n})}Rx.displayName="@man\
tine/core/MenuCheckboxGroup";var Ft={dropdown:"m_dc9b7c9f",label:"m_9bfac126",divider:"m_efdf90cb",item:"m_99ac2aa1",search:"m_ef8769b6",itemLabel:"m_5476e0d3",itemIndicator:"m_8395186e",itemSection:"\
m_8b75e504",chevron:"m_b85b0bed"};var ul=v(F(),1);function Qi({size:e,style:t,...o}){let r=e!==void 0?{width:D(e),height:D(e),...t}:t;return(0,ul.jsx)("svg",{viewBox:"0 0 10 7",fill:"none",xmlns:"\
http://www.w3.org/2000/svg",style:r,"aria-hidden":!0,...o,children:(0,ul.jsx)("path",{d:"M4 4.586L1.707 2.293A1 1 0 1 0 .293 3.707l3 3a.997.997 0 0 0 1.414 0l5-\
5A1 1 0 1 0 8.293.293L4 4.586z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}function wu({indeterminate:e,...t}){return e?(0,ul.jsx)("svg",{xmlns:"\
http://www.w3.org/2000/svg",fill:"none",viewBox:"0 0 32 6","aria-hidden":!0,...t,children:(0,ul.jsx)("rect",{width:"32",height:"6",fill:"currentColor",rx:"3"})}):
(0,ul.jsx)(Qi,{...t})}function xS(e,t,o){for(let r=e-1;r>=0;r-=1)if(!t[r].disabled)return r;if(o){for(let r=t.length-1;r>-1;r-=1)if(!t[r].disabled)return r}return e}function hS(e,t,o){
for(let r=e+1;r<t.length;r+=1)if(!t[r].disabled)return r;if(o){for(let r=0;r<t.length;r+=1)if(!t[r].disabled)return r}return e}function SD(e,t,o){return Qs(e,o)===
Qs(t,o)}function aa({parentSelector:e,siblingSelector:t,onKeyDown:o,loop:r=!0,activateOnFocus:n=!1,dir:a="rtl",orientation:s}){return l=>{o?.(l);let i=Array.from(
Qs(l.currentTarget,e)?.querySelectorAll(t)||[]).filter(x=>SD(l.currentTarget,x,e)),f=i.findIndex(x=>l.currentTarget===x),d=hS(f,i,r),c=xS(f,i,r),u=a==="rtl"?c:d,
m=a==="rtl"?d:c;switch(l.key){case"ArrowRight":s==="horizontal"&&(l.stopPropagation(),l.preventDefault(),i[u].focus(),n&&i[u].click());break;case"ArrowLeft":s===
"horizontal"&&(l.stopPropagation(),l.preventDefault(),i[m].focus(),n&&i[m].click());break;case"ArrowUp":s==="vertical"&&(l.stopPropagation(),l.preventDefault(),
i[c].focus(),n&&i[c].click());break;case"ArrowDown":s==="vertical"&&(l.stopPropagation(),l.preventDefault(),i[d].focus(),n&&i[d].click());break;case"Home":l.stopPropagation(),
l.preventDefault(),i[hS(-1,i,!1)]?.focus();break;case"End":l.stopPropagation(),l.preventDefault(),i[xS(i.length,i,!1)]?.focus()}}}var IS=v(A(),1),Pr=(0,IS.createContext)(null);var Ru=v(A(),1);var dl=v(F(),1);function Pu({role:e,checked:t,indicator:o,onSelect:r,color:n,closeMenuOnClick:a,rightSection:s,children:l,disabled:i,dataDisabled:f,className:d,
style:c,styles:u,classNames:m,buttonRef:x,others:p}){let h=Ye(),y=(0,Ru.use)(Pr),I=Be(),{dir:g}=st(),b=(0,Ru.useRef)(null),C=Oe(p.onClick,()=>{f||(r(),a&&h.closeDropdownImmediately())}),
R=Oe(p.onMouseMove,()=>{if(!h.hasSearch)return;let q=b.current?.closest("[data-menu-dropdown]");q&&q.querySelectorAll("[data-menu-active]").forEach(N=>{N!==b.current&&
N.closest("[data-menu-dropdown]")===q&&N.removeAttribute("data-menu-active")})}),S=Oe(p.onKeyDown,q=>{q.key==="ArrowLeft"&&y&&(y.close(),y.focusParentItem())}),
P=n?I.variantColorResolver({color:n,theme:I,variant:"light"}):void 0,_=n?dt({color:n,theme:I}):null,$=h.alignItemsLabels!=="none"||t;return(0,dl.jsxs)(qe,{onMouseDown:q=>q.
preventDefault(),...p,unstyled:h.unstyled,tabIndex:h.menuItemTabIndex,...h.getStyles("item",{className:d,style:c,styles:u,classNames:m}),ref:ve(b,x),role:e,"ari\
a-checked":t,disabled:i,"data-menu-item":!0,"data-checked":t||void 0,"data-disabled":i||f||void 0,"data-mantine-stop-propagation":!0,onClick:C,onMouseMove:R,onKeyDown:aa(
{siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-dropdown]",activateOnFocus:!1,loop:h.loop,dir:g,orientation:"vertical",onKeyDown:S}),
__vars:{"--menu-item-color":_?.isThemeColor&&_?.shade===void 0?`var(--mantine-color-${_.color}-6)`:P?.color,"--menu-item-hover":P?.hover},children:[$&&(0,dl.jsx)(
"div",{...h.getStyles("itemIndicator",{styles:u,classNames:m}),"data-checked":t||void 0,children:t?o:null}),l&&(0,dl.jsx)("div",{...h.getStyles("itemLabel",{styles:u,
classNames:m}),"data-menu-item-label":!0,children:l}),s&&(0,dl.jsx)("div",{...h.getStyles("itemSection",{styles:u,classNames:m}),"data-position":"right",children:s})]})}var gS=v(A(),1);var Px=v(F(),1),Fu=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,closeMenuOnClick:l,rightSection:i,children:f,disabled:d,"data-disabled":c,
value:u,checked:m,defaultChecked:x,onChange:p,checkIcon:h,ref:y,...I}=w("MenuCheckboxItem",null,e),g=Ye(),b=(0,gS.use)(Su),C=b&&u!==void 0?b.values.includes(u):
void 0,[R,S]=we({value:m??C,defaultValue:x,finalValue:!1,onChange:p}),P=h??g.checkIcon??(0,Px.jsx)(Qi,{size:10});return(0,Px.jsx)(Pu,{role:"menuitemcheckbox",checked:R,
indicator:P,onSelect:()=>{p?S(!R):b&&u!==void 0?b.onChange(u):S(!R)},color:s,closeMenuOnClick:l,rightSection:i,disabled:d,dataDisabled:c,className:o,style:r,styles:n,
classNames:t,buttonRef:y,others:I,children:f})});Fu.classes=Ft;Fu.displayName="@mantine/core/MenuCheckboxItem";var vS=v(A(),1);function Fx(e){let{children:t,disabled:o,longPressDelay:r}=w("MenuContextMenu",null,e),n=Ht(t);if(!n)throw new Error("Menu.ContextMenu component\
 children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let a=Ye(),s=Jn(),l=Jc(
{childProps:n.props,disabled:o||s.disabled,opened:a.opened,longPressDelay:r,setReference:s.reference,open:()=>a.openDropdown()});return(0,vS.cloneElement)(n,l)}
Fx.displayName="@mantine/core/MenuContextMenu";var yS=v(F(),1),Mu=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("MenuDivider",null,e),l=Ye();return(0,yS.jsx)(k,{...l.getStyles("divider",
{className:o,style:r,styles:n,classNames:t}),...s})});Mu.classes=Ft;Mu.displayName="@mantine/core/MenuDivider";var Zi=v(A(),1),wD=500;function bS(e){return((e.querySelector("[data-menu-item-label]")??e).textContent??"").trim().toLowerCase()}function RD(e){return e.length>
1&&e.split("").every(t=>t===e[0])}function Tu({enabled:e,opened:t,getDropdown:o}){let r=(0,Zi.useRef)({buffer:"",timeoutId:null});return(0,Zi.useEffect)(()=>{if(t&&
e)return;let n=r.current;n.timeoutId!==null&&(window.clearTimeout(n.timeoutId),n.timeoutId=null),n.buffer=""},[t,e]),(0,Zi.useEffect)(()=>()=>{let{timeoutId:n}=r.
current;n!==null&&window.clearTimeout(n)},[]),n=>{if(!e||n.defaultPrevented||n.ctrlKey||n.metaKey||n.altKey||n.key.length!==1||n.key===" ")return;let a=n.target;
if(a&&(a.tagName==="INPUT"||a.tagName==="TEXTAREA"||a.tagName==="SELECT"||a.isContentEditable))return;let s=o();if(!s)return;let l=Array.from(s.querySelectorAll(
"[data-menu-item]:not([data-disabled])")).filter(u=>u.closest("[data-menu-dropdown]")===s);if(l.length===0)return;let i=r.current;i.buffer=(i.buffer+n.key).toLowerCase(),
i.timeoutId!==null&&window.clearTimeout(i.timeoutId),i.timeoutId=window.setTimeout(()=>{i.buffer="",i.timeoutId=null},wD);let f=document.activeElement,d=f?l.indexOf(
f):-1,c=null;if(i.buffer.length===1||RD(i.buffer)){let u=i.buffer[0],m=d+1;for(let x=0;x<l.length;x+=1){let p=(m+x)%l.length;if(bS(l[p]).startsWith(u)){c=l[p];break}}}else
for(let u=0;u<l.length;u+=1)if(bS(l[u]).startsWith(i.buffer)){c=l[u];break}c&&(n.preventDefault(),c.focus())}}var CS=v(A(),1);var ku=v(F(),1),Du=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,onMouseEnter:s,onMouseLeave:l,onKeyDown:i,children:f,ref:d,...c}=w("MenuDropdown",
null,e),u=(0,CS.useRef)(null),m=Ye(),x=Tu({enabled:!m.hasSearch,opened:m.opened,getDropdown:()=>u.current}),p=Oe(i,I=>{x(I),!(I.defaultPrevented||m.hasSearch)&&
(I.key==="ArrowUp"||I.key==="ArrowDown")&&(I.preventDefault(),u.current?.querySelectorAll("[data-menu-item]:not(:disabled)")[0]?.focus())}),h=Oe(s,()=>(m.trigger===
"hover"||m.trigger==="click-hover")&&m.openDropdown()),y=Oe(l,()=>(m.trigger==="hover"||m.trigger==="click-hover")&&m.closeDropdown());return(0,ku.jsxs)(He.Dropdown,
{...c,onMouseEnter:h,onMouseLeave:y,role:"menu","aria-orientation":"vertical",ref:ve(d,u),...m.getStyles("dropdown",{className:o,style:r,styles:n,classNames:t,withStaticClass:!1}),
tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:p,children:[m.withInitialFocusPlaceholder&&!m.hasSearch&&(0,ku.jsx)("div",{role:"presentation",tabIndex:-1,"data-a\
utofocus":!0,"data-mantine-stop-propagation":!0,style:{outline:0}}),f]})});Du.classes=Ft;Du.displayName="@mantine/core/MenuDropdown";var Eu=v(A(),1);var Qa=v(F(),1),Au=Le(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,closeMenuOnClick:l,leftSection:i,rightSection:f,children:d,disabled:c,"da\
ta-disabled":u,ref:m,...x}=w("MenuItem",null,e),p=Ye(),h=(0,Eu.use)(Pr),y=Be(),{dir:I}=st(),g=(0,Eu.useRef)(null),b=x,C=Oe(b.onClick,()=>{u||(typeof l=="boolean"?
l&&p.closeDropdownImmediately():p.closeOnItemClick&&p.closeDropdownImmediately())}),R=Oe(b.onMouseMove,()=>{if(!p.hasSearch)return;let $=g.current?.closest("[da\
ta-menu-dropdown]");$&&$.querySelectorAll("[data-menu-active]").forEach(q=>{q!==g.current&&q.closest("[data-menu-dropdown]")===$&&q.removeAttribute("data-menu-a\
ctive")})}),S=s?y.variantColorResolver({color:s,theme:y,variant:"light"}):void 0,P=s?dt({color:s,theme:y}):null,_=Oe(b.onKeyDown,$=>{$.key==="ArrowLeft"&&h&&(h.
close(),h.focusParentItem())});return(0,Qa.jsxs)(qe,{onMouseDown:$=>$.preventDefault(),...x,unstyled:p.unstyled,tabIndex:p.menuItemTabIndex,...p.getStyles("item",
{className:o,style:r,styles:n,classNames:t}),ref:ve(g,m),role:"menuitem",disabled:c,"data-menu-item":!0,"data-disabled":c||u||void 0,"data-mantine-stop-propagat\
ion":!0,onClick:C,onMouseMove:R,onKeyDown:aa({siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-dropdown]",activateOnFocus:!1,loop:p.
loop,dir:I,orientation:"vertical",onKeyDown:_}),__vars:{"--menu-item-color":P?.isThemeColor&&P?.shade===void 0?`var(--mantine-color-${P.color}-6)`:S?.color,"--m\
enu-item-hover":S?.hover},children:[p.alignItemsLabels==="all"&&(0,Qa.jsx)("div",{...p.getStyles("itemIndicator",{styles:n,classNames:t}),"data-placeholder":!0}),
i&&(0,Qa.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"data-position":"left",children:i}),d&&(0,Qa.jsx)("div",{...p.getStyles("itemLabel",{
styles:n,classNames:t}),"data-menu-item-label":!0,children:d}),f&&(0,Qa.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"data-position":"right",
children:f})]})});Au.classes=Ft;Au.displayName="@mantine/core/MenuItem";var SS=v(F(),1),Bu=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("MenuLabel",null,e),l=Ye();return(0,SS.jsx)(k,{...l.getStyles("label",{className:o,
style:r,styles:n,classNames:t}),...s})});Bu.classes=Ft;Bu.displayName="@mantine/core/MenuLabel";var wS=v(A(),1),Ou=(0,wS.createContext)(null);var RS=v(F(),1);function Mx(e){let{value:t,defaultValue:o,onChange:r,children:n}=w("MenuRadioGroup",null,e),[a,s]=we({value:t,defaultValue:o,finalValue:null,onChange:r});
return(0,RS.jsx)(Ou,{value:{value:a,onChange:l=>s(l)},children:n})}Mx.displayName="@mantine/core/MenuRadioGroup";var Tx=v(F(),1);function ml({size:e,style:t,...o}){return(0,Tx.jsx)("svg",{xmlns:"http://www.w3.org/2000/svg",fill:"none",viewBox:"0 0 5 5",style:{width:D(e),height:D(
e),...t},"aria-hidden":!0,...o,children:(0,Tx.jsx)("circle",{cx:"2.5",cy:"2.5",r:"2.5",fill:"currentColor"})})}var PS=v(A(),1),kx=v(F(),1),_u=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,closeMenuOnClick:l,rightSection:i,children:f,disabled:d,"data-\
disabled":c,value:u,checked:m,onChange:x,checkIcon:p,ref:h,...y}=w("MenuRadioItem",null,e),I=Ye(),g=(0,PS.use)(Ou),b=m??(g?g.value===u:!1),C=p??I.checkIcon??(0,kx.jsx)(
ml,{size:5});return(0,kx.jsx)(Pu,{role:"menuitemradio",checked:b,indicator:C,onSelect:()=>{b||(x?x(u):g&&g.onChange(u))},color:s,closeMenuOnClick:l,rightSection:i,
disabled:d,dataDisabled:c,className:o,style:r,styles:n,classNames:t,buttonRef:h,others:y,children:f})});_u.classes=Ft;_u.displayName="@mantine/core/MenuRadioIte\
m";var FS=v(A(),1),Nu=(0,FS.createContext)({size:"sm"});var MS=v(A(),1),TS=v(F(),1),Dx=M(e=>{let t=w("InputClearButton",null,e),{size:o,variant:r,vars:n,classNames:a,styles:s,...l}=t,i=(0,MS.use)(Nu),{resolvedClassNames:f,
resolvedStyles:d}=_t({classNames:a,styles:s,props:t});return(0,TS.jsx)(Ho,{variant:r||"transparent",size:o||i?.size||"sm",classNames:f,styles:d,__staticSelector:"\
InputClearButton",style:{pointerEvents:"all",background:"var(--input-bg)",...l.style},...l})});Dx.displayName="@mantine/core/InputClearButton";var kS=v(F(),1),PD={xs:7,sm:8,md:10,lg:12,xl:15};function DS({__clearable:e,__clearSection:t,rightSection:o,__defaultRightSection:r,size:n="sm",__clearSectionMode:a="\
both"}){let s=e&&t;return a==="rightSection"?o===null?null:o||r:a==="clear"?o===null?null:s||r:s&&(o||r)?(0,kS.jsxs)("div",{"data-combined-clear-section":!0,style:{
display:"flex",gap:2,alignItems:"center",paddingInlineEnd:PD[n]},children:[s,o||r]}):o===null?null:o||s||r}var ES=v(A(),1),Vt=(0,ES.createContext)({offsetBottom:!1,offsetTop:!1,describedBy:void 0,getStyles:null,inputId:void 0,labelId:void 0});var Mt={wrapper:"m_6c018570",input:"m_8fb7ebe7",bottomSection:"m_93f4ed57",section:"m_82577fc2",placeholder:"m_88bacfd0",root:"m_46b77525",label:"m_8fdc1311",required:"\
m_78a94662",error:"m_8f816625",success:"m_9d9d40e0",description:"m_fe47ce59"};var AS=v(A(),1),BS=v(F(),1),OS=(e,{size:t})=>({description:{"--input-description-size":t===void 0?void 0:`calc(${ze(t)} - ${D(2)})`}}),Za=M(e=>{let t=w("InputDe\
scription",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,__staticSelector:i,__inheritStyles:f=!0,attributes:d,...c}=w("InputDescription",
null,t),u=(0,AS.use)(Vt),m=G({name:["InputWrapper",i],props:t,classes:Mt,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:d,rootSelector:"descrip\
tion",vars:l,varsResolver:OS}),x=f&&u?.getStyles||m;return(0,BS.jsx)(k,{component:"p",...x("description",u?.getStyles?{className:r,style:n}:void 0),...c})});Za.
classes=Mt;Za.varsResolver=OS;Za.displayName="@mantine/core/InputDescription";var _S=v(A(),1),NS=v(F(),1),LS=(e,{size:t})=>({error:{"--input-error-size":t===void 0?void 0:`calc(${ze(t)} - ${D(2)})`}}),Ja=M(e=>{let t=w("InputError",null,e),
{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,__staticSelector:f,__inheritStyles:d=!0,...c}=t,u=G({name:["InputWrapper",f],props:t,classes:Mt,
className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,rootSelector:"error",vars:l,varsResolver:LS}),m=(0,_S.use)(Vt),x=d&&m?.getStyles||u;return(0,NS.jsx)(
k,{component:"p",...x("error",m?.getStyles?{className:r,style:n}:void 0),...c})});Ja.classes=Mt;Ja.varsResolver=LS;Ja.displayName="@mantine/core/InputError";var HS=v(A(),1),Lu=v(F(),1),FD={labelElement:"label"},VS=(e,{size:t})=>({label:{"--input-label-size":ze(t),"--input-asterisk-color":void 0}}),es=M(e=>{let t=w("\
InputLabel",FD,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,labelElement:i,required:f,htmlFor:d,onMouseDown:c,children:u,__staticSelector:m,mod:x,
attributes:p,...h}=t,y=G({name:["InputWrapper",m],props:t,classes:Mt,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,rootSelector:"label",vars:l,
varsResolver:VS}),I=(0,HS.use)(Vt),g=I?.getStyles||y,b=h.component||i,C=typeof b!="string"||b==="label";return(0,Lu.jsxs)(k,{...g("label",I?.getStyles?{className:r,
style:n}:void 0),component:i,htmlFor:C?d:void 0,mod:[{required:f},x],onMouseDown:R=>{c?.(R),!R.defaultPrevented&&R.detail>1&&R.preventDefault()},...h,children:[
u,f&&(0,Lu.jsx)("span",{...g("required"),"aria-hidden":!0,children:" *"})]})});es.classes=Mt;es.varsResolver=VS;es.displayName="@mantine/core/InputLabel";var zS=v(F(),1),Hu=M(e=>{let t=w("InputPlaceholder",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,__staticSelector:i,error:f,mod:d,attributes:c,
...u}=t,m=G({name:["InputPlaceholder",i],props:t,classes:Mt,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:c,rootSelector:"placeholder"});return(0,zS.jsx)(
k,{...m("placeholder"),mod:[{error:!!f},d],component:"span",...u})});Hu.classes=Mt;Hu.displayName="@mantine/core/InputPlaceholder";var $S=v(A(),1),jS=v(F(),1),qS=(e,{size:t})=>({success:{"--input-success-size":t===void 0?void 0:`calc(${ze(t)} - ${D(2)})`}}),ts=M(e=>{let t=w("InputSuccess",null,
e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,__staticSelector:f,__inheritStyles:d=!0,...c}=t,u=G({name:["InputWrapper",f],props:t,
classes:Mt,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,rootSelector:"success",vars:l,varsResolver:qS}),m=(0,$S.use)(Vt),x=d&&m?.getStyles||
u;return(0,jS.jsx)(k,{component:"p",...x("success",m?.getStyles?{className:r,style:n}:void 0),...c})});ts.classes=Mt;ts.varsResolver=qS;ts.displayName="@mantine\
/core/InputSuccess";function WS(e,{hasDescription:t,hasError:o}){let r=e.findIndex(l=>l==="input"),n=e.slice(0,r),a=e.slice(r+1),s=t&&n.includes("description")||o&&n.includes("erro\
r");return{offsetBottom:t&&a.includes("description")||o&&a.includes("error"),offsetTop:s}}var Ji=v(A(),1);var pl=v(F(),1),MD={labelElement:"label",inputContainer:e=>e,inputWrapperOrder:["label","description","input","error"]},US=(e,{size:t})=>({label:{"--input-label\
-size":ze(t),"--input-asterisk-color":void 0},error:{"--input-error-size":t===void 0?void 0:`calc(${ze(t)} - ${D(2)})`},success:{"--input-success-size":t===void 0?
void 0:`calc(${ze(t)} - ${D(2)})`},description:{"--input-description-size":t===void 0?void 0:`calc(${ze(t)} - ${D(2)})`}}),ef=M(e=>{let t=w("InputWrapper",MD,e),
{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,variant:f,__staticSelector:d,inputContainer:c,inputWrapperOrder:u,label:m,error:x,success:p,
description:h,labelProps:y,descriptionProps:I,errorProps:g,successProps:b,labelElement:C,children:R,withAsterisk:S,id:P,required:_,__stylesApiProps:$,mod:q,attributes:N,
...H}=t,T=G({name:["InputWrapper",d],props:$||t,classes:Mt,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:N,vars:l,varsResolver:US}),U={size:i,
variant:f,__staticSelector:d},V=Me(P),O=typeof S=="boolean"?S:_,B=g?.id||`${V}-error`,E=b?.id||`${V}-success`,L=I?.id||`${V}-description`,j=V,W=!!x&&typeof x!="\
boolean",X=!!p&&typeof p!="boolean"&&!x,re=!!h,ne=W&&u.includes("error"),ue=X&&u.includes("error"),de=re&&u.includes("description"),te=`${ne?B:""} ${ue?E:""} ${de?
L:""}`,he=te.trim().length>0?te.trim():void 0,ee=y?.id||`${V}-label`,pe=m&&(0,pl.jsx)(es,{labelElement:C,id:ee,htmlFor:j,required:O,...U,...y,children:m},"label"),
Ce=re&&(0,pl.jsx)(Za,{...I,...U,size:I?.size||U.size,id:I?.id||L,children:h},"description"),Ie=(0,pl.jsx)(Ji.Fragment,{children:c(R)},"input"),se=W&&(0,Ji.createElement)(
Ja,{...g,...U,size:g?.size||U.size,key:"error",id:g?.id||B},x),fe=X&&(0,Ji.createElement)(ts,{...b,...U,size:b?.size||U.size,key:"success",id:b?.id||E},p),Re=u.
map(Z=>{switch(Z){case"label":return pe;case"input":return Ie;case"description":return Ce;case"error":return se||fe;default:return null}});return(0,pl.jsx)(Vt,{
value:{getStyles:T,describedBy:he,inputId:j,labelId:pe&&u.includes("label")?ee:void 0,...WS(u,{hasDescription:re,hasError:W||X})},children:(0,pl.jsx)(k,{variant:f,
size:i,mod:[{error:!!x,success:!!p&&!x},q],id:C==="label"?void 0:P,...T("root"),...H,children:Re})})});ef.classes=Mt;ef.varsResolver=US;ef.displayName="@mantine\
/core/InputWrapper";var GS=v(A(),1),Fn=v(F(),1),TD={variant:"default",leftSectionPointerEvents:"none",rightSectionPointerEvents:"none",withAria:!0,withErrorStyles:!0,withSuccessStyles:!0,
size:"sm",loading:!1,loadingPosition:"right"},KS=(e,t,o)=>({wrapper:{"--input-margin-top":o.offsetTop?"calc(var(--mantine-spacing-xs) / 2)":void 0,"--input-marg\
in-bottom":o.offsetBottom?"calc(var(--mantine-spacing-xs) / 2)":void 0,"--input-height":le(t.size,"input-height"),"--input-fz":ze(t.size),"--input-radius":t.radius===
void 0?void 0:ye(t.radius),"--input-left-section-width":t.leftSectionWidth!==void 0?D(t.leftSectionWidth):void 0,"--input-right-section-width":t.rightSectionWidth!==
void 0?D(t.rightSectionWidth):void 0,"--input-padding-y":t.multiline?le(t.size,"input-padding-y"):void 0,"--input-left-section-pointer-events":t.leftSectionPointerEvents,
"--input-right-section-pointer-events":t.rightSectionPointerEvents}}),_e=Le(e=>{let t=w("Input",TD,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,required:l,
__staticSelector:i,__stylesApiProps:f,size:d,wrapperProps:c,error:u,success:m,disabled:x,leftSection:p,leftSectionProps:h,leftSectionWidth:y,rightSection:I,rightSectionProps:g,
rightSectionWidth:b,rightSectionPointerEvents:C,leftSectionPointerEvents:R,variant:S,vars:P,pointer:_,multiline:$,radius:q,id:N,withAria:H,withErrorStyles:T,withSuccessStyles:U,
mod:V,inputSize:O,attributes:B,__clearSection:E,__clearable:L,__clearSectionMode:j,__defaultRightSection:W,loading:X,loadingPosition:re,__bottomSection:ne,__bottomSectionProps:ue,
rootRef:de,dir:te,...he}=t,{styleProps:ee,rest:pe}=Pt(he),Ce=(0,GS.use)(Vt),Ie={offsetBottom:Ce?.offsetBottom,offsetTop:Ce?.offsetTop},se=G({name:["Input",i],props:f||
t,classes:Mt,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:B,stylesCtx:Ie,rootSelector:"wrapper",vars:P,varsResolver:KS}),fe=H?{required:l,disabled:x,
"aria-invalid":u?!0:void 0,"aria-describedby":Ce?.describedBy,id:Ce?.inputId||N}:{},Re=X?(0,Fn.jsx)(mo,{size:re==="left"?"calc(var(--input-left-section-size) / \
2)":"calc(var(--input-right-section-size) / 2)"}):null,Z=X&&re==="left"?Re:p,K=DS({__clearable:L,__clearSection:E,rightSection:X&&re==="right"?Re:I,__defaultRightSection:W,
size:d,__clearSectionMode:j});return(0,Fn.jsx)(Nu,{value:{size:d||"sm"},children:(0,Fn.jsxs)(k,{ref:de,dir:te,...se("wrapper"),...ee,...c,mod:[{error:!!u&&T,success:!!m&&
!u&&U,pointer:_,disabled:x,multiline:$,withRightSection:!!K,withLeftSection:!!Z,withBottomSection:!!ne},V],variant:S,size:d,children:[Z&&(0,Fn.jsx)("div",{...h,
"data-position":"left",...se("section",{className:h?.className,style:h?.style}),children:Z}),(0,Fn.jsx)(k,{component:"input",...pe,...fe,required:l,mod:{disabled:x,
error:!!u&&T,success:!!m&&!u&&U},variant:S,__size:O,...se("input")}),ne&&(0,Fn.jsx)("div",{...ue,...se("bottomSection",{className:ue?.className,style:ue?.style}),
children:ne}),K&&(0,Fn.jsx)("div",{...g,"data-position":"right",...se("section",{className:g?.className,style:g?.style}),children:K})]})})});_e.classes=Mt;_e.varsResolver=
KS;_e.Wrapper=ef;_e.Label=es;_e.Error=Ja;_e.Success=ts;_e.Description=Za;_e.Placeholder=Hu;_e.ClearButton=Dx;_e.displayName="@mantine/core/Input";var os=v(A(),1);var XS=v(F(),1),kD="[data-menu-item]:not([data-disabled])",DD="[data-menu-active]";function Ex(e){return e?.closest("[data-menu-dropdown]")}function ED(e){return e?
Array.from(e.querySelectorAll(kD)).filter(t=>t.closest("[data-menu-dropdown]")===e):[]}function Bx(e){e&&e.querySelectorAll(DD).forEach(t=>{t.closest("[data-men\
u-dropdown]")===e&&t.removeAttribute("data-menu-active")})}function Vu(e,t){Bx(t),e&&(e.setAttribute("data-menu-active","true"),e.scrollIntoView({block:"nearest"}))}
function Ax(e){return e.findIndex(t=>t.hasAttribute("data-menu-active"))}var AD={clearSearchOnClose:!0},zu=M(e=>{let{classNames:t,styles:o,onKeyDown:r,onChange:n,
size:a,clearSearchOnClose:s,ref:l,...i}=w("MenuSearch",AD,e),f=Ye(),d=(0,os.useRef)(null),c=ve(l,d),u=(0,os.useRef)(n);u.current=n,(0,os.useEffect)(()=>f.registerSearch(),
[f.registerSearch]),(0,os.useEffect)(()=>{s?f.searchExitClearRef.current=()=>{u.current?.({currentTarget:{value:""}})}:f.searchExitClearRef.current=null},[s,f.searchExitClearRef]),
(0,os.useEffect)(()=>{f.opened||Bx(Ex(d.current))},[f.opened]);let m=Oe(n,h=>{Bx(Ex(h.currentTarget))}),x=Oe(r,h=>{if(h.defaultPrevented)return;let y=Ex(h.currentTarget),
I=ED(y);if(h.key==="ArrowDown"){if(h.preventDefault(),I.length===0)return;let g=Ax(I);Vu(I[g>=I.length-1?f.loop?0:g:g+1]??null,y)}else if(h.key==="ArrowUp"){if(h.
preventDefault(),I.length===0)return;let g=Ax(I);Vu(I[g<=0?g===-1||f.loop?I.length-1:0:g-1]??null,y)}else if(h.key==="Home")h.preventDefault(),I.length>0&&Vu(I[0],
y);else if(h.key==="End")h.preventDefault(),I.length>0&&Vu(I[I.length-1],y);else if(h.key==="Enter"){if(h.nativeEvent.isComposing||h.nativeEvent.keyCode===229)return;
let g=I[Ax(I)];g&&(h.preventDefault(),g.hasAttribute("data-sub-menu-item")?(g.focus(),g.dispatchEvent(new KeyboardEvent("keydown",{key:"ArrowRight",bubbles:!0}))):
g.click())}}),p=f.getStyles("search");return(0,XS.jsx)(_e,{"data-autofocus":!0,"data-mantine-stop-propagation":!0,type:"search",size:a,...i,ref:c,classNames:[{input:p.
className},t],styles:[{input:p.style},o],onKeyDown:x,onChange:m,__staticSelector:"Menu"})});zu.classes=Ft;zu.displayName="@mantine/core/MenuSearch";var $u=v(A(),1);var YS=v(F(),1),ju=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,onMouseEnter:s,onMouseLeave:l,onPointerEnter:i,onPointerLeave:f,onKeyDown:d,children:c,
ref:u,...m}=w("MenuSubDropdown",null,e),x=(0,$u.useRef)(null),p=Ye(),h=(0,$u.use)(Pr),y=Tu({enabled:!p.hasSearch,opened:h?.opened??!1,getDropdown:()=>x.current}),
I=Oe(d,b=>{y(b),!b.ctrlKey&&!b.metaKey&&!b.altKey&&b.key.length===1&&b.key!==" "&&b.stopPropagation()}),g=h?.getFloatingProps({onMouseEnter:s,onMouseLeave:l,onPointerEnter:i,
onPointerLeave:f});return(0,YS.jsx)(He.Dropdown,{...m,...g,role:"menu","aria-orientation":"vertical",ref:ve(u,x,h?.setFloating),...p.getStyles("dropdown",{className:o,
style:r,styles:n,classNames:t,withStaticClass:!1}),tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:I,children:c})});ju.classes=Ft;ju.displayName="@mantine/core/Me\
nuSubDropdown";var Ox=v(F(),1);function tf({style:e,size:t=16,...o}){return(0,Ox.jsx)("svg",{viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",style:{...e,width:D(
t),height:D(t),display:"block"},...o,children:(0,Ox.jsx)("path",{d:"M3.13523 6.15803C3.3241 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C1\
1.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.\
15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}tf.displayName="@mantine/core/Acco\
rdionChevron";var qu=v(A(),1);var sa=v(F(),1),Wu=Le(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,leftSection:l,rightSection:i,children:f,disabled:d,"data-disabled":c,closeMenuOnClick:u,
ref:m,...x}=w("MenuSubItem",null,e),p=Ye(),h=(0,qu.use)(Pr),y=Be(),{dir:I}=st(),g=(0,qu.useRef)(null),b=x,C=s?y.variantColorResolver({color:s,theme:y,variant:"l\
ight"}):void 0,R=s?dt({color:s,theme:y}):null,S=Oe(b.onKeyDown,q=>{q.key==="ArrowRight"&&(h?.open(),h?.focusFirstItem()),q.key==="ArrowLeft"&&h?.parentContext&&
(h.parentContext.close(),h.parentContext.focusParentItem())}),P=Oe(b.onClick,()=>{!c&&u&&p.closeDropdownImmediately()}),_=Oe(b.onMouseMove,()=>{if(!p.hasSearch)
return;let q=g.current?.closest("[data-menu-dropdown]");q&&q.querySelectorAll("[data-menu-active]").forEach(N=>{N!==g.current&&N.closest("[data-menu-dropdown]")===
q&&N.removeAttribute("data-menu-active")})}),$=h?.getReferenceProps({onMouseEnter:b.onMouseEnter,onMouseLeave:b.onMouseLeave,onPointerEnter:b.onPointerEnter,onPointerLeave:b.
onPointerLeave});return(0,sa.jsxs)(qe,{onMouseDown:q=>q.preventDefault(),...x,...$,unstyled:p.unstyled,tabIndex:p.menuItemTabIndex,...p.getStyles("item",{className:o,
style:r,styles:n,classNames:t}),ref:ve(g,m,h?.setReference),role:"menuitem",disabled:d,"data-menu-item":!0,"data-sub-menu-item":!0,"data-disabled":d||c||void 0,
"data-mantine-stop-propagation":!0,onClick:P,onMouseMove:_,onKeyDown:aa({siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-drop\
down]",activateOnFocus:!1,loop:p.loop,dir:I,orientation:"vertical",onKeyDown:S}),__vars:{"--menu-item-color":R?.isThemeColor&&R?.shade===void 0?`var(--mantine-c\
olor-${R.color}-6)`:C?.color,"--menu-item-hover":C?.hover},children:[p.alignItemsLabels==="all"&&(0,sa.jsx)("div",{...p.getStyles("itemIndicator",{styles:n,classNames:t}),
"data-placeholder":!0}),l&&(0,sa.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"data-position":"left",children:l}),f&&(0,sa.jsx)("div",{...p.
getStyles("itemLabel",{styles:n,classNames:t}),"data-menu-item-label":!0,children:f}),(0,sa.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"d\
ata-position":"right",children:i||(0,sa.jsx)(tf,{...p.getStyles("chevron"),size:14})})]})});Wu.classes=Ft;Wu.displayName="@mantine/core/MenuSubItem";var QS=v(F(),1);function _x({children:e,refProp:t}){if(!tl(e))throw new Error("Menu.Sub.Target component children should be an element or a component that accep\
ts ref. Fragments, strings, numbers and other primitive values are not supported");return Ye(),(0,QS.jsx)(He.Target,{refProp:t,popupType:"menu",children:e})}_x.
displayName="@mantine/core/MenuSubTarget";var Fr=v(A(),1);var Nx=v(F(),1);var BD={offset:0,position:"right-start",safeAreaPolygon:!0,transitionProps:{duration:0},openDelay:0,middlewares:{shift:{crossAxis:!0}}};function rs(e){let{children:t,
closeDelay:o,openDelay:r,position:n,safeAreaPolygon:a,opened:s,onChange:l,...i}=w("MenuSub",BD,e),f=Me(),[d,c]=we({value:s,finalValue:!1,onChange:l}),u=(0,Fr.use)(
Pr),m=Ye(),{dir:x}=st(),p=Js(x,n),h=u?.registerOpenSub??m.registerOpenSub,y=(0,Fr.useRef)(null),I=(0,Fr.useCallback)(N=>{let H=y.current;return H&&H!==N&&H(),y.
current=N,()=>{y.current===N&&(y.current=null)}},[]),g=(0,Fr.useRef)(c);g.current=c;let b=(0,Fr.useCallback)(()=>g.current(!0),[]),C=(0,Fr.useCallback)(()=>g.current(
!1),[]);(0,Fr.useEffect)(()=>{if(d)return h(C)},[d,h,C]);let{context:R,refs:S}=na({placement:p,open:d,onOpenChange:N=>{N?b():C()}}),{getReferenceProps:P,getFloatingProps:_}=bu(
[yu(R,{handleClose:a?Cu(typeof a=="object"?a:void 0):void 0,delay:{open:r,close:o}})]);return(0,Nx.jsx)(Pr,{value:{opened:d,close:C,open:b,focusFirstItem:()=>window.
setTimeout(()=>{document.getElementById(`${f}-dropdown`)?.querySelectorAll("[data-menu-item]:not([data-disabled])")[0]?.focus()},16),focusParentItem:()=>window.
setTimeout(()=>{document.getElementById(`${f}-target`)?.focus()},16),parentContext:u,setReference:S.setReference,setFloating:S.setFloating,getReferenceProps:P,getFloatingProps:_,
registerOpenSub:I},children:(0,Nx.jsx)(He,{opened:d,onChange:N=>N?b():C(),withArrow:!1,id:f,position:n,...i,withinPortal:!1,children:t})})}rs.extend=e=>e;rs.displayName=
"@mantine/core/MenuSub";rs.Target=_x;rs.Dropdown=ju;rs.Item=Wu;var ZS=v(A(),1),JS=v(F(),1),OD={refProp:"ref"};function Lx(e){let{children:t,refProp:o,...r}=w("MenuTarget",OD,e),n=Ht(t);if(!n)throw new Error("Menu.Target com\
ponent children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let a=Ye(),s=n.
props,l=Oe(s.onClick,()=>{a.trigger==="click"?a.toggleDropdown():a.trigger==="click-hover"&&(a.setOpenedViaClick(!0),a.opened||a.openDropdown())}),i=Oe(s.onMouseEnter,
()=>(a.trigger==="hover"||a.trigger==="click-hover")&&a.openDropdown()),f=Oe(s.onMouseLeave,()=>{(a.trigger==="hover"||a.trigger==="click-hover"&&!a.openedViaClick)&&
a.closeDropdown()});return(0,JS.jsx)(He.Target,{refProp:o,popupType:"menu",...r,children:(0,ZS.cloneElement)(n,{onClick:l,onMouseEnter:i,onMouseLeave:f,"data-ex\
panded":a.opened?!0:void 0})})}Lx.displayName="@mantine/core/MenuTarget";var Wr=v(A(),1);var Hx=v(F(),1),_D={trapFocus:!0,closeOnItemClick:!0,withInitialFocusPlaceholder:!0,clickOutsideEvents:["mousedown","touchstart","keydown"],loop:!0,trigger:"cli\
ck",openDelay:0,closeDelay:100,menuItemTabIndex:-1,alignItemsLabels:"with-indicators"},Io=M(e=>{let t=w("Menu",_D,e),{children:o,onOpen:r,onClose:n,opened:a,defaultOpened:s,
trapFocus:l,onChange:i,closeOnItemClick:f,loop:d,closeOnEscape:c,trigger:u,openDelay:m,closeDelay:x,classNames:p,styles:h,unstyled:y,variant:I,vars:g,menuItemTabIndex:b,
keepMounted:C,withInitialFocusPlaceholder:R,attributes:S,onExitTransitionEnd:P,alignItemsLabels:_,checkIcon:$,...q}=t,N=G({name:"Menu",classes:Ft,props:t,classNames:p,
styles:h,unstyled:y,attributes:S}),[H,T]=we({value:a,defaultValue:s,finalValue:!1,onChange:i}),[U,V]=(0,Wr.useState)(!1),O=()=>{T(!1),V(!1),H&&n?.()},B=()=>{T(!0),
!H&&r?.()},E=()=>{H?O():B()},{openDropdown:L,closeDropdown:j}=Tb({open:B,close:O,closeDelay:x,openDelay:m}),W=(0,Wr.useRef)(null),X=(0,Wr.useCallback)(Ie=>{let se=W.
current;return se&&se!==Ie&&se(),W.current=Ie,()=>{W.current===Ie&&(W.current=null)}},[]),re=(0,Wr.useRef)(0),[ne,ue]=(0,Wr.useState)(!1),de=(0,Wr.useCallback)(
()=>(re.current+=1,re.current===1&&ue(!0),()=>{re.current-=1,re.current===0&&ue(!1)}),[]),te=(0,Wr.useRef)(null),he=()=>{te.current?.(),P?.()},ee=Ie=>Mb("[data-\
menu-item]","[data-menu-dropdown]",Ie),{resolvedClassNames:pe,resolvedStyles:Ce}=_t({classNames:p,styles:h,props:t});return(0,Hx.jsx)(uS,{value:{getStyles:N,opened:H,
toggleDropdown:E,getItemIndex:ee,openedViaClick:U,setOpenedViaClick:V,closeOnItemClick:f,closeDropdown:u==="click"?O:j,openDropdown:u==="click"?B:L,closeDropdownImmediately:O,
loop:d,trigger:u,unstyled:y,menuItemTabIndex:b,withInitialFocusPlaceholder:R,registerOpenSub:X,hasSearch:ne,registerSearch:de,searchExitClearRef:te,alignItemsLabels:_,
checkIcon:$},children:(0,Hx.jsx)(He,{returnFocus:!0,...q,opened:H,onChange:E,defaultOpened:s,trapFocus:C?!1:l,closeOnEscape:c,__staticSelector:"Menu",classNames:pe,
styles:Ce,unstyled:y,variant:I,keepMounted:C,onExitTransitionEnd:he,children:o})})});Io.displayName="@mantine/core/Menu";Io.classes=Ft;Io.Item=Au;Io.Label=Bu;Io.
Dropdown=Du;Io.Target=Lx;Io.Divider=Mu;Io.Search=zu;Io.Sub=rs;Io.CheckboxItem=Fu;Io.CheckboxGroup=Rx;Io.RadioItem=_u;Io.RadioGroup=Mx;Io.ContextMenu=Fx;var Vx={root:"m_18320242","skeleton-fade":"m_299c329c"};var e0=v(F(),1),ND={visible:!0,animate:!0},t0=(e,{width:t,height:o,radius:r,circle:n})=>({root:{"--skeleton-height":D(o),"--skeleton-width":n?D(o):D(t),"--skele\
ton-radius":n?"1000px":r===void 0?void 0:ye(r)}}),Uu=M(e=>{let t=w("Skeleton",ND,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,width:i,height:f,
circle:d,visible:c,radius:u,animate:m,mod:x,attributes:p,...h}=t,y=G({name:"Skeleton",classes:Vx,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,
vars:l,varsResolver:t0});return(0,e0.jsx)(k,{...y("root"),mod:[{visible:c,animate:m},x],...h})});Uu.classes=Vx;Uu.varsResolver=t0;Uu.displayName="@mantine/core/\
Skeleton";function zx(e,t){return o=>{if(typeof o!="string"||o.trim().length===0)throw new Error(t);return`${e}-${o}`}}function tr(e,t){return typeof e=="boolean"?e:t.autoContrast}var[o0,xl]=xt("Tabs component was not found in the tree");var Mn={root:"m_89d60db1","list--default":"m_576c9d4",list:"m_89d33d6d",tab:"m_4ec4dce6",panel:"m_b0c91715",tabSection:"m_fc420b1f",tabLabel:"m_42bbd1ae","tab--\
default":"m_539e827b","list--outline":"m_6772fbd5","tab--outline":"m_b59ab47c","tab--pills":"m_c3381914"};var r0=v(F(),1),Gu=M(e=>{let t=w("TabsList",null,e),{children:o,className:r,grow:n,justify:a,classNames:s,styles:l,style:i,mod:f,...d}=t,c=xl();return(0,r0.jsx)(
k,{...c.getStyles("list",{className:r,style:i,classNames:s,styles:l,props:t,variant:c.variant}),role:"tablist",variant:c.variant,mod:[{grow:n,orientation:c.orientation,
placement:c.orientation==="vertical"&&c.placement,inverted:c.inverted},f],"aria-orientation":c.orientation,__vars:{"--tabs-justify":a},...d,children:o})});Gu.classes=
Mn;Gu.displayName="@mantine/core/TabsList";var Ku=v(A(),1),$x=v(F(),1),Xu=M(e=>{let t=w("TabsPanel",null,e),{children:o,className:r,value:n,classNames:a,styles:s,style:l,mod:i,keepMounted:f,...d}=t,c=Yo(),
u=xl();(0,Ku.useEffect)(()=>(u.setMountedPanel(n,!0),()=>{u.setMountedPanel(n,!1)}),[n]);let m=u.value===n,x=u.keepMounted||f,p=u.keepMountedMode!=="display-non\
e",h=x&&p&&c!=="test"?(0,$x.jsx)(Ku.Activity,{mode:m?"visible":"hidden",children:o}):x||m?o:null;return(0,$x.jsx)(k,{...u.getStyles("panel",{className:r,classNames:a,
styles:s,style:[l,m?void 0:{display:"none"}],props:t}),mod:[{orientation:u.orientation},i],role:"tabpanel",id:u.getPanelId(n),"aria-labelledby":u.getTabId(n),...d,
children:h})});Xu.classes=Mn;Xu.displayName="@mantine/core/TabsPanel";var hl=v(F(),1),Yu=M(e=>{let t=w("TabsTab",null,e),{className:o,children:r,rightSection:n,leftSection:a,value:s,onClick:l,onKeyDown:i,disabled:f,color:d,style:c,
classNames:u,styles:m,vars:x,mod:p,tabIndex:h,...y}=t,I=Be(),{dir:g}=st(),b=xl(),C=s===b.value,R=P=>{b.onChange(b.allowTabDeactivation&&s===b.value?null:s),l?.(
P)},S={classNames:u,styles:m,props:t};return(0,hl.jsxs)(qe,{...b.getStyles("tab",{className:o,style:c,variant:b.variant,...S}),disabled:f,unstyled:b.unstyled,variant:b.
variant,mod:[{active:C,disabled:f,orientation:b.orientation,inverted:b.inverted,placement:b.orientation==="vertical"&&b.placement},p],role:"tab",id:b.getTabId(s),
"aria-selected":C,tabIndex:h!==void 0?h:C||b.value===null?0:-1,"aria-controls":b.mountedPanels.current.has(s)?b.getPanelId(s):void 0,onClick:R,__vars:{"--tabs-c\
olor":d?De(d,I):void 0},onKeyDown:aa({siblingSelector:'[role="tab"]',parentSelector:'[role="tablist"]',activateOnFocus:b.activateTabWithKeyboard,loop:b.loop,orientation:b.
orientation||"horizontal",dir:g,onKeyDown:i}),...y,children:[a&&(0,hl.jsx)("span",{...b.getStyles("tabSection",S),"data-position":"left",children:a}),r&&(0,hl.jsx)(
"span",{...b.getStyles("tabLabel",S),children:r}),n&&(0,hl.jsx)("span",{...b.getStyles("tabSection",S),"data-position":"right",children:n})]})});Yu.classes=Mn;Yu.
displayName="@mantine/core/TabsTab";var Qu=v(A(),1);var jx=v(F(),1),n0="Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value",LD={keepMounted:!0,keepMountedMode:"activity",orientation:"\
horizontal",loop:!0,activateTabWithKeyboard:!0,variant:"default",placement:"left"},a0=(e,{radius:t,color:o,autoContrast:r})=>({root:{"--tabs-radius":ye(t),"--ta\
bs-color":De(o,e),"--tabs-text-color":tr(r,e)?Jt({color:o,theme:e,autoContrast:r}):void 0}}),ns=M(e=>{let t=w("Tabs",LD,e),{defaultValue:o,value:r,onChange:n,orientation:a,
children:s,loop:l,id:i,activateTabWithKeyboard:f,allowTabDeactivation:d,variant:c,color:u,radius:m,inverted:x,placement:p,keepMounted:h,keepMountedMode:y,classNames:I,
styles:g,unstyled:b,className:C,style:R,vars:S,autoContrast:P,mod:_,attributes:$,...q}=t,N=Me(i),H=(0,Qu.useRef)(new Set),T=yi(),U=(0,Qu.useCallback)((E,L)=>{let j=H.
current;L&&!j.has(E)?(j.add(E),T()):!L&&j.has(E)&&(j.delete(E),T())},[]),[V,O]=we({value:r,defaultValue:o,finalValue:null,onChange:n}),B=G({name:"Tabs",props:t,
classes:Mn,className:C,style:R,classNames:I,styles:g,unstyled:b,attributes:$,vars:S,varsResolver:a0});return(0,jx.jsx)(o0,{value:{placement:p,value:V,orientation:a,
id:N,loop:l,activateTabWithKeyboard:f,getTabId:zx(`${N}-tab`,n0),getPanelId:zx(`${N}-panel`,n0),onChange:O,allowTabDeactivation:d,variant:c,color:u,radius:m,inverted:x,
keepMounted:h,keepMountedMode:y,unstyled:b,getStyles:B,mountedPanels:H,setMountedPanel:U},children:(0,jx.jsx)(k,{id:N,variant:c,mod:[{orientation:a,inverted:a===
"horizontal"&&x,placement:a==="vertical"&&p},_],...B("root"),...q,children:s})})});ns.classes=Mn;ns.varsResolver=a0;ns.displayName="@mantine/core/Tabs";ns.Tab=Yu;
ns.Panel=Xu;ns.List=Gu;function Il(e,t){return e in t?Qn(t[e]):Qn(e)}function of(e,t){let o=e.map(r=>({value:r,px:Il(r,t)}));return o.sort((r,n)=>r.px-n.px),o}function as(e){return typeof e=="object"&&e!==null?"base"in e?e.base:void 0:e}function Zu(){return typeof process<"u"&&process.env,"development"}function s0(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"||typeof e=="bigint"}function rf(e,t=document){let o=t.querySelector(e);if(o)return o;let r=t.querySelectorAll("*");for(let n=0;n<r.length;n+=1){let a=r[n];if(a.shadowRoot){let s=rf(
e,a.shadowRoot);if(s)return s}}return null}function Ur(e,t=document){let o=[],r=t.querySelectorAll(e);o.push(...Array.from(r));let n=t.querySelectorAll("*");for(let a=0;a<
n.length;a+=1){let s=n[a];if(s.shadowRoot){let l=Ur(e,s.shadowRoot);o.push(...l)}}return o}function or(e){if(!e)return document;let t=e.getRootNode(),o=t.nodeType===
Node.DOCUMENT_NODE,r=t.nodeType===Node.DOCUMENT_FRAGMENT_NODE&&"host"in t;return o||r?t:document}var Gr=v(A(),1);function l0(e){let t=document.createElement("style");return t.setAttribute("data-mantine-styles","inline"),t.innerHTML="*, *::before, *::after {transition: none\
 !important;}",t.setAttribute("data-mantine-disable-transition","true"),e&&t.setAttribute("nonce",e),document.head.appendChild(t),()=>document.querySelectorAll(
"[data-mantine-disable-transition]").forEach(r=>r.remove())}function HD({keepTransitions:e}={}){let t=(0,Gr.useRef)($a),o=(0,Gr.useRef)(-1),r=(0,Gr.use)(ks),n=qn(),
a=(0,Gr.useRef)(n?.());if(!r)throw new Error("[@mantine/core] MantineProvider was not found in tree");let s=c=>{r.setColorScheme(c),t.current=e?()=>{}:l0(a.current),
window.clearTimeout(o.current),o.current=window.setTimeout(()=>{t.current?.()},10)},l=()=>{r.clearColorScheme(),t.current=e?()=>{}:l0(a.current),window.clearTimeout(
o.current),o.current=window.setTimeout(()=>{t.current?.()},10)},i=sp("light",{getInitialValueInEffect:!1}),f=r.colorScheme==="auto"?i:r.colorScheme,d=(0,Gr.useCallback)(
()=>s(f==="light"?"dark":"light"),[s,f]);return(0,Gr.useEffect)(()=>()=>{t.current?.(),window.clearTimeout(o.current)},[]),{colorScheme:r.colorScheme,setColorScheme:s,
clearColorScheme:l,toggleColorScheme:d}}function Kr(e,t){return Array.isArray(e)?[...e].reduce((o,r)=>({...o,...Kr(r,t)}),{}):typeof e=="function"?e(t):e??{}}var qx=v(A(),1);var ss=v(F(),1),VD={transitionDuration:200,transitionTimingFunction:"ease",animateOpacity:!0,orientation:"vertical",keepMounted:!0,keepMountedMode:"activity"},Ju=M(
e=>{let{children:t,expanded:o,transitionDuration:r,transitionTimingFunction:n,style:a,onTransitionEnd:s,onTransitionStart:l,animateOpacity:i,keepMounted:f,keepMountedMode:d,
ref:c,orientation:u,...m}=w("Collapse",VD,e),x=Yo(),p=Be(),h=yr(),y=p.respectReducedMotion&&h?0:r,I=(u==="horizontal"?Sp:bp)({expanded:o,transitionDuration:y,transitionTimingFunction:n,
onTransitionEnd:s,onTransitionStart:l,keepMounted:!1});if(y===0)return f===!0&&(d==="display-none"||x!=="test")?d==="display-none"?(0,ss.jsx)(k,{...m,style:{...Kr(
a,p),...o?{}:{display:"none"}},ref:c,children:t}):(0,ss.jsx)(qx.Activity,{mode:o?"visible":"hidden",children:(0,ss.jsx)(k,{...m,style:a,ref:c,children:t})}):o?(0,ss.jsx)(
k,{...m,style:a,ref:c,children:t}):null;let g=I.state==="exited",b;return f===!1?b=g?null:t:f===!0?b=d==="display-none"?t:(0,ss.jsx)(qx.Activity,{mode:g?"hidden":
"visible",children:t}):b=t,(0,ss.jsx)(k,{...m,...I.getCollapseProps({style:{opacity:o||!i?1:0,transition:i?`opacity ${y}ms ${n}`:"none",...Kr(a,p),...f&&d==="di\
splay-none"&&g?{display:"none"}:{}},ref:c}),children:b})});Ju.displayName="@mantine/core/Collapse";var[i0,Ct]=xt("ScrollArea.Root component was not found in tree");var f0=v(A(),1);function rr(e,t){let o=(0,f0.useEffectEvent)(t);ut(()=>{let r=0;if(e){let n=new ResizeObserver(()=>{cancelAnimationFrame(r),r=window.requestAnimationFrame(o)});
return n.observe(e),()=>{window.cancelAnimationFrame(r),n.unobserve(e)}}},[e])}var Wx=v(A(),1),Ux=v(F(),1);function zD(e){let{style:t,...o}=e,r=Ct(),[n,a]=(0,Wx.useState)(0),[s,l]=(0,Wx.useState)(0),i=!!(n&&s);return rr(r.scrollbarX,()=>{let f=r.
scrollbarX?.offsetHeight||0;r.onCornerHeightChange(f),l(f)}),rr(r.scrollbarY,()=>{let f=r.scrollbarY?.offsetWidth||0;r.onCornerWidthChange(f),a(f)}),i?(0,Ux.jsx)(
"div",{...o,style:{...t,width:n,height:s}}):null}function c0(e){let t=Ct(),o=!!(t.scrollbarX&&t.scrollbarY);return t.type!=="scroll"&&o?(0,Ux.jsx)(zD,{...e}):null}var Xr=v(A(),1);var Gx=v(F(),1),$D={scrollHideDelay:1e3,type:"hover"};function Kx(e){let{type:t,scrollHideDelay:o,scrollbars:r,getStyles:n,ref:a,...s}=w("ScrollAreaRoot",$D,e),
[l,i]=(0,Xr.useState)(null),[f,d]=(0,Xr.useState)(null),[c,u]=(0,Xr.useState)(null),[m,x]=(0,Xr.useState)(null),[p,h]=(0,Xr.useState)(null),[y,I]=(0,Xr.useState)(
0),[g,b]=(0,Xr.useState)(0),[C,R]=(0,Xr.useState)(!1),[S,P]=(0,Xr.useState)(!1),_=ve(a,i);return(0,Gx.jsx)(i0,{value:{type:t,scrollHideDelay:o,scrollArea:l,viewport:f,
onViewportChange:d,content:c,onContentChange:u,scrollbarX:m,onScrollbarXChange:x,scrollbarXEnabled:C,onScrollbarXEnabledChange:R,scrollbarY:p,onScrollbarYChange:h,
scrollbarYEnabled:S,onScrollbarYEnabledChange:P,onCornerWidthChange:I,onCornerHeightChange:b,getStyles:n},children:(0,Gx.jsx)(k,{...s,ref:_,__vars:{"--sa-corner\
-width":r!=="xy"?"0px":`${y}px`,"--sa-corner-height":r!=="xy"?"0px":`${g}px`}})})}Kx.displayName="@mantine/core/ScrollAreaRoot";function ed(e,t){let o=e/t;return Number.isNaN(o)?0:o}function la(e){let t=ed(e.viewport,e.content),o=e.scrollbar.paddingStart+e.scrollbar.paddingEnd,r=(e.scrollbar.size-o)*t;return Math.max(r,18)}function td(e,t){return o=>{if(e[0]===e[1]||t[0]===t[1])return t[0];let r=(t[1]-t[0])/(e[1]-e[0]);return t[0]+r*(o-e[0])}}function jD(e,[t,o]){return Math.min(o,Math.max(t,e))}function Xx(e,t,o="ltr"){let r=la(t),n=t.scrollbar.paddingStart+t.scrollbar.paddingEnd,a=t.scrollbar.size-
n,s=t.content-t.viewport,l=a-r,i=jD(e,o==="ltr"?[0,s]:[s*-1,0]);return td([0,s],[0,l])(i)}function u0(e,t,o,r="ltr"){let n=la(o),a=n/2,s=t||a,l=n-s,i=o.scrollbar.paddingStart+s,f=o.scrollbar.size-o.scrollbar.paddingEnd-l,d=o.content-o.viewport,c=r===
"ltr"?[0,d]:[d*-1,0];return td([i,f],c)(e)}function od(e,t){return e>0&&e<t}function Mr(e){return e?parseInt(e,10):0}function Yr(e,t,{checkForDefaultPrevented:o=!0}={}){return r=>{e?.(r),(o===!1||!r.defaultPrevented)&&t?.(r)}}var[d0,Yx]=xt("ScrollAreaScrollbar was not found in tree");var Qr=v(A(),1);var Qx=v(F(),1);function rd(e){let{sizes:t,hasThumb:o,onThumbChange:r,onThumbPointerUp:n,onThumbPointerDown:a,onThumbPositionChange:s,onDragScroll:l,onWheelScroll:i,
onResize:f,ref:d,...c}=e,u=Ct(),[m,x]=(0,Qr.useState)(null),p=ve(d,x),h=(0,Qr.useRef)(null),y=(0,Qr.useRef)(""),I=t.content-t.viewport,g=(0,Qr.useEffectEvent)(S=>i(
S,I)),b=Or(s),C=pn(f,10),R=S=>{if(h.current){let P=S.clientX-h.current.left,_=S.clientY-h.current.top;l({x:P,y:_})}};return(0,Qr.useEffect)(()=>{if(!m)return;let S=P=>g(
P);return m.addEventListener("wheel",S,{passive:!1}),()=>m.removeEventListener("wheel",S)},[m]),(0,Qr.useEffect)(b,[t,b]),rr(m,C),rr(u.content,C),(0,Qx.jsx)(d0,
{value:{scrollbar:m,hasThumb:o,onThumbChange:Or(r),onThumbPointerUp:Or(n),onThumbPositionChange:b,onThumbPointerDown:Or(a)},children:(0,Qx.jsx)("div",{...c,ref:p,
"data-mantine-scrollbar":!0,style:{position:"absolute",...c.style},onPointerDown:Yr(e.onPointerDown,S=>{S.preventDefault(),S.button===0&&(S.target.setPointerCapture(
S.pointerId),h.current=m.getBoundingClientRect(),y.current=document.body.style.webkitUserSelect,document.body.style.webkitUserSelect="none",R(S))}),onPointerMove:Yr(
e.onPointerMove,R),onPointerUp:Yr(e.onPointerUp,S=>{let P=S.target;P.hasPointerCapture(S.pointerId)&&(S.preventDefault(),P.releasePointerCapture(S.pointerId))}),
onLostPointerCapture:()=>{document.body.style.webkitUserSelect=y.current,h.current=null}})})}var gl=v(A(),1);var m0=v(F(),1),Zx=e=>{let{sizes:t,onSizesChange:o,style:r,ref:n,...a}=e,s=Ct(),[l,i]=(0,gl.useState)(),f=(0,gl.useRef)(null),d=ve(n,f,s.onScrollbarXChange);return(0,gl.useEffect)(
()=>{f.current&&i(getComputedStyle(f.current))},[f]),(0,m0.jsx)(rd,{"data-orientation":"horizontal",...a,ref:d,sizes:t,style:{...r,"--sa-thumb-width":`${la(t)}p\
x`},onThumbPointerDown:c=>e.onThumbPointerDown(c.x),onDragScroll:c=>e.onDragScroll(c.x),onWheelScroll:(c,u)=>{if(s.viewport){let m=s.viewport.scrollLeft+c.deltaX;
e.onWheelScroll(m),od(m,u)&&c.preventDefault()}},onResize:()=>{f.current&&s.viewport&&l&&o({content:s.viewport.scrollWidth,viewport:s.viewport.offsetWidth,scrollbar:{
size:f.current.clientWidth,paddingStart:Mr(l.paddingLeft),paddingEnd:Mr(l.paddingRight)}})}})};Zx.displayName="@mantine/core/ScrollAreaScrollbarX";var vl=v(A(),1);var p0=v(F(),1);function Jx(e){let{sizes:t,onSizesChange:o,style:r,ref:n,...a}=e,s=Ct(),[l,i]=(0,vl.useState)(),f=(0,vl.useRef)(null),d=ve(n,f,s.onScrollbarYChange);
return(0,vl.useEffect)(()=>{f.current&&i(window.getComputedStyle(f.current))},[]),(0,p0.jsx)(rd,{...a,"data-orientation":"vertical",ref:d,sizes:t,style:{"--sa-t\
humb-height":`${la(t)}px`,...r},onThumbPointerDown:c=>e.onThumbPointerDown(c.y),onDragScroll:c=>e.onDragScroll(c.y),onWheelScroll:(c,u)=>{if(s.viewport){let m=s.
viewport.scrollTop+c.deltaY;e.onWheelScroll(m),od(m,u)&&c.preventDefault()}},onResize:()=>{f.current&&s.viewport&&l&&o({content:s.viewport.scrollHeight,viewport:s.
viewport.offsetHeight,scrollbar:{size:f.current.clientHeight,paddingStart:Mr(l.paddingTop),paddingEnd:Mr(l.paddingBottom)}})}})}Jx.displayName="@mantine/core/Sc\
rollAreaScrollbarY";var nf=v(A(),1),eh=v(F(),1);function ls(e){let{orientation:t="vertical",...o}=e,{dir:r}=st(),n=Ct(),a=(0,nf.useRef)(null),s=(0,nf.useRef)(0),[l,i]=(0,nf.useState)(
{content:0,viewport:0,scrollbar:{size:0,paddingStart:0,paddingEnd:0}}),f=ed(l.viewport,l.content),d={...o,sizes:l,onSizesChange:i,hasThumb:f>0&&f<1,onThumbChange:u=>{
a.current=u},onThumbPointerUp:()=>{s.current=0},onThumbPointerDown:u=>{s.current=u}},c=(u,m)=>u0(u,s.current,l,m);return t==="horizontal"?(0,eh.jsx)(Zx,{...d,onThumbPositionChange:()=>{
if(n.viewport&&a.current){let u=n.viewport.scrollLeft,m=Xx(u,l,r);a.current.style.transform=`translate3d(${m}px, 0, 0)`}},onWheelScroll:u=>{n.viewport&&(n.viewport.
scrollLeft=u)},onDragScroll:u=>{n.viewport&&(n.viewport.scrollLeft=c(u,r))}}):t==="vertical"?(0,eh.jsx)(Jx,{...d,onThumbPositionChange:()=>{if(n.viewport&&a.current){
let u=n.viewport.scrollTop,m=Xx(u,l);l.scrollbar.size===0?a.current.style.setProperty("--thumb-opacity","0"):a.current.style.setProperty("--thumb-opacity","1"),
a.current.style.transform=`translate3d(0, ${m}px, 0)`}},onWheelScroll:u=>{n.viewport&&(n.viewport.scrollTop=u)},onDragScroll:u=>{n.viewport&&(n.viewport.scrollTop=
c(u))}}):null}ls.displayName="@mantine/core/ScrollAreaScrollbarVisible";var x0=v(A(),1);var h0=v(F(),1);function af(e){let t=Ct(),{forceMount:o,...r}=e,[n,a]=(0,x0.useState)(!1),s=e.orientation==="horizontal",l=pn(()=>{if(t.viewport){let i=t.viewport.
offsetWidth<t.viewport.scrollWidth,f=t.viewport.offsetHeight<t.viewport.scrollHeight;a(s?i:f)}},10);return rr(t.viewport,l),rr(t.content,l),o||n?(0,h0.jsx)(ls,{
"data-state":n?"visible":"hidden",...r}):null}af.displayName="@mantine/core/ScrollAreaScrollbarAuto";var nd=v(A(),1),I0=v(F(),1);function th(e){let{forceMount:t,...o}=e,r=Ct(),[n,a]=(0,nd.useState)(!1);return(0,nd.useEffect)(()=>{let{scrollArea:s}=r,l=0;if(s){let i=()=>{
window.clearTimeout(l),a(!0)},f=()=>{l=window.setTimeout(()=>a(!1),r.scrollHideDelay)};return s.addEventListener("pointerenter",i),s.addEventListener("pointerle\
ave",f),()=>{window.clearTimeout(l),s.removeEventListener("pointerenter",i),s.removeEventListener("pointerleave",f)}}},[r.scrollArea,r.scrollHideDelay]),t||n?(0,I0.jsx)(
af,{"data-state":n?"visible":"hidden",...o}):null}th.displayName="@mantine/core/ScrollAreaScrollbarHover";var sf=v(A(),1);var g0=v(F(),1);function v0(e){let{forceMount:t,...o}=e,r=Ct(),n=e.orientation==="horizontal",[a,s]=(0,sf.useState)("hidden"),l=pn(()=>s("idle"),100);return(0,sf.useEffect)(
()=>{if(a==="idle"){let i=window.setTimeout(()=>s("hidden"),r.scrollHideDelay);return()=>window.clearTimeout(i)}},[a,r.scrollHideDelay]),(0,sf.useEffect)(()=>{let{
viewport:i}=r,f=n?"scrollLeft":"scrollTop";if(i){let d=i[f],c=()=>{let u=i[f];d!==u&&(s("scrolling"),l()),d=u};return i.addEventListener("scroll",c),()=>i.removeEventListener(
"scroll",c)}},[r.viewport,n,l]),t||a!=="hidden"?(0,g0.jsx)(ls,{"data-state":a==="hidden"?"hidden":"visible",...o,onPointerEnter:Yr(e.onPointerEnter,()=>s("inter\
acting")),onPointerLeave:Yr(e.onPointerLeave,()=>s("idle"))}):null}var y0=v(A(),1),lf=v(F(),1);function ad(e){let{forceMount:t,...o}=e,r=Ct(),{onScrollbarXEnabledChange:n,onScrollbarYEnabledChange:a}=r,s=e.orientation==="horizo\
ntal";return(0,y0.useEffect)(()=>(s?n(!0):a(!0),()=>{s?n(!1):a(!1)}),[s,n,a]),r.type==="hover"?(0,lf.jsx)(th,{...o,forceMount:t}):r.type==="scroll"?(0,lf.jsx)(v0,
{...o,forceMount:t}):r.type==="auto"?(0,lf.jsx)(af,{...o,forceMount:t}):r.type==="always"?(0,lf.jsx)(ls,{...o}):null}ad.displayName="@mantine/core/ScrollAreaScr\
ollbar";function b0(e,t=()=>{}){let o={left:e.scrollLeft,top:e.scrollTop},r=0;return(function n(){let a={left:e.scrollLeft,top:e.scrollTop},s=o.left!==a.left,l=o.top!==
a.top;(s||l)&&t(),o=a,r=window.requestAnimationFrame(n)})(),()=>window.cancelAnimationFrame(r)}var sd=v(A(),1);var oh=v(F(),1);function C0(e){let{style:t,ref:o,...r}=e,n=Ct(),a=Yx(),{onThumbPositionChange:s}=a,l=ve(o,a.onThumbChange),i=(0,sd.useRef)(void 0),f=pn(()=>{i.current&&
(i.current(),i.current=void 0)},100);return(0,sd.useEffect)(()=>{let{viewport:d}=n;if(d){let c=()=>{if(f(),!i.current){let u=b0(d,s);i.current=u,s()}};return s(),
d.addEventListener("scroll",c),()=>d.removeEventListener("scroll",c)}},[n.viewport,f,s]),(0,oh.jsx)("div",{"data-state":a.hasThumb?"visible":"hidden",...r,ref:l,
style:{width:"var(--sa-thumb-width)",height:"var(--sa-thumb-height)",...t},onPointerDownCapture:Yr(e.onPointerDownCapture,d=>{let c=d.target.getBoundingClientRect(),
u=d.clientX-c.left,m=d.clientY-c.top;a.onThumbPointerDown({x:u,y:m})}),onPointerUp:Yr(e.onPointerUp,a.onThumbPointerUp)})}C0.displayName="@mantine/core/ScrollAr\
eaThumb";function ld(e){let{forceMount:t,...o}=e,r=Yx();return t||r.hasThumb?(0,oh.jsx)(C0,{...o}):null}ld.displayName="@mantine/core/ScrollAreaThumb";var rh=v(F(),1);function nh({children:e,style:t,ref:o,onWheel:r,...n}){let a=Ct(),s=ve(o,a.onViewportChange);return(0,rh.jsx)(k,{...n,ref:s,onWheel:i=>{if(r?.(i),
a.scrollbarXEnabled&&a.viewport&&i.shiftKey){let{scrollTop:f,scrollHeight:d,clientHeight:c,scrollWidth:u,clientWidth:m}=a.viewport,x=f<1,p=f>=d-c-1;u>m&&(x||p)&&
i.stopPropagation()}},"data-scrollarea-viewport":!0,style:{overflowX:a.scrollbarXEnabled?"scroll":"hidden",overflowY:a.scrollbarYEnabled?"scroll":"hidden",...t},
children:(0,rh.jsx)("div",{...a.getStyles("content"),ref:a.onContentChange,children:e})})}nh.displayName="@mantine/core/ScrollAreaViewport";var id={root:"m_d57069b5",content:"m_b1336c6",viewport:"m_c0783ff9",viewportInner:"m_f8f631dd",scrollbar:"m_c44ba933",thumb:"m_d8b5e363",corner:"m_21657268"};var Et=v(A(),1);var nr=v(F(),1);var S0={scrollHideDelay:1e3,type:"hover",scrollbars:"xy"},w0=(e,{scrollbarSize:t,overscrollBehavior:o,scrollbars:r})=>{let n=o;return o&&r&&(r==="x"?n=`${o} aut\
o`:r==="y"&&(n=`auto ${o}`)),{root:{"--scrollarea-scrollbar-size":D(t),"--scrollarea-over-scroll-behavior":n,"--scrollarea-offset-size":void 0}}},Po=M(e=>{let t=w(
"ScrollArea",S0,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,scrollbarSize:l,vars:i,type:f,scrollHideDelay:d,viewportProps:c,viewportRef:u,onScrollPositionChange:m,
children:x,offsetScrollbars:p,scrollbars:h,onBottomReached:y,onTopReached:I,onLeftReached:g,onRightReached:b,overscrollBehavior:C,startScrollPosition:R,verticalScrollbarPosition:S,
attributes:P,..._}=t,[$,q]=(0,Et.useState)(!1),[N,H]=(0,Et.useState)(!1),[T,U]=(0,Et.useState)(!1),V=(0,Et.useRef)(!0),O=(0,Et.useRef)(!1),B=(0,Et.useRef)(!0),E=(0,Et.useRef)(
!1),L=G({name:"ScrollArea",props:t,classes:id,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:P,vars:i,varsResolver:w0}),j=(0,Et.useRef)(null),[
W,X]=(0,Et.useState)(null),re=(0,Et.useCallback)(ue=>{X(de=>de===ue?de:ue)},[]),ne=bx([u,j,re]);return rr(p==="present"?W:null,()=>{let ue=j.current;ue&&(H(ue.scrollHeight>
ue.clientHeight),U(ue.scrollWidth>ue.clientWidth))}),ut(()=>{R&&j.current&&j.current.scrollTo({left:R.x??0,top:R.y??0})},[]),(0,nr.jsxs)(Kx,{getStyles:L,type:f===
"never"?"always":f,scrollHideDelay:d,scrollbars:h,...L("root"),..._,children:[(0,nr.jsx)(nh,{...c,...L("viewport",{style:c?.style}),ref:ne,"data-offset-scrollba\
rs":p===!0?"xy":p||void 0,"data-scrollbars":h||void 0,"data-vertical-scrollbar-position":S||void 0,"data-horizontal-hidden":p==="present"&&!T?"true":void 0,"dat\
a-vertical-hidden":p==="present"&&!N?"true":void 0,onScroll:ue=>{c?.onScroll?.(ue),m?.({x:ue.currentTarget.scrollLeft,y:ue.currentTarget.scrollTop});let{scrollTop:de,
scrollHeight:te,clientHeight:he,scrollLeft:ee,scrollWidth:pe,clientWidth:Ce}=ue.currentTarget,Ie=de-(te-he)>=-.8,se=de===0;Ie&&!O.current&&y?.(),se&&!V.current&&
I?.(),O.current=Ie,V.current=se;let fe=ee-(pe-Ce)>=-.8,Re=ee===0;fe&&!E.current&&b?.(),Re&&!B.current&&g?.(),E.current=fe,B.current=Re},children:x}),(h==="xy"||
h==="x")&&(0,nr.jsx)(ad,{...L("scrollbar"),orientation:"horizontal","data-vertical-scrollbar-position":S||void 0,"data-hidden":f==="never"||p==="present"&&!T?!0:
void 0,forceMount:!0,onMouseEnter:()=>q(!0),onMouseLeave:()=>q(!1),children:(0,nr.jsx)(ld,{...L("thumb")})}),(h==="xy"||h==="y")&&(0,nr.jsx)(ad,{...L("scrollbar"),
orientation:"vertical","data-vertical-scrollbar-position":S||void 0,"data-hidden":f==="never"||p==="present"&&!N?!0:void 0,forceMount:!0,onMouseEnter:()=>q(!0),
onMouseLeave:()=>q(!1),children:(0,nr.jsx)(ld,{...L("thumb")})}),(0,nr.jsx)(c0,{...L("corner"),"data-vertical-scrollbar-position":S||void 0,"data-hovered":$||void 0,
"data-hidden":f==="never"||void 0})]})});Po.displayName="@mantine/core/ScrollArea";var fd=M(e=>{let{children:t,classNames:o,styles:r,scrollbarSize:n,scrollHideDelay:a,
type:s,dir:l,offsetScrollbars:i,overscrollBehavior:f,viewportRef:d,onScrollPositionChange:c,unstyled:u,variant:m,viewportProps:x,scrollbars:p,style:h,vars:y,onBottomReached:I,
onTopReached:g,startScrollPosition:b,verticalScrollbarPosition:C,onOverflowChange:R,...S}=w("ScrollAreaAutosize",S0,e),P=(0,Et.useRef)(null),[_,$]=(0,Et.useState)(
null),q=(0,Et.useCallback)(V=>{$(O=>O===V?O:V)},[]),N=bx([d,P,q]),H=(0,Et.useRef)(!1),T=(0,Et.useRef)(!1),U=(0,Et.useEffectEvent)(()=>{let V=P.current;if(!V||!R)
return;let O=V.scrollHeight>V.clientHeight;O!==H.current&&(T.current?R(O):(T.current=!0,O&&R(!0)),H.current=O)});return rr(R?_:null,U),(0,nr.jsx)(k,{...S,variant:m,
style:[{display:"flex",overflow:"hidden"},h],children:(0,nr.jsx)(k,{style:{display:"flex",flexDirection:"column",flex:1,overflow:"hidden",...p==="y"&&{minWidth:0},
...p==="x"&&{minHeight:0},...p==="xy"&&{minWidth:0,minHeight:0},...p===!1&&{minWidth:0,minHeight:0}},children:(0,nr.jsx)(Po,{classNames:o,styles:r,scrollHideDelay:a,
scrollbarSize:n,type:s,dir:l,offsetScrollbars:i,overscrollBehavior:f,viewportRef:N,onScrollPositionChange:c,unstyled:u,variant:m,viewportProps:x,vars:y,scrollbars:p,
onBottomReached:I,onTopReached:g,startScrollPosition:b,verticalScrollbarPosition:C,"data-autosize":"true",children:t})})})});Po.classes=id;Po.varsResolver=w0;fd.
displayName="@mantine/core/ScrollAreaAutosize";fd.classes=id;Po.Autosize=fd;var ah={root:"m_1b7284a3"};var R0=v(F(),1),P0=(e,{radius:t,shadow:o})=>({root:{"--paper-radius":t===void 0?void 0:ye(t),"--paper-shadow":Us(o)}}),yl=Le(e=>{let t=w("Paper",null,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,withBorder:l,vars:i,radius:f,shadow:d,variant:c,mod:u,attributes:m,...x}=t,p=G({name:"Paper",props:t,classes:ah,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:m,vars:i,varsResolver:P0});return(0,R0.jsx)(k,{mod:[{withBorder:l},u],...p("root"),variant:c,...x})});yl.classes=
ah;yl.varsResolver=P0;yl.displayName="@mantine/core/Paper";var qD={duration:100,transition:"fade"};function sh(e,t){return{...qD,...t,...e}}var[F0,zt]=xt("ModalBase component was not found in tree");var bl=v(A(),1);function M0({opened:e,transitionDuration:t}){let[o,r]=(0,bl.useState)(e),n=(0,bl.useRef)(-1),a=yr()?0:t;return(0,bl.useEffect)(()=>(e?(r(!0),window.clearTimeout(
n.current)):a===0?r(!1):n.current=window.setTimeout(()=>r(!1),a),()=>window.clearTimeout(n.current)),[e,a]),o}var lh=v(A(),1);function T0({id:e,transitionProps:t,opened:o,trapFocus:r,closeOnEscape:n,onClose:a,returnFocus:s,handledEscapeEvents:l}){let i=Me(e),[f,d]=(0,lh.useState)(!1),[
c,u]=(0,lh.useState)(!1),m=typeof t?.duration=="number"?t?.duration:200,x=M0({opened:o,transitionDuration:m});return Un("keydown",p=>{p.key==="Escape"&&n&&!p.isComposing&&
o&&!l?.has(p)&&p.target?.getAttribute("data-mantine-stop-propagation")!=="true"&&(l?.add(p),a())},{capture:!0}),vi({opened:o,shouldReturnFocus:r&&s}),{_id:i,titleMounted:f,
bodyMounted:c,shouldLockScroll:x,setTitleMounted:d,setBodyMounted:u}}var Fo=function(){return Fo=Object.assign||function(t){for(var o,r=1,n=arguments.length;r<n;r++){o=arguments[r];for(var a in o)Object.prototype.hasOwnProperty.call(
o,a)&&(t[a]=o[a])}return t},Fo.apply(this,arguments)};function cd(e,t){var o={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(o[r]=
e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols=="function")for(var n=0,r=Object.getOwnPropertySymbols(e);n<r.length;n++)t.indexOf(r[n])<0&&Object.prototype.
propertyIsEnumerable.call(e,r[n])&&(o[r[n]]=e[r[n]]);return o}function k0(e,t,o){if(o||arguments.length===2)for(var r=0,n=t.length,a;r<n;r++)(a||!(r in t))&&(a||(a=Array.prototype.slice.call(t,0,r)),a[r]=t[r]);return e.concat(
a||Array.prototype.slice.call(t))}var xd=v(A());var to=v(A());var is="right-scroll-bar-position",fs="width-before-scroll-bar",ih="with-scroll-bars-hidden",fh="--removed-body-scroll-bar-size";function ud(e,t){return typeof e=="function"?e(t):e&&(e.current=t),e}var D0=v(A());function E0(e,t){var o=(0,D0.useState)(function(){return{value:e,callback:t,facade:{get current(){return o.value},set current(r){var n=o.value;n!==
r&&(o.value=r,o.callback(r,n))}}}})[0];return o.callback=t,o.facade}var dd=v(A());var WD=typeof window<"u"?dd.useLayoutEffect:dd.useEffect,A0=new WeakMap;function ch(e,t){var o=E0(t||null,function(r){return e.forEach(function(n){return ud(n,r)})});
return WD(function(){var r=A0.get(o);if(r){var n=new Set(r),a=new Set(e),s=o.current;n.forEach(function(l){a.has(l)||ud(l,null)}),a.forEach(function(l){n.has(l)||
ud(l,s)})}A0.set(o,e)},[e]),o}function UD(e){return e}function GD(e,t){t===void 0&&(t=UD);var o=[],r=!1,n={read:function(){if(r)throw new Error("Sidecar: could not `read` from an `assigned` \
medium. `read` could be used only with `useMedium`.");return o.length?o[o.length-1]:e},useMedium:function(a){var s=t(a,r);return o.push(s),function(){o=o.filter(
function(l){return l!==s})}},assignSyncMedium:function(a){for(r=!0;o.length;){var s=o;o=[],s.forEach(a)}o={push:function(l){return a(l)},filter:function(){return o}}},
assignMedium:function(a){r=!0;var s=[];if(o.length){var l=o;o=[],l.forEach(a),s=o}var i=function(){var d=s;s=[],d.forEach(a)},f=function(){return Promise.resolve().
then(i)};f(),o={push:function(d){s.push(d),f()},filter:function(d){return s=s.filter(d),o}}}};return n}function uh(e){e===void 0&&(e={});var t=GD(null);return t.options=Fo({async:!0,ssr:!1},e),t}var B0=v(A()),O0=function(e){var t=e.sideCar,o=cd(e,["sideCar"]);if(!t)throw new Error("Sidecar: please provide `sideCar` property to import the right car");var r=t.
read();if(!r)throw new Error("Sidecar medium not found");return B0.createElement(r,Fo({},o))};O0.isSideCarExport=!0;function dh(e,t){return e.useMedium(t),O0}var md=uh();var mh=function(){},ff=to.forwardRef(function(e,t){var o=to.useRef(null),r=to.useState({onScrollCapture:mh,onWheelCapture:mh,onTouchMoveCapture:mh}),n=r[0],a=r[1],
s=e.forwardProps,l=e.children,i=e.className,f=e.removeScrollBar,d=e.enabled,c=e.shards,u=e.sideCar,m=e.noRelative,x=e.noIsolation,p=e.inert,h=e.allowPinchZoom,y=e.
as,I=y===void 0?"div":y,g=e.gapMode,b=cd(e,["forwardProps","children","className","removeScrollBar","enabled","shards","sideCar","noRelative","noIsolation","ine\
rt","allowPinchZoom","as","gapMode"]),C=u,R=ch([o,t]),S=Fo(Fo({},b),n);return to.createElement(to.Fragment,null,d&&to.createElement(C,{sideCar:md,removeScrollBar:f,
shards:c,noRelative:m,noIsolation:x,inert:p,setCallbacks:a,allowPinchZoom:!!h,lockRef:o,gapMode:g}),s?to.cloneElement(to.Children.only(l),Fo(Fo({},S),{ref:R})):
to.createElement(I,Fo({},S,{className:i,ref:R}),l))});ff.defaultProps={enabled:!0,removeScrollBar:!0,inert:!1};ff.classNames={fullWidth:fs,zeroRight:is};var ht=v(A());var Sl=v(A());var L0=v(A());var _0;var N0=function(){if(_0)return _0;if(typeof __webpack_nonce__<"u")return __webpack_nonce__};function KD(){if(!document)return null;var e=document.createElement("style");e.type="text/css";var t=N0();return t&&e.setAttribute("nonce",t),e}function XD(e,t){
e.styleSheet?e.styleSheet.cssText=t:e.appendChild(document.createTextNode(t))}function YD(e){var t=document.head||document.getElementsByTagName("head")[0];t.appendChild(
e)}var ph=function(){var e=0,t=null;return{add:function(o){e==0&&(t=KD())&&(XD(t,o),YD(t)),e++},remove:function(){e--,!e&&t&&(t.parentNode&&t.parentNode.removeChild(
t),t=null)}}};var xh=function(){var e=ph();return function(t,o){L0.useEffect(function(){return e.add(t),function(){e.remove()}},[t&&o])}};var cf=function(){var e=xh(),t=function(o){var r=o.styles,n=o.dynamic;return e(r,n),null};return t};var QD={left:0,top:0,right:0,gap:0},hh=function(e){return parseInt(e||"",10)||0},ZD=function(e){var t=window.getComputedStyle(document.body),o=t[e==="padding"?"\
paddingLeft":"marginLeft"],r=t[e==="padding"?"paddingTop":"marginTop"],n=t[e==="padding"?"paddingRight":"marginRight"];return[hh(o),hh(r),hh(n)]},Ih=function(e){
if(e===void 0&&(e="margin"),typeof window>"u")return QD;var t=ZD(e),o=document.documentElement.clientWidth,r=window.innerWidth;return{left:t[0],top:t[1],right:t[2],
gap:Math.max(0,r-o+t[2]-t[0])}};var JD=cf(),Cl="data-scroll-locked",eE=function(e,t,o,r){var n=e.left,a=e.top,s=e.right,l=e.gap;return o===void 0&&(o="margin"),`
  .`.concat(ih,` {
   overflow: hidden `).concat(r,`;
   padding-right: `).concat(l,"px ").concat(r,`;
  }
  body[`).concat(Cl,`] {
    overflow: hidden `).concat(r,`;
    overscroll-behavior: contain;
    `).concat([t&&"position: relative ".concat(r,";"),o==="margin"&&`
    padding-left: `.concat(n,`px;
    padding-top: `).concat(a,`px;
    padding-right: `).concat(s,`px;
    margin-left:0;
    margin-top:0;
    margin-right: `).concat(l,"px ").concat(r,`;
    `),o==="padding"&&"padding-right: ".concat(l,"px ").concat(r,";")].filter(Boolean).join(""),`
  }
  
  .`).concat(is,` {
    right: `).concat(l,"px ").concat(r,`;
  }
  
  .`).concat(fs,` {
    margin-right: `).concat(l,"px ").concat(r,`;
  }
  
  .`).concat(is," .").concat(is,` {
    right: 0 `).concat(r,`;
  }
  
  .`).concat(fs," .").concat(fs,` {
    margin-right: 0 `).concat(r,`;
  }
  
  body[`).concat(Cl,`] {
    `).concat(fh,": ").concat(l,`px;
  }
`)},H0=function(){var e=parseInt(document.body.getAttribute(Cl)||"0",10);return isFinite(e)?e:0},tE=function(){Sl.useEffect(function(){return document.body.setAttribute(
Cl,(H0()+1).toString()),function(){var e=H0()-1;e<=0?document.body.removeAttribute(Cl):document.body.setAttribute(Cl,e.toString())}},[])},gh=function(e){var t=e.
noRelative,o=e.noImportant,r=e.gapMode,n=r===void 0?"margin":r;tE();var a=Sl.useMemo(function(){return Ih(n)},[n]);return Sl.createElement(JD,{styles:eE(a,!t,n,
o?"":"!important")})};var vh=!1;if(typeof window<"u")try{uf=Object.defineProperty({},"passive",{get:function(){return vh=!0,!0}}),window.addEventListener("test",uf,uf),window.removeEventListener(
"test",uf,uf)}catch{vh=!1}var uf,cs=vh?{passive:!1}:!1;var oE=function(e){return e.tagName==="TEXTAREA"},V0=function(e,t){if(!(e instanceof Element))return!1;var o=window.getComputedStyle(e);return o[t]!=="hidden"&&
!(o.overflowY===o.overflowX&&!oE(e)&&o[t]==="visible")},rE=function(e){return V0(e,"overflowY")},nE=function(e){return V0(e,"overflowX")},yh=function(e,t){var o=t.
ownerDocument,r=t;do{typeof ShadowRoot<"u"&&r instanceof ShadowRoot&&(r=r.host);var n=z0(e,r);if(n){var a=$0(e,r),s=a[1],l=a[2];if(s>l)return!0}r=r.parentNode}while(r&&
r!==o.body);return!1},aE=function(e){var t=e.scrollTop,o=e.scrollHeight,r=e.clientHeight;return[t,o,r]},sE=function(e){var t=e.scrollLeft,o=e.scrollWidth,r=e.clientWidth;
return[t,o,r]},z0=function(e,t){return e==="v"?rE(t):nE(t)},$0=function(e,t){return e==="v"?aE(t):sE(t)},lE=function(e,t){return e==="h"&&t==="rtl"?-1:1},j0=function(e,t,o,r,n){
var a=lE(e,window.getComputedStyle(t).direction),s=a*r,l=o.target,i=t.contains(l),f=!1,d=s>0,c=0,u=0;do{if(!l)break;var m=$0(e,l),x=m[0],p=m[1],h=m[2],y=p-h-a*x;
(x||y)&&z0(e,l)&&(c+=y,u+=x);var I=l.parentNode;l=I&&I.nodeType===Node.DOCUMENT_FRAGMENT_NODE?I.host:I}while(!i&&l!==document.body||i&&(t.contains(l)||t===l));return(d&&
(n&&Math.abs(c)<1||!n&&s>c)||!d&&(n&&Math.abs(u)<1||!n&&-s>u))&&(f=!0),f};var pd=function(e){return"changedTouches"in e?[e.changedTouches[0].clientX,e.changedTouches[0].clientY]:[0,0]},q0=function(e){return[e.deltaX,e.deltaY]},W0=function(e){
return e&&"current"in e?e.current:e},iE=function(e,t){return e[0]===t[0]&&e[1]===t[1]},fE=function(e){return`
  .block-interactivity-`.concat(e,` {pointer-events: none;}
  .allow-interactivity-`).concat(e,` {pointer-events: all;}
`)},cE=0,wl=[];function U0(e){var t=ht.useRef([]),o=ht.useRef([0,0]),r=ht.useRef(),n=ht.useState(cE++)[0],a=ht.useState(cf)[0],s=ht.useRef(e);ht.useEffect(function(){
s.current=e},[e]),ht.useEffect(function(){if(e.inert){document.body.classList.add("block-interactivity-".concat(n));var p=k0([e.lockRef.current],(e.shards||[]).
map(W0),!0).filter(Boolean);return p.forEach(function(h){return h.classList.add("allow-interactivity-".concat(n))}),function(){document.body.classList.remove("b\
lock-interactivity-".concat(n)),p.forEach(function(h){return h.classList.remove("allow-interactivity-".concat(n))})}}},[e.inert,e.lockRef.current,e.shards]);var l=ht.useCallback(
function(p,h){if("touches"in p&&p.touches.length===2||p.type==="wheel"&&p.ctrlKey)return!s.current.allowPinchZoom;var y=pd(p),I=o.current,g="deltaX"in p?p.deltaX:
I[0]-y[0],b="deltaY"in p?p.deltaY:I[1]-y[1],C,R=p.target,S=Math.abs(g)>Math.abs(b)?"h":"v";if("touches"in p&&S==="h"&&R.type==="range")return!1;var P=window.getSelection(),
_=P&&P.anchorNode,$=_?_===R||_.contains(R):!1;if($)return!1;var q=yh(S,R);if(!q)return!0;if(q?C=S:(C=S==="v"?"h":"v",q=yh(S,R)),!q)return!1;if(!r.current&&"chan\
gedTouches"in p&&(g||b)&&(r.current=C),!C)return!0;var N=r.current||C;return j0(N,h,p,N==="h"?g:b,!0)},[]),i=ht.useCallback(function(p){var h=p;if(!(!wl.length||
wl[wl.length-1]!==a)){var y="deltaY"in h?q0(h):pd(h),I=t.current.filter(function(C){return C.name===h.type&&(C.target===h.target||h.target===C.shadowParent)&&iE(
C.delta,y)})[0];if(I&&I.should){h.cancelable&&h.preventDefault();return}if(!I){var g=(s.current.shards||[]).map(W0).filter(Boolean).filter(function(C){return C.
contains(h.target)}),b=g.length>0?l(h,g[0]):!s.current.noIsolation;b&&h.cancelable&&h.preventDefault()}}},[]),f=ht.useCallback(function(p,h,y,I){var g={name:p,delta:h,
target:y,should:I,shadowParent:uE(y)};t.current.push(g),setTimeout(function(){t.current=t.current.filter(function(b){return b!==g})},1)},[]),d=ht.useCallback(function(p){
o.current=pd(p),r.current=void 0},[]),c=ht.useCallback(function(p){f(p.type,q0(p),p.target,l(p,e.lockRef.current))},[]),u=ht.useCallback(function(p){f(p.type,pd(
p),p.target,l(p,e.lockRef.current))},[]);ht.useEffect(function(){return wl.push(a),e.setCallbacks({onScrollCapture:c,onWheelCapture:c,onTouchMoveCapture:u}),document.
addEventListener("wheel",i,cs),document.addEventListener("touchmove",i,cs),document.addEventListener("touchstart",d,cs),function(){wl=wl.filter(function(p){return p!==
a}),document.removeEventListener("wheel",i,cs),document.removeEventListener("touchmove",i,cs),document.removeEventListener("touchstart",d,cs)}},[]);var m=e.removeScrollBar,
x=e.inert;return ht.createElement(ht.Fragment,null,x?ht.createElement(a,{styles:fE(n)}):null,m?ht.createElement(gh,{noRelative:e.noRelative,gapMode:e.gapMode}):
null)}function uE(e){for(var t=null;e!==null;)e instanceof ShadowRoot&&(t=e.host,e=e.host),e=e.parentNode;return t}var G0=dh(md,U0);var K0=xd.forwardRef(function(e,t){return xd.createElement(ff,Fo({},e,{ref:t,sideCar:G0}))});K0.classNames=ff.classNames;var $o=K0;var df=v(F(),1);function mf({keepMounted:e,keepMountedMode:t="activity",opened:o,onClose:r,id:n,transitionProps:a,onExitTransitionEnd:s,onEnterTransitionEnd:l,trapFocus:i,
closeOnEscape:f,returnFocus:d,closeOnClickOutside:c,withinPortal:u,portalProps:m,lockScroll:x,children:p,zIndex:h,shadow:y,padding:I,__vars:g,unstyled:b,removeScrollProps:C,
__handledEscapeEvents:R,...S}){let{_id:P,titleMounted:_,bodyMounted:$,shouldLockScroll:q,setTitleMounted:N,setBodyMounted:H}=T0({id:n,transitionProps:a,opened:o,
trapFocus:i,closeOnEscape:f,onClose:r,returnFocus:d,handledEscapeEvents:R}),{key:T,...U}=C||{};return(0,df.jsx)(xo,{...m,withinPortal:u,children:(0,df.jsx)(F0,{
value:{opened:o,onClose:r,closeOnClickOutside:c,onExitTransitionEnd:s,onEnterTransitionEnd:l,transitionProps:{...a,keepMounted:e,keepMountedMode:t},getTitleId:()=>`${P}\
-title`,getBodyId:()=>`${P}-body`,titleMounted:_,bodyMounted:$,setTitleMounted:N,setBodyMounted:H,trapFocus:i,closeOnEscape:f,zIndex:h,unstyled:b},children:(0,df.jsx)(
$o,{enabled:q&&x,...U,children:(0,df.jsx)(k,{...S,id:P,__vars:{...g,"--mb-z-index":(h||Ue("modal")).toString(),"--mb-shadow":Us(y),"--mb-padding":mt(I)},children:p})},
T)})})}mf.displayName="@mantine/core/ModalBase";var X0=v(A(),1);function Y0(){let e=zt();return(0,X0.useEffect)(()=>(e.setBodyMounted(!0),()=>e.setBodyMounted(!1)),[]),e.getBodyId()}var Tr={title:"m_615af6c9",header:"m_b5489c3c",inner:"m_60c222c7",content:"m_fd1ab0aa",close:"m_606cb269",body:"m_5df29311"};var Q0=v(F(),1);function pf({className:e,...t}){let o=Y0(),r=zt();return(0,Q0.jsx)(k,{id:o,className:Ee({[Tr.body]:!r.unstyled},e),...t})}pf.displayName="@manti\
ne/core/ModalBaseBody";var Z0=v(F(),1);function xf({className:e,onClick:t,...o}){let r=zt();return(0,Z0.jsx)(Ho,{...o,onClick:n=>{r.onClose(),t?.(n)},className:Ee({[Tr.close]:!r.unstyled},
e),unstyled:r.unstyled})}xf.displayName="@mantine/core/ModalBaseCloseButton";var hf=v(F(),1);function If({transitionProps:e,className:t,innerProps:o,onKeyDown:r,style:n,ref:a,...s}){let l=zt();return(0,hf.jsx)(eo,{mounted:l.opened,transition:"\
pop",...l.transitionProps,onExited:()=>{l.onExitTransitionEnd?.(),l.transitionProps?.onExited?.()},onEntered:()=>{l.onEnterTransitionEnd?.(),l.transitionProps?.
onEntered?.()},...e,children:i=>(0,hf.jsx)("div",{...o,className:Ee({[Tr.inner]:!l.unstyled},o.className),children:(0,hf.jsx)(rl,{active:l.opened&&l.trapFocus,innerRef:a,
children:(0,hf.jsx)(yl,{...s,component:"section",role:"dialog",tabIndex:-1,"aria-modal":!0,"aria-describedby":l.bodyMounted?l.getBodyId():void 0,"aria-labelledb\
y":l.titleMounted?l.getTitleId():void 0,style:[n,i],className:Ee({[Tr.content]:!l.unstyled},t),unstyled:l.unstyled,children:s.children})})})})}If.displayName="@\
mantine/core/ModalBaseContent";var J0=v(F(),1);function gf({className:e,...t}){let o=zt();return(0,J0.jsx)(k,{component:"header",className:Ee({[Tr.header]:!o.unstyled},e),...t})}gf.displayName=
"@mantine/core/ModalBaseHeader";var dE={duration:200,timingFunction:"ease",transition:"fade"};function ew(e){let t=zt();return{...dE,...t.transitionProps,...e}}var bh=v(F(),1);function vf({onClick:e,transitionProps:t,style:o,visible:r,...n}){let a=zt(),s=ew(t);return(0,bh.jsx)(eo,{mounted:r!==void 0?r:a.opened,...s,transition:"\
fade",children:l=>(0,bh.jsx)(za,{fixed:!0,style:[o,l],zIndex:a.zIndex,unstyled:a.unstyled,onClick:i=>{e?.(i),a.closeOnClickOutside&&a.onClose()},...n})})}vf.displayName=
"@mantine/core/ModalBaseOverlay";var tw=v(A(),1);function ow(){let e=zt();return(0,tw.useEffect)(()=>(e.setTitleMounted(!0),()=>e.setTitleMounted(!1)),[]),e.getTitleId()}var rw=v(F(),1);function yf({className:e,...t}){let o=ow(),r=zt();return(0,rw.jsx)(k,{component:"h2",className:Ee({[Tr.title]:!r.unstyled},e),id:o,...t})}yf.displayName=
"@mantine/core/ModalBaseTitle";var hd=v(F(),1);function Id({children:e}){return(0,hd.jsx)(hd.Fragment,{children:e})}function nw(e,t,o){let r=w(["Input","InputWrapper",e],t,o),{label:n,description:a,error:s,success:l,required:i,classNames:f,styles:d,className:c,unstyled:u,__staticSelector:m,
__stylesApiProps:x,errorProps:p,successProps:h,labelProps:y,descriptionProps:I,wrapperProps:g,id:b,size:C,style:R,inputContainer:S,inputWrapperOrder:P,withAsterisk:_,
variant:$,vars:q,mod:N,attributes:H,...T}=r,{styleProps:U,rest:V}=Pt(T),O={label:n,description:a,error:s,success:l,required:i,classNames:f,className:c,__staticSelector:m,
__stylesApiProps:x||r,errorProps:p,successProps:h,labelProps:y,descriptionProps:I,unstyled:u,styles:d,size:C,style:R,inputContainer:S,inputWrapperOrder:P,withAsterisk:_,
variant:$,id:b,mod:N,attributes:H,...g};return{...V,classNames:f,styles:d,unstyled:u,wrapperProps:{...O,...U},inputProps:{required:i,classNames:f,styles:d,unstyled:u,
size:C,__staticSelector:m,__stylesApiProps:x||r,error:s,success:l,variant:$,id:b,attributes:H}}}var Ch=v(F(),1),mE={__staticSelector:"InputBase",withAria:!0,size:"sm"},Qe=Le(e=>{let{inputProps:t,wrapperProps:o,...r}=nw("InputBase",mE,e);return(0,Ch.jsx)(_e.
Wrapper,{...o,children:(0,Ch.jsx)(_e,{...t,...r})})});Qe.classes={..._e.classes,..._e.Wrapper.classes};Qe.displayName="@mantine/core/InputBase";var ar=v(A(),1);function pE(e,t){if(!t||!e)return!1;let o=t.parentNode;for(;o!=null;){if(o===e)return!0;o=o.parentNode}return!1}function aw({target:e,parent:t,ref:o,displayAfterTransitionEnd:r,
onTransitionStart:n,onTransitionEnd:a}){let s=(0,ar.useRef)(-1),l=(0,ar.useRef)(e),[i,f]=(0,ar.useState)(!1),[d,c]=(0,ar.useState)(typeof r=="boolean"?r:!1),u=()=>{
if(!e||!t||!o.current)return;let h=e.getBoundingClientRect(),y=t.getBoundingClientRect(),I=t.offsetWidth===0?1:y.width/t.offsetWidth,g=t.offsetHeight===0?1:y.height/
t.offsetHeight,b=window.getComputedStyle(e),C=window.getComputedStyle(t),R=Mr(b.borderTopWidth)+Mr(C.borderTopWidth),S=Mr(b.borderLeftWidth)+Mr(C.borderLeftWidth),
P={top:(h.top-y.top)/g-R,left:(h.left-y.left)/I-S,width:h.width/I,height:h.height/g};o.current.style.transform=`translateY(${P.top}px) translateX(${P.left}px)`,
o.current.style.width=`${P.width}px`,o.current.style.height=`${P.height}px`},m=()=>{window.clearTimeout(s.current),o.current&&(o.current.style.transitionDuration=
"0ms"),u(),s.current=window.setTimeout(()=>{o.current&&(o.current.style.transitionDuration="")},30)},x=(0,ar.useRef)(null),p=(0,ar.useRef)(null);return(0,ar.useEffect)(
()=>{if(i&&l.current!==e&&n&&n(),l.current=e,u(),e)return x.current=new ResizeObserver(m),x.current.observe(e),t&&(p.current=new ResizeObserver(m),p.current.observe(
t)),()=>{x.current?.disconnect(),p.current?.disconnect()}},[t,e]),(0,ar.useEffect)(()=>{if(t){let h=y=>{pE(y.target,t)&&(m(),c(!1))};return t.addEventListener("\
transitionend",h),()=>{t.removeEventListener("transitionend",h)}}},[t]),(0,ar.useEffect)(()=>{if(o.current&&a){let h=y=>{y.propertyName==="transform"&&a()};return o.
current.addEventListener("transitionend",h),()=>{o.current?.removeEventListener("transitionend",h)}}},[a]),pp(()=>{Zu()!=="test"&&f(!0)},20,{autoInvoke:!0}),hp(
h=>{h.forEach(y=>{y.type==="attributes"&&y.attributeName==="dir"&&m()})},{attributes:!0,attributeFilter:["dir"]},()=>document.documentElement),{initialized:i,hidden:d}}var Sh={root:"m_96b553a6"};var sw=v(A(),1);var lw=v(F(),1),iw=(e,{transitionDuration:t},{shouldReduceMotion:o})=>({root:{"--transition-duration":e.respectReducedMotion&&o?"0ms":typeof t=="number"?`${t}ms`:
t||"150ms"}}),bf=M(e=>{let t=w("FloatingIndicator",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,target:i,parent:f,transitionDuration:d,mod:c,
displayAfterTransitionEnd:u,onTransitionStart:m,onTransitionEnd:x,attributes:p,ref:h,...y}=t,I=yr(),g=G({name:"FloatingIndicator",classes:Sh,props:t,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:p,vars:l,varsResolver:iw,stylesCtx:{shouldReduceMotion:I}}),b=(0,sw.useRef)(null),{initialized:C,hidden:R}=aw(
{target:i,parent:f,ref:b,displayAfterTransitionEnd:u,onTransitionStart:m,onTransitionEnd:x}),S=ve(h,b);return!i||!f?null:(0,lw.jsx)(k,{ref:S,mod:[{initialized:C,
hidden:R},c],...g("root"),...y})});bf.displayName="@mantine/core/FloatingIndicator";bf.classes=Sh;bf.varsResolver=iw;var wh={root:"m_849cf0da"};var fw=v(F(),1),xE={underline:"hover"},Rh=Le(e=>{let{underline:t,className:o,unstyled:r,mod:n,...a}=w("Anchor",xE,e);return(0,fw.jsx)(pt,{component:"a",className:Ee(
{[wh.root]:!r},o),...a,mod:[{underline:t},n],__staticSelector:"Anchor",unstyled:r})});Rh.classes=wh;Rh.displayName="@mantine/core/Anchor";var[cw,Mo]=xt("AppShell was not found in tree");function Ph({size:e,min:t,max:o,viewportMax:r}){let n=Math.min(o??Number.POSITIVE_INFINITY,r);return Math.max(Math.min(t??0,n),Math.min(e,n))}function Rl(e,t){return t===
void 0?!1:e<t}var gd={navbar:{axis:"horizontal",orientation:"vertical",sizeVariable:"--app-shell-navbar-width",offsetVariable:"--app-shell-navbar-offset",gridWidthVariable:"-\
-app-shell-navbar-grid-width",handleDisplayVariable:"--app-shell-navbar-resize-handle-display",sign:1},aside:{axis:"horizontal",orientation:"vertical",sizeVariable:"\
--app-shell-aside-width",offsetVariable:"--app-shell-aside-offset",gridWidthVariable:"--app-shell-aside-grid-width",handleDisplayVariable:"--app-shell-aside-res\
ize-handle-display",sign:-1},header:{axis:"vertical",orientation:"horizontal",sizeVariable:"--app-shell-header-height",offsetVariable:"--app-shell-header-offset",
handleDisplayVariable:"--app-shell-header-resize-handle-display",sign:1},footer:{axis:"vertical",orientation:"horizontal",sizeVariable:"--app-shell-footer-heigh\
t",offsetVariable:"--app-shell-footer-offset",handleDisplayVariable:"--app-shell-footer-resize-handle-display",safeAreaVariable:"--app-shell-footer-safe-area",sign:-1}},
uw=Object.keys(gd);function Fh({section:e,deltaX:t,deltaY:o,dir:r}){let n=gd[e];return n.axis==="vertical"?o*n.sign:t*n.sign*(r==="rtl"?-1:1)}function dw(e,t){if(!t)return 0;let o=window.getComputedStyle(e).getPropertyValue(t),r=Number.parseFloat(o);return Number.isFinite(r)?r:0}var Tn=v(A(),1);var mw=v(F(),1),hE={navbar:"Resize navbar",aside:"Resize aside",header:"Resize header",footer:"Resize footer"},IE=10,gE=50,vE={ArrowRight:{deltaX:1,deltaY:0},ArrowLeft:{
deltaX:-1,deltaY:0},ArrowDown:{deltaX:0,deltaY:1},ArrowUp:{deltaX:0,deltaY:-1}};function Mh(e,t){t?document.body.style.setProperty(e,t):document.body.style.removeProperty(
e)}function kn({section:e,sectionId:t}){let o=Mo(),r=o.resize,n=(0,Tn.useRef)(null),a=(0,Tn.useRef)({startSize:0,startX:0,startY:0,size:0,moved:!1}),s=(0,Tn.useRef)(
null),l=(0,Tn.useRef)(null),i=(0,Tn.useRef)(null),{dir:f}=st(),d=Be(),c=gd[e],u=r?.options[e]??{},m=()=>c.axis==="horizontal"?window.innerWidth:window.innerHeight,
[x,p]=(0,Tn.useState)(0),[h,y]=(0,Tn.useState)(void 0),I=()=>m()/d.scale,g=j=>{let W=j.getBoundingClientRect();return((c.axis==="horizontal"?W.width:W.height)-dw(
j,c.safeAreaVariable))/d.scale},b=j=>{let W=o.rootRef.current;if(!W)return;let X=D(j);W.style.setProperty(c.sizeVariable,X),o.resizeOffsets[e]&&W.style.setProperty(
c.offsetVariable,X),o.mode==="static"&&c.gridWidthVariable&&W.style.setProperty(c.gridWidthVariable,X)},C=()=>{let j=o.rootRef.current;j&&(j.style.removeProperty(
c.sizeVariable),j.style.removeProperty(c.offsetVariable),c.gridWidthVariable&&j.style.removeProperty(c.gridWidthVariable))},R=()=>{l.current?.abort(),l.current=
null,s.current=null;let j=i.current;i.current=null,j&&(Mh("user-select",j.userSelect),Mh("-webkit-user-select",j.webkitUserSelect),Mh("cursor",j.cursor))},S=()=>{
r?.reportCollapse(e,Rl(a.current.startSize,u.collapseThreshold)),r?.endResize(e,null)},P=j=>{if(j.pointerId!==s.current)return;a.current.moved=!0;let W=Fh({section:e,
deltaX:j.clientX-a.current.startX,deltaY:j.clientY-a.current.startY,dir:f})/d.scale,X=a.current.startSize+W,re=Ph({size:X,min:u.min,max:u.max,viewportMax:I()});
a.current.size=re,b(re),n.current?.setAttribute("aria-valuenow",String(Math.round(re))),r?.previewResize(e,re),r?.reportCollapse(e,Rl(X,u.collapseThreshold))},_=j=>{
if(j.pointerId===s.current){if(R(),!a.current.moved){r?.endResize(e,null);return}r?.endResize(e,a.current.size)}},$=j=>{j.pointerId===s.current&&(R(),C(),S())},
q=j=>{j.key==="Escape"&&(j.preventDefault(),R(),C(),n.current?.setAttribute("aria-valuenow",String(Math.round(a.current.startSize))),S())},N=()=>{let j=r?.[e].size;
if(j!==void 0)return j;let W=n.current?.parentElement;return W?g(W):0},H=j=>{r?.initCollapse(e,Rl(N(),u.collapseThreshold)),r?.reportCollapse(e,Rl(j,u.collapseThreshold)),
r?.endResize(e,Ph({size:j,min:u.min,max:u.max,viewportMax:I()}))},T=j=>{let W=j.shiftKey?gE:IE;if(j.key==="Home"){j.preventDefault(),H(u.min??0);return}if(j.key===
"End"){j.preventDefault(),H(u.max??I());return}let X=vE[j.key];if(!X)return;let re=Fh({section:e,...X,dir:f});re!==0&&(j.preventDefault(),H(N()+re*W))},U=()=>{C(),
r?.[e].reset()},V=j=>{if(j.button!==0||l.current!==null)return;let W=n.current?.parentElement;if(!W)return;let X=g(W);a.current={startSize:X,startX:j.clientX,startY:j.
clientY,size:X,moved:!1},s.current=j.pointerId,r?.initCollapse(e,Rl(X,u.collapseThreshold));let re=new AbortController;l.current=re;let{signal:ne}=re;i.current=
{userSelect:document.body.style.getPropertyValue("user-select"),webkitUserSelect:document.body.style.getPropertyValue("-webkit-user-select"),cursor:document.body.
style.getPropertyValue("cursor")},document.body.style.setProperty("user-select","none"),document.body.style.setProperty("-webkit-user-select","none"),document.body.
style.setProperty("cursor",c.axis==="horizontal"?"col-resize":"row-resize"),r?.startResize(e),document.addEventListener("pointermove",P,{signal:ne}),document.addEventListener(
"pointerup",_,{signal:ne}),document.addEventListener("pointercancel",$,{signal:ne}),document.addEventListener("keydown",q,{signal:ne})};if(ut(()=>{r&&r.activeSection!==
e&&C()},[r?.activeSection,r?.[e].size]),ut(()=>{p(m());let j=()=>p(m());return window.addEventListener("resize",j),()=>window.removeEventListener("resize",j)},[
c.axis]),ut(()=>{r?.[e].size===void 0&&y(N())},[r?.[e].size,x]),ut(()=>()=>{let j=l.current!==null;R(),C(),j&&S()},[]),!r?.[e].enabled)return null;let O=x/d.scale,
B=Math.min(u.max??O,O),E=r[e].size,L=E!==void 0&&x>0?Math.min(E,O):E??h;return(0,mw.jsx)(k,{ref:n,role:"separator",tabIndex:0,"aria-label":u.label??hE[e],"aria-\
controls":t,"aria-orientation":c.orientation,"aria-valuemin":u.min??0,"aria-valuemax":Math.round(B),"aria-valuenow":L!==void 0?Math.round(L):void 0,onPointerDown:V,
onKeyDown:T,onDoubleClick:U,mod:{section:e,orientation:c.orientation,active:r[e].active},...o.getStyles("resizeHandle")})}kn.displayName="@mantine/core/AppShell\
ResizeHandle";var go={root:"m_89ab340",navbar:"m_45252eee",aside:"m_9cdde9a",header:"m_3b16f56b",main:"m_8983817",footer:"m_3840c879",section:"m_6dcfc7c7",resizeHandle:"m_3b2\
5945a"};var Pl=v(F(),1),vd=M(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellAside",null,e),c=Mo(),u=Me(
d.id);if(c.disabled)return null;let m=c.resize?.aside.enabled??!1,x=c.getStyles("aside",{className:Ee({[$o.classNames.zeroRight]:c.offsetScrollbars},o),classNames:t,
styles:n,style:r});if(!m)return(0,Pl.jsx)(k,{component:"aside",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-aside-z-index":`calc(${i??
c.zIndex} + 1)`}});let{children:p,dangerouslySetInnerHTML:h,...y}=d;return(0,Pl.jsxs)(k,{component:"aside",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{
"--app-shell-aside-z-index":`calc(${i??c.zIndex} + 1)`},id:u,children:[h?(0,Pl.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,Pl.jsx)(kn,
{section:"aside",sectionId:u})]})});vd.classes=go;vd.displayName="@mantine/core/AppShellAside";var Fl=v(F(),1),yd=M(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellFooter",null,e),c=Mo(),u=Me(
d.id);if(c.disabled)return null;let m=c.resize?.footer.enabled??!1,x=c.getStyles("footer",{className:Ee({[$o.classNames.zeroRight]:c.offsetScrollbars},o),classNames:t,
styles:n,style:r});if(!m)return(0,Fl.jsx)(k,{component:"footer",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-footer-z-index":(i??c.zIndex)?.
toString()}});let{children:p,dangerouslySetInnerHTML:h,...y}=d;return(0,Fl.jsxs)(k,{component:"footer",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{
"--app-shell-footer-z-index":(i??c.zIndex)?.toString()},id:u,children:[h?(0,Fl.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,Fl.jsx)(kn,
{section:"footer",sectionId:u})]})});yd.classes=go;yd.displayName="@mantine/core/AppShellFooter";var Ml=v(F(),1),bd=M(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellHeader",null,e),c=Mo(),u=Me(
d.id);if(c.disabled)return null;let m=c.resize?.header.enabled??!1,x=c.getStyles("header",{className:Ee({[$o.classNames.zeroRight]:c.offsetScrollbars},o),classNames:t,
styles:n,style:r});if(!m)return(0,Ml.jsx)(k,{component:"header",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-header-z-index":(i??c.zIndex)?.
toString()}});let{children:p,dangerouslySetInnerHTML:h,...y}=d;return(0,Ml.jsxs)(k,{component:"header",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{
"--app-shell-header-z-index":(i??c.zIndex)?.toString()},id:u,children:[h?(0,Ml.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,Ml.jsx)(kn,
{section:"header",sectionId:u})]})});bd.classes=go;bd.displayName="@mantine/core/AppShellHeader";var pw=v(F(),1),Cd=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("AppShellMain",null,e),l=Mo();return(0,pw.jsx)(k,{component:"main",...l.getStyles(
"main",{className:o,style:r,classNames:t,styles:n}),...s})});Cd.classes=go;Cd.displayName="@mantine/core/AppShellMain";var jJ=v(A(),1);var Tl=v(F(),1),Sd=M(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellNavbar",null,e),c=Mo(),u=Me(
d.id);if(c.disabled)return null;let m=c.resize?.navbar.enabled??!1,x=c.getStyles("navbar",{className:o,classNames:t,styles:n,style:r});if(!m)return(0,Tl.jsx)(k,
{component:"nav",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-navbar-z-index":`calc(${i??c.zIndex} + 1)`}});let{children:p,dangerouslySetInnerHTML:h,
...y}=d;return(0,Tl.jsxs)(k,{component:"nav",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{"--app-shell-navbar-z-index":`calc(${i??c.zIndex} + 1)`},
id:u,children:[h?(0,Tl.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,Tl.jsx)(kn,{section:"navbar",sectionId:u})]})});Sd.classes=go;Sd.
displayName="@mantine/core/AppShellNavbar";var xw=v(F(),1),wd=Le(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,grow:s,mod:l,...i}=w("AppShellSection",null,e),f=Mo();return(0,xw.jsx)(k,{mod:[{grow:s},
l],...f.getStyles("section",{className:o,style:r,classNames:t,styles:n}),...i})});wd.classes=go;wd.displayName="@mantine/core/AppShellSection";function Zr(e){return typeof e=="object"?e.base:e}function ia(e,t){return`min(${D(e)}, ${t==="horizontal"?"100vw":"100dvh"})`}function Jr(e){let t=typeof e=="object"&&e!==null&&typeof e.base<"u"&&Object.keys(e).length===1;return typeof e=="number"||typeof e=="string"||t}function en(e){return!(typeof e!="object"||e===null||Object.keys(e).length===1&&"base"in e)}function hw({baseStyles:e,minMediaStyles:t,maxMediaStyles:o,aside:r,theme:n,mode:a,resizedSize:s,resizable:l}){let i=r?.width,f="translateX(var(--app-shell-asid\
e-width))",d="translateX(calc(var(--app-shell-aside-width) * -1))";if(r?.breakpoint!==void 0&&!r?.collapsed?.mobile&&(o[r?.breakpoint]=o[r?.breakpoint]||{},a===
"fixed"?(o[r?.breakpoint]["--app-shell-aside-width"]="100%",o[r?.breakpoint]["--app-shell-aside-offset"]="0px"):(o[r?.breakpoint]["--app-shell-aside-width"]="0p\
x",o[r?.breakpoint]["--app-shell-aside-offset"]="0px"),l&&(o[r.breakpoint]["--app-shell-aside-resize-handle-display"]="none")),s!==void 0){let c=ia(s,"horizonta\
l");e["--app-shell-aside-width"]=c,e["--app-shell-aside-offset"]=c,a==="static"&&(e["--app-shell-aside-grid-width"]=c)}else{if(Jr(i)){let c=D(Zr(i));e["--app-sh\
ell-aside-width"]=c,e["--app-shell-aside-offset"]=c}en(i)&&(typeof i.base<"u"&&(e["--app-shell-aside-width"]=D(i.base),e["--app-shell-aside-offset"]=D(i.base)),
$e(i).forEach(c=>{c!=="base"&&(t[c]=t[c]||{},t[c]["--app-shell-aside-width"]=D(i[c]),t[c]["--app-shell-aside-offset"]=D(i[c]))}))}if(r?.breakpoint!==void 0&&a===
"static"&&(t[r.breakpoint]=t[r.breakpoint]||{},t[r.breakpoint]["--app-shell-aside-position"]="sticky",t[r.breakpoint]["--app-shell-aside-grid-row"]="2",t[r.breakpoint]["\
--app-shell-aside-grid-column"]="3",t[r.breakpoint]["--app-shell-main-column-end"]="3"),r?.collapsed?.desktop){let c=r.breakpoint;t[c]=t[c]||{},t[c]["--app-shel\
l-aside-transform"]=f,t[c]["--app-shell-aside-transform-rtl"]=d,a==="fixed"?t[c]["--app-shell-aside-offset"]="0px !important":(t[c]["--app-shell-aside-width"]="\
0px",t[c]["--app-shell-aside-display"]="none",t[c]["--app-shell-main-column-end"]="-1"),t[c]["--app-shell-aside-scroll-locked-visibility"]="hidden",l&&(t[c]["--\
app-shell-aside-resize-handle-display"]="none")}if(r?.collapsed?.mobile){let c=Il(r.breakpoint,n.breakpoints)-.1;o[c]=o[c]||{},a==="fixed"?(o[c]["--app-shell-as\
ide-width"]="100%",o[c]["--app-shell-aside-offset"]="0px"):o[c]["--app-shell-aside-width"]="0px",o[c]["--app-shell-aside-transform"]=f,o[c]["--app-shell-aside-t\
ransform-rtl"]=d,o[c]["--app-shell-aside-scroll-locked-visibility"]="hidden",l&&(o[c]["--app-shell-aside-resize-handle-display"]="none")}}function Iw({baseStyles:e,minMediaStyles:t,footer:o,mode:r,resizedSize:n,resizable:a}){let s=o?.height,l="translateY(var(--app-shell-footer-height))",i=r==="sta\
tic"?!0:o?.offset??!0;if(r==="static"&&o&&(e["--app-shell-footer-position"]="sticky",e["--app-shell-footer-grid-column"]="1 / -1",e["--app-shell-footer-grid-row"]=
"3"),n!==void 0){let f=ia(n,"vertical");e["--app-shell-footer-height"]=f,i&&(e["--app-shell-footer-offset"]=f)}else{if(Jr(s)){let f=D(Zr(s));e["--app-shell-foot\
er-height"]=f,i&&(e["--app-shell-footer-offset"]=f)}en(s)&&(typeof s.base<"u"&&(e["--app-shell-footer-height"]=D(s.base),i&&(e["--app-shell-footer-offset"]=D(s.
base))),$e(s).forEach(f=>{f!=="base"&&(t[f]=t[f]||{},t[f]["--app-shell-footer-height"]=D(s[f]),i&&(t[f]["--app-shell-footer-offset"]=D(s[f])))}))}o?.collapsed&&
(e["--app-shell-footer-transform"]=l,r==="fixed"&&(e["--app-shell-footer-offset"]="0px !important"),a&&(e["--app-shell-footer-resize-handle-display"]="none"))}function gw({baseStyles:e,minMediaStyles:t,header:o,mode:r,resizedSize:n,resizable:a}){let s=o?.height,l="translateY(calc(var(--app-shell-header-height) * -1))",
i=r==="static"?!0:o?.offset??!0;if(r==="static"&&o&&(e["--app-shell-header-position"]="sticky",e["--app-shell-header-grid-column"]="1 / -1",e["--app-shell-heade\
r-grid-row"]="1"),n!==void 0){let f=ia(n,"vertical");e["--app-shell-header-height"]=f,i&&(e["--app-shell-header-offset"]=f)}else{if(Jr(s)){let f=D(Zr(s));e["--a\
pp-shell-header-height"]=f,i&&(e["--app-shell-header-offset"]=f)}en(s)&&(typeof s.base<"u"&&(e["--app-shell-header-height"]=D(s.base),i&&(e["--app-shell-header-\
offset"]=D(s.base))),$e(s).forEach(f=>{f!=="base"&&(t[f]=t[f]||{},t[f]["--app-shell-header-height"]=D(s[f]),i&&(t[f]["--app-shell-header-offset"]=D(s[f])))}))}o?.
collapsed&&(e["--app-shell-header-transform"]=l,r==="fixed"&&(e["--app-shell-header-offset"]="0px !important"),a&&(e["--app-shell-header-resize-handle-display"]=
"none"))}function vw({baseStyles:e,minMediaStyles:t,maxMediaStyles:o,navbar:r,theme:n,mode:a,resizedSize:s,resizable:l}){let i=r?.width,f="translateX(calc(var(--app-shel\
l-navbar-width) * -1))",d="translateX(var(--app-shell-navbar-width))";if(r?.breakpoint!==void 0&&!r?.collapsed?.mobile&&(o[r?.breakpoint]=o[r?.breakpoint]||{},o[r?.
breakpoint]["--app-shell-navbar-offset"]="0px",o[r?.breakpoint]["--app-shell-navbar-width"]="100%",a==="static"&&(o[r?.breakpoint]["--app-shell-navbar-grid-widt\
h"]="0px"),l&&(o[r.breakpoint]["--app-shell-navbar-resize-handle-display"]="none")),s!==void 0){let c=ia(s,"horizontal");e["--app-shell-navbar-width"]=c,e["--ap\
p-shell-navbar-offset"]=c,a==="static"&&(e["--app-shell-navbar-grid-width"]=c)}else{if(Jr(i)){let c=D(Zr(i));e["--app-shell-navbar-width"]=c,e["--app-shell-navb\
ar-offset"]=c,a==="static"&&(e["--app-shell-navbar-grid-width"]=c)}en(i)&&(typeof i.base<"u"&&(e["--app-shell-navbar-width"]=D(i.base),e["--app-shell-navbar-off\
set"]=D(i.base),a==="static"&&(e["--app-shell-navbar-grid-width"]=D(i.base))),$e(i).forEach(c=>{c!=="base"&&(t[c]=t[c]||{},t[c]["--app-shell-navbar-width"]=D(i[c]),
t[c]["--app-shell-navbar-offset"]=D(i[c]),a==="static"&&(t[c]["--app-shell-navbar-grid-width"]=D(i[c])))}))}if(r?.breakpoint!==void 0&&a==="static"&&(t[r.breakpoint]=
t[r.breakpoint]||{},t[r.breakpoint]["--app-shell-navbar-position"]="sticky",t[r.breakpoint]["--app-shell-navbar-grid-row"]="2",t[r.breakpoint]["--app-shell-navb\
ar-grid-column"]="1",t[r.breakpoint]["--app-shell-main-column-start"]="2"),r?.collapsed?.desktop){let c=r.breakpoint;t[c]=t[c]||{},t[c]["--app-shell-navbar-tran\
sform"]=f,t[c]["--app-shell-navbar-transform-rtl"]=d,a==="fixed"?t[c]["--app-shell-navbar-offset"]="0px !important":(t[c]["--app-shell-navbar-width"]="0px",t[c]["\
--app-shell-navbar-display"]="none",t[c]["--app-shell-main-column-start"]="1"),l&&(t[c]["--app-shell-navbar-resize-handle-display"]="none")}if(r?.collapsed?.mobile){
let c=Il(r.breakpoint,n.breakpoints)-.1;o[c]=o[c]||{},o[c]["--app-shell-navbar-width"]="100%",o[c]["--app-shell-navbar-offset"]="0px",a==="static"&&(o[c]["--app\
-shell-navbar-grid-width"]="0px"),o[c]["--app-shell-navbar-transform"]=f,o[c]["--app-shell-navbar-transform-rtl"]=d,l&&(o[c]["--app-shell-navbar-resize-handle-d\
isplay"]="none")}}function Rd(e){return Number(e)===0?"0px":mt(e)}function yw({padding:e,baseStyles:t,minMediaStyles:o}){Jr(e)&&(t["--app-shell-padding"]=Rd(Zr(e))),en(e)&&(e.base&&(t["--app-shell-padding"]=Rd(e.base)),$e(e).forEach(
r=>{r!=="base"&&(o[r]=o[r]||{},o[r]["--app-shell-padding"]=Rd(e[r]))}))}function bw({navbar:e,header:t,footer:o,aside:r,padding:n,theme:a,mode:s,resize:l}){let i={},f={},d={};s==="static"&&(d["--app-shell-main-grid-column"]="1 / -1",
d["--app-shell-main-grid-row"]="2"),vw({baseStyles:d,minMediaStyles:i,maxMediaStyles:f,navbar:e,theme:a,mode:s,resizedSize:l?.sizes.navbar,resizable:l?.enabled.
navbar}),hw({baseStyles:d,minMediaStyles:i,maxMediaStyles:f,aside:r,theme:a,mode:s,resizedSize:l?.sizes.aside,resizable:l?.enabled.aside}),gw({baseStyles:d,minMediaStyles:i,
header:t,mode:s,resizedSize:l?.sizes.header,resizable:l?.enabled.header}),Iw({baseStyles:d,minMediaStyles:i,footer:o,mode:s,resizedSize:l?.sizes.footer,resizable:l?.
enabled.footer}),yw({baseStyles:d,minMediaStyles:i,padding:n});let c=of($e(i),a.breakpoints).map(m=>({query:`(min-width: ${Ea(m.px)})`,styles:i[m.value]})),u=of(
$e(f),a.breakpoints).map(m=>({query:`(max-width: ${Ea(m.px)})`,styles:f[m.value]}));return{baseStyles:d,media:[...c,...u]}}var Cw=v(F(),1);function Sw({navbar:e,header:t,aside:o,footer:r,padding:n,mode:a,selector:s,resize:l}){let i=Be(),f=vr(),{media:d,baseStyles:c}=bw({navbar:e,header:t,
footer:r,aside:o,padding:n,theme:i,mode:a,resize:l});return(0,Cw.jsx)(Na,{media:d,styles:c,selector:s||f.cssVariablesSelector})}function yE(e){return e>=128||e===45||e===95||e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122}function ww(e){return e>=48&&e<=57}function Rw(e){let t="";for(let o=0;o<
e.length;o+=1){let r=e.charCodeAt(o),n=e.charAt(o);r===0?t+="�":r>=1&&r<=31||r===127||o===0&&ww(r)||o===1&&ww(r)&&e.charCodeAt(0)===45?t+=`\\${r.toString(16)}\
 `:o===0&&e.length===1&&r===45?t+=`\\${n}`:yE(r)?t+=n:t+=`\\${n}`}return t}var sr=v(A(),1);function Pw({transitionDuration:e,disabled:t,resizeKey:o}){let[r,n]=(0,sr.useState)(!0),[a,s]=(0,sr.useState)({key:o,active:!1}),l=(0,sr.useRef)(-1),i=(0,sr.useRef)(
-1);return a.key!==o&&s({key:o,active:!0}),(0,sr.useEffect)(()=>{if(!a.active)return;let f=window.setTimeout(()=>(0,sr.startTransition)(()=>{s(d=>({...d,active:!1}))}),
e||0);return()=>window.clearTimeout(f)},[a,e]),Un("resize",()=>{n(!0),clearTimeout(l.current),l.current=window.setTimeout(()=>(0,sr.startTransition)(()=>{n(!1)}),
200)}),ut(()=>{n(!0),clearTimeout(i.current),i.current=window.setTimeout(()=>(0,sr.startTransition)(()=>{n(!1)}),e||0)},[t,e]),r||a.active}var Fw=v(A(),1);var Cf=v(F(),1),bE={withBorder:!0,padding:0,transitionDuration:200,transitionTimingFunction:"ease",zIndex:Ue("app"),mode:"fixed"},Mw=(e,{transitionDuration:t,transitionTimingFunction:o})=>({
root:{"--app-shell-transition-duration":`${t}ms`,"--app-shell-transition-timing-function":o,"--app-shell-resize-handle-size":void 0}}),tn=M(e=>{let t=w("AppShel\
l",bE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,navbar:i,withBorder:f,padding:d,transitionDuration:c,transitionTimingFunction:u,header:m,zIndex:x,
layout:p,disabled:h,aside:y,footer:I,offsetScrollbars:g=!0,mode:b,mod:C,attributes:R,id:S,resize:P,ref:_,...$}=t,q=G({name:"AppShell",classes:go,props:t,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:R,vars:l,varsResolver:Mw}),N=P?uw.map(B=>P.sizes[B]).join("|"):void 0,H=Pw({disabled:h,transitionDuration:c,
resizeKey:N}),T=Me(S),U=(0,Fw.useRef)(null),V=P?{sizes:P.sizes,enabled:{navbar:P.navbar.enabled,aside:P.aside.enabled,header:P.header.enabled,footer:P.footer.enabled}}:
void 0,O={navbar:!0,aside:!0,header:b==="static"?!0:m?.offset??!0,footer:b==="static"?!0:I?.offset??!0};return(0,Cf.jsxs)(cw,{value:{getStyles:q,withBorder:f,zIndex:x,
disabled:h,offsetScrollbars:g,mode:b,resize:P,rootRef:U,resizeOffsets:O},children:[(0,Cf.jsx)(Sw,{navbar:i,header:m,aside:y,footer:I,padding:d,mode:b,resize:V,selector:P||
b==="static"?`#${Rw(T)}`:void 0}),(0,Cf.jsx)(k,{...q("root"),id:T,ref:ve(_,U),mod:[{resizing:H||P?.activeSection!=null,layout:p,disabled:h,mode:b},C],...$})]})});
tn.classes=go;tn.varsResolver=Mw;tn.displayName="@mantine/core/AppShell";tn.Navbar=Sd;tn.Header=bd;tn.Main=Cd;tn.Aside=vd;tn.Footer=yd;tn.Section=wd;function Tw(e){return typeof e=="string"?{value:e,label:e}:typeof e=="object"&&"value"in e&&!("label"in e)?{value:e.value,label:`${e.value}`,disabled:e.disabled}:
typeof e=="object"&&"group"in e?{group:e.group,items:e.items.map(t=>Tw(t))}:typeof e=="number"||typeof e=="bigint"||typeof e=="boolean"?{value:e,label:`${e}`}:e}
function fa(e){return e?e.map(t=>Tw(t)):[]}function Dn(e){return e.reduce((t,o)=>"group"in o?{...t,...Dn(o.items)}:(t[`${o.value}`]=o,t),{})}var lt={dropdown:"m_88b62a41",search:"m_985517d8",options:"m_b2821a6e",option:"m_92253aa5",empty:"m_2530cd1d",header:"m_858f94bd",footer:"m_82b967cb",group:"m_2\
54f3e4f",groupLabel:"m_2bb2e9e5",chevron:"m_2943220b",optionsDropdownOption:"m_390b5f4",optionsDropdownCheckIcon:"m_8ee53fc2",optionsDropdownCheckPlaceholder:"m\
_a530ee0a"};var Th=v(F(),1),CE={error:null},kw=(e,{size:t,color:o})=>({chevron:{"--combobox-chevron-size":le(t,"combobox-chevron-size"),"--combobox-chevron-color":o?De(o,e):
void 0}}),Sf=M(e=>{let t=w("ComboboxChevron",CE,e),{size:o,error:r,style:n,className:a,classNames:s,styles:l,unstyled:i,vars:f,attributes:d,mod:c,...u}=t,m=G({name:"\
ComboboxChevron",classes:lt,props:t,style:n,className:a,classNames:s,styles:l,unstyled:i,vars:f,varsResolver:kw,attributes:d,rootSelector:"chevron"});return(0,Th.jsx)(
k,{component:"svg",...u,...m("chevron"),size:o,viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",mod:["combobox-chevron",{error:r},c],children:(0,Th.jsx)(
"path",{d:"M4.93179 5.43179C4.75605 5.60753 4.75605 5.89245 4.93179 6.06819C5.10753 6.24392 5.39245 6.24392 5.56819 6.06819L7.49999 4.13638L9.43179 6.06819C9.60\
753 6.24392 9.89245 6.24392 10.0682 6.06819C10.2439 5.89245 10.2439 5.60753 10.0682 5.43179L7.81819 3.18179C7.73379 3.0974 7.61933 3.04999 7.49999 3.04999C7.380\
64 3.04999 7.26618 3.0974 7.18179 3.18179L4.93179 5.43179ZM10.0682 9.56819C10.2439 9.39245 10.2439 9.10753 10.0682 8.93179C9.89245 8.75606 9.60753 8.75606 9.431\
79 8.93179L7.49999 10.8636L5.56819 8.93179C5.39245 8.75606 5.10753 8.75606 4.93179 8.93179C4.75605 9.10753 4.75605 9.39245 4.93179 9.56819L7.18179 11.8182C7.357\
53 11.9939 7.64245 11.9939 7.81819 11.8182L10.0682 9.56819Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})});Sf.classes=lt;Sf.varsResolver=kw;Sf.
displayName="@mantine/core/ComboboxChevron";var[Dw,it]=xt("Combobox component was not found in tree");var Ew=v(F(),1);function kh({onMouseDown:e,onClick:t,onClear:o,...r}){return(0,Ew.jsx)(_e.ClearButton,{tabIndex:-1,"aria-hidden":!0,...r,onMouseDown:n=>{n.preventDefault(),
e?.(n)},onClick:n=>{o(),t?.(n)}})}kh.displayName="@mantine/core/ComboboxClearButton";var Aw=v(F(),1),Pd=M(e=>{let{classNames:t,styles:o,className:r,style:n,hidden:a,...s}=w("ComboboxDropdown",null,e),l=it();return(0,Aw.jsx)(He.Dropdown,{...s,role:"\
presentation","data-hidden":a||void 0,"data-floating-height":l.floatingHeight||void 0,...l.getStyles("dropdown",{className:r,style:n,classNames:t,styles:o})})});
Pd.classes=lt;Pd.displayName="@mantine/core/ComboboxDropdown";var Bw=v(F(),1),SE={refProp:"ref"},Dh=M(e=>{let{children:t,refProp:o,ref:r}=w("ComboboxDropdownTarget",SE,e);if(it(),!tl(t))throw new Error("Combobox.DropdownTa\
rget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");return(0,Bw.jsx)(
He.Target,{ref:r,refProp:o,children:t})});Dh.displayName="@mantine/core/ComboboxDropdownTarget";var Ow=v(F(),1),Fd=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ComboboxEmpty",null,e),l=it();return(0,Ow.jsx)(k,{...l.getStyles("empty",
{className:o,classNames:t,styles:n,style:r}),...s})});Fd.classes=lt;Fd.displayName="@mantine/core/ComboboxEmpty";var _w=v(A(),1);function kl({onKeyDown:e,onClick:t,withKeyboardNavigation:o,withAriaAttributes:r,withExpandedAttribute:n,targetType:a,autoComplete:s}){let l=it(),
[i,f]=(0,_w.useState)(null),d=m=>{if(e?.(m),!l.readOnly&&o){if(m.nativeEvent.isComposing)return;if(m.nativeEvent.code==="ArrowDown"&&(m.preventDefault(),l.store.
dropdownOpened?f(l.store.selectNextOption()):(l.store.openDropdown("keyboard"),f(l.store.selectActiveOption()),l.store.updateSelectedOptionIndex("selected",{scrollIntoView:!0}))),
m.nativeEvent.code==="ArrowUp"&&(m.preventDefault(),l.store.dropdownOpened?f(l.store.selectPreviousOption()):(l.store.openDropdown("keyboard"),f(l.store.selectActiveOption()),
l.store.updateSelectedOptionIndex("selected",{scrollIntoView:!0}))),m.nativeEvent.code==="Enter"||m.nativeEvent.code==="NumpadEnter"){if(m.nativeEvent.keyCode===
229)return;let x=l.store.getSelectedOptionIndex();l.store.dropdownOpened&&x!==-1?(m.preventDefault(),l.store.clickSelectedOption()):a==="button"&&(m.preventDefault(),
l.store.openDropdown("keyboard"))}m.key==="Escape"&&l.store.closeDropdown("keyboard"),m.nativeEvent.code==="Space"&&a==="button"&&(m.preventDefault(),l.store.toggleDropdown(
"keyboard"))}};return{...r?{...n?{role:"combobox"}:{},"aria-haspopup":"listbox","aria-expanded":n?!!(l.store.listId&&l.store.dropdownOpened):void 0,"aria-contro\
ls":l.store.dropdownOpened&&l.store.listId?l.store.listId:void 0,"aria-activedescendant":l.store.dropdownOpened&&i||void 0,autoComplete:s,"data-expanded":l.store.
dropdownOpened||void 0,"data-mantine-stop-propagation":l.store.dropdownOpened||void 0}:{},onKeyDown:d,onClick:m=>{a==="button"&&m.currentTarget.focus(),t?.(m)}}}var Nw=v(A(),1);var wE={refProp:"ref",targetType:"input",withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:"off"},Eh=M(e=>{let{children:t,refProp:o,
withKeyboardNavigation:r,withAriaAttributes:n,withExpandedAttribute:a,targetType:s,autoComplete:l,ref:i,...f}=w("ComboboxEventsTarget",wE,e),d=Ht(t);if(!d)throw new Error(
"Combobox.EventsTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not s\
upported");let c=it(),u=kl({targetType:s,withAriaAttributes:n,withKeyboardNavigation:r,withExpandedAttribute:a,onKeyDown:d.props.onKeyDown,onClick:d.props.onClick,
autoComplete:l});return(0,Nw.cloneElement)(d,{...u,...f,[o]:ve(i,c.store.targetRef,ea(d))})});Eh.displayName="@mantine/core/ComboboxEventsTarget";var Lw=v(F(),1),Md=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ComboboxFooter",null,e),l=it();return(0,Lw.jsx)(k,{...l.getStyles("footer",
{className:o,classNames:t,style:r,styles:n}),...s,onMouseDown:i=>{i.preventDefault()}})});Md.classes=lt;Md.displayName="@mantine/core/ComboboxFooter";var Td=v(F(),1),kd=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,children:s,label:l,id:i,...f}=w("ComboboxGroup",null,e),d=it(),c=Me(i),u=l!=null&&
l!==!1&&l!=="";return(0,Td.jsxs)(k,{role:"group","aria-labelledby":u?c:void 0,...d.getStyles("group",{className:o,classNames:t,style:r,styles:n}),...f,children:[
u&&(0,Td.jsx)("div",{id:c,...d.getStyles("groupLabel",{classNames:t,styles:n}),children:l}),s]})});kd.classes=lt;kd.displayName="@mantine/core/ComboboxGroup";var Hw=v(F(),1),Dd=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ComboboxHeader",null,e),l=it();return(0,Hw.jsx)(k,{...l.getStyles("header",
{className:o,classNames:t,style:r,styles:n}),...s,onMouseDown:i=>{i.preventDefault()}})});Dd.classes=lt;Dd.displayName="@mantine/core/ComboboxHeader";var Vw=v(F(),1);function Ah({value:e,valuesDivider:t=",",...o}){return(0,Vw.jsx)("input",{type:"hidden",value:Array.isArray(e)?e.join(t):e?`${e}`:"",...o})}Ah.displayName=
"@mantine/core/ComboboxHiddenInput";var zw=v(A(),1),$w=v(F(),1),Ed=M(e=>{let t=w("ComboboxOption",null,e),{classNames:o,className:r,style:n,styles:a,vars:s,onClick:l,id:i,active:f,onMouseDown:d,onMouseOver:c,
disabled:u,selected:m,mod:x,...p}=t,h=it(),y=(0,zw.useId)(),I=i||y;return(0,$w.jsx)(k,{...h.getStyles("option",{className:r,classNames:o,styles:a,style:n}),"ari\
a-disabled":u||void 0,...p,id:I,mod:["combobox-option",{"combobox-active":f,"combobox-disabled":u,"combobox-selected":m},x],role:"option",onClick:g=>{u?g.preventDefault():
(h.onOptionSubmit?.(t.value,t),l?.(g))},onMouseDown:g=>{g.preventDefault(),d?.(g)},onMouseOver:g=>{h.resetSelectionOnOptionHover&&h.store.resetSelectedOption(),
c?.(g)}})});Ed.classes=lt;Ed.displayName="@mantine/core/ComboboxOption";var jw=v(A(),1);var qw=v(F(),1),Ad=M(e=>{let{classNames:t,className:o,style:r,styles:n,id:a,onMouseDown:s,labelledBy:l,...i}=w("ComboboxOptions",null,e),f=it(),d=Me(a);return(0,jw.useEffect)(
()=>{f.store.setListId(d)},[d]),(0,qw.jsx)(k,{...f.getStyles("options",{className:o,style:r,classNames:t,styles:n}),...i,id:d,role:"listbox","aria-labelledby":l,
onMouseDown:c=>{c.preventDefault(),s?.(c)}})});Ad.classes=lt;Ad.displayName="@mantine/core/ComboboxOptions";var Ww=v(F(),1),RE={withAriaAttributes:!0,withKeyboardNavigation:!0},Bd=M(e=>{let{classNames:t,styles:o,unstyled:r,vars:n,withAriaAttributes:a,onKeyDown:s,onClick:l,
withKeyboardNavigation:i,size:f,ref:d,...c}=w("ComboboxSearch",RE,e),u=it(),m=u.getStyles("search"),x=kl({targetType:"input",withAriaAttributes:a,withKeyboardNavigation:i,
withExpandedAttribute:!1,onKeyDown:s,onClick:l,autoComplete:"off"});return(0,Ww.jsx)(_e,{ref:ve(d,u.store.searchRef),classNames:[{input:m.className},t],styles:[
{input:m.style},o],size:f||u.size,...x,...c,__staticSelector:"Combobox"})});Bd.classes=lt;Bd.displayName="@mantine/core/ComboboxSearch";var Uw=v(A(),1);var Gw=v(F(),1),PE={refProp:"ref",targetType:"input",withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:"off"},Bh=M(e=>{let{children:t,
refProp:o,withKeyboardNavigation:r,withAriaAttributes:n,withExpandedAttribute:a,targetType:s,autoComplete:l,ref:i,...f}=w("ComboboxTarget",PE,e),d=Ht(t);if(!d)throw new Error(
"Combobox.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not support\
ed");let c=it(),u=kl({targetType:s,withAriaAttributes:n,withKeyboardNavigation:r,withExpandedAttribute:a,onKeyDown:d.props.onKeyDown,onClick:d.props.onClick,autoComplete:l}),
m=(0,Uw.cloneElement)(d,{...u,...f});return(0,Gw.jsx)(He.Target,{refProp:o,ref:ve(i,c.store.targetRef),children:m})});Bh.displayName="@mantine/core/ComboboxTarg\
et";function Kw(e,t,o){for(let r=e-1;r>=0;r-=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r;if(o){for(let r=t.length-1;r>-1;r-=1)if(!t[r].hasAttribute("\
data-combobox-disabled"))return r}return e}function Xw(e,t,o){for(let r=e+1;r<t.length;r+=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r;if(o){for(let r=0;r<
t.length;r+=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r}return e}function Yw(e){for(let t=0;t<e.length;t+=1)if(!e[t].hasAttribute("data-combobox-\
disabled"))return t;return-1}var Je=v(A(),1);function on({defaultOpened:e,opened:t,onOpenedChange:o,onDropdownClose:r,onDropdownOpen:n,loop:a=!0,scrollBehavior:s="instant"}={}){let[l,i]=we({value:t,defaultValue:e,
finalValue:!1,onChange:o}),f=(0,Je.useRef)(null),d=(0,Je.useRef)(-1),c=(0,Je.useRef)(null),u=(0,Je.useRef)(null),m=(0,Je.useRef)(-1),x=(0,Je.useRef)(-1),p=(0,Je.useRef)(
-1),h=(0,Je.useCallback)((V="unknown")=>{l||(i(!0),n?.(V))},[i,n,l]),y=(0,Je.useCallback)((V="unknown")=>{l&&(i(!1),r?.(V))},[i,r,l]),I=(0,Je.useCallback)((V="u\
nknown")=>{l?y(V):h(V)},[y,h,l]),g=(0,Je.useCallback)(()=>{let V=or(u.current);rf(`#${f.current} [data-combobox-selected]`,V)?.removeAttribute("data-combobox-se\
lected")},[]),b=(0,Je.useCallback)(V=>{let O=or(u.current),B=rf(`#${f.current}`,O),E=B?Ur("[data-combobox-option]",B):null;if(!E)return null;let L=V>=E.length?0:
V<0?E.length-1:V;return d.current=L,E?.[L]&&!E[L].hasAttribute("data-combobox-disabled")?(g(),E[L].setAttribute("data-combobox-selected","true"),E[L].scrollIntoView(
{block:"nearest",behavior:s}),E[L].id):null},[s,g]),C=(0,Je.useCallback)(()=>{let V=or(u.current),O=rf(`#${f.current} [data-combobox-active]`,V);if(O){let B=Ur(
`#${f.current} [data-combobox-option]`,V).findIndex(E=>E===O);return b(B)}return b(0)},[b]),R=(0,Je.useCallback)(()=>{let V=or(u.current),O=Ur(`#${f.current} [d\
ata-combobox-option]`,V);return b(Xw(d.current,O,a))},[b,a]),S=(0,Je.useCallback)(()=>{let V=or(u.current),O=Ur(`#${f.current} [data-combobox-option]`,V);return b(
Kw(d.current,O,a))},[b,a]),P=(0,Je.useCallback)(()=>{let V=or(u.current),O=Ur(`#${f.current} [data-combobox-option]`,V);return b(Yw(O))},[b]),_=(0,Je.useCallback)(
(V="selected",O)=>{if(typeof V=="number"){d.current=V;let B=or(u.current),E=Ur(`#${f.current} [data-combobox-option]`,B);O?.scrollIntoView&&E[V]?.scrollIntoView(
{block:"nearest",behavior:s});return}p.current=window.setTimeout(()=>{let B=or(u.current),E=Ur(`#${f.current} [data-combobox-option]`,B),L=E.findIndex(j=>j.hasAttribute(
`data-combobox-${V}`));d.current=L,O?.scrollIntoView&&E[L]?.scrollIntoView({block:"nearest",behavior:s})},0)},[]),$=(0,Je.useCallback)(()=>{d.current=-1,g()},[g]),
q=(0,Je.useCallback)(()=>{let V=or(u.current);Ur(`#${f.current} [data-combobox-option]`,V)?.[d.current]?.click()},[]),N=(0,Je.useCallback)(V=>{f.current=V},[]),
H=(0,Je.useCallback)(()=>{m.current=window.setTimeout(()=>c.current?.focus(),0)},[]),T=(0,Je.useCallback)(()=>{x.current=window.setTimeout(()=>u.current?.focus(),
0)},[]),U=(0,Je.useCallback)(()=>d.current,[]);return(0,Je.useEffect)(()=>()=>{window.clearTimeout(m.current),window.clearTimeout(x.current),window.clearTimeout(
p.current)},[]),{dropdownOpened:l,openDropdown:h,closeDropdown:y,toggleDropdown:I,selectedOptionIndex:d.current,getSelectedOptionIndex:U,selectOption:b,selectFirstOption:P,
selectActiveOption:C,selectNextOption:R,selectPreviousOption:S,resetSelectedOption:$,updateSelectedOptionIndex:_,listId:f.current,setListId:N,clickSelectedOption:q,
searchRef:c,focusSearchInput:H,targetRef:u,focusTarget:T}}var Oh=v(F(),1),FE={keepMounted:!0,keepMountedMode:"display-none",withinPortal:!0,resetSelectionOnOptionHover:!1,width:"target",transitionProps:{transition:"fad\
e",duration:0},size:"sm"},Qw=(e,{size:t,dropdownPadding:o})=>({options:{"--combobox-option-fz":ze(t),"--combobox-option-padding":le(t,"combobox-option-padding")},
dropdown:{"--combobox-padding":o===void 0?void 0:D(o),"--combobox-option-fz":ze(t),"--combobox-option-padding":le(t,"combobox-option-padding")}}),Se=e=>{let t=w(
"Combobox",FE,e),{classNames:o,styles:r,unstyled:n,children:a,store:s,vars:l,onOptionSubmit:i,onClose:f,size:d,dropdownPadding:c,resetSelectionOnOptionHover:u,__staticSelector:m,
readOnly:x,attributes:p,floatingHeight:h,middlewares:y,...I}=t,g=h==="viewport"?{...y,flip:!1,size:{...typeof y?.size=="object"?y.size:{},padding:typeof y?.size==
"object"&&y.size.padding!==void 0?y.size.padding:10,apply:({availableHeight:P,availableWidth:_,elements:$,...q})=>{$.floating.style.setProperty("--combobox-floa\
ting-max-height",`${P}px`);let N=y?.size;typeof N=="object"&&N.apply?N.apply({availableHeight:P,availableWidth:_,elements:$,...q}):N&&Object.assign($.floating.style,
{maxWidth:`${_}px`,maxHeight:`${P}px`})}}}:y,b=on(),C=s||b,R=G({name:m||"Combobox",classes:lt,props:t,classNames:o,styles:r,unstyled:n,attributes:p,vars:l,varsResolver:Qw}),
S=()=>{f?.(),C.closeDropdown()};return(0,Oh.jsx)(Dw,{value:{getStyles:R,store:C,onOptionSubmit:i,size:d,resetSelectionOnOptionHover:u,readOnly:x,floatingHeight:h},
children:(0,Oh.jsx)(He,{opened:C.dropdownOpened,...I,middlewares:g,onChange:P=>!P&&S(),withRoles:!1,unstyled:n,children:a})})},ME=e=>e;Se.extend=ME;Se.classes=lt;
Se.varsResolver=Qw;Se.displayName="@mantine/core/Combobox";Se.Target=Bh;Se.Dropdown=Pd;Se.Options=Ad;Se.Option=Ed;Se.Search=Bd;Se.Empty=Fd;Se.Chevron=Sf;Se.Footer=
Md;Se.Header=Dd;Se.EventsTarget=Eh;Se.DropdownTarget=Dh;Se.Group=kd;Se.ClearButton=kh;Se.HiddenInput=Ah;var Zw=v(A(),1),wf=v(F(),1);function Dl({children:e,role:t}){let o=(0,Zw.use)(Vt);return o?(0,wf.jsx)("div",{role:t,"aria-labelledby":o.labelId,"aria-describedb\
y":o.describedBy,children:e}):(0,wf.jsx)(wf.Fragment,{children:e})}var Jw=v(A(),1);var El=v(F(),1),Rf=(0,Jw.createContext)(null),TE={hiddenInputValuesSeparator:","},Od=co((e=>{let{value:t,defaultValue:o,onChange:r,size:n,wrapperProps:a,children:s,
readOnly:l,name:i,hiddenInputValuesSeparator:f,hiddenInputProps:d,maxSelectedValues:c,disabled:u,...m}=w("CheckboxGroup",TE,e),[x,p]=we({value:t,defaultValue:o,
finalValue:[],onChange:r}),h=g=>{let b=typeof g=="string"?g:g.currentTarget.value;if(l)return;let C=x.includes(b);!C&&c&&x.length>=c||p(C?x.filter(R=>R!==b):[...x,
b])},y=g=>{if(u)return!0;if(!c)return!1;let b=x.includes(g),C=x.length>=c;return!b&&C},I=x.join(f);return(0,El.jsx)(Rf,{value:{value:x,onChange:h,size:n,isDisabled:y},
children:(0,El.jsxs)(_e.Wrapper,{size:n,...a,...m,labelElement:"div",__staticSelector:"CheckboxGroup",children:[(0,El.jsx)(Dl,{role:"group",children:s}),(0,El.jsx)(
"input",{type:"hidden",name:i,value:I,...d})]})})}));Od.classes=_e.Wrapper.classes;Od.displayName="@mantine/core/CheckboxGroup";var _h={card:"m_26775b0a"};var _d=v(A(),1);var Nh=v(F(),1),Lh=(0,_d.createContext)(null),kE={withBorder:!0},e1=(e,{radius:t})=>({card:{"--card-radius":ye(t)}}),Pf=M(e=>{let t=w("CheckboxCard",kE,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,vars:l,checked:i,mod:f,withBorder:d,value:c,onClick:u,defaultChecked:m,onChange:x,indeterminate:p,attributes:h,...y}=t,I=G(
{name:"CheckboxCard",classes:_h,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:h,vars:l,varsResolver:e1,rootSelector:"card"}),g=(0,_d.use)(
Rf),b=typeof i=="boolean"?i:g?g.value.includes(c||""):void 0,[C,R]=we({value:b,defaultValue:m,finalValue:!1,onChange:x});return(0,Nh.jsx)(Lh,{value:{checked:C,indeterminate:p},
children:(0,Nh.jsx)(qe,{mod:[{"with-border":d,checked:C,indeterminate:p},f],...I("card"),...y,role:"checkbox","aria-checked":p?"mixed":C,onClick:S=>{u?.(S),g?.onChange(
c||""),R(!C)}})})});Pf.displayName="@mantine/core/CheckboxCard";Pf.classes=_h;Pf.varsResolver=e1;var Hh={indicator:"m_5e5256ee",icon:"m_1b1c543a","indicator--light":"m_193e54c8","indicator--outline":"m_76e20374"};var t1=v(A(),1),Vh=v(F(),1),DE={icon:wu,variant:"filled",radius:"sm"},o1=(e,{radius:t,color:o,size:r,iconColor:n,variant:a,autoContrast:s})=>{let l=dt({color:o||
e.primaryColor,theme:e}),i=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver({color:o||e.primaryColor,
theme:e,variant:"light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:De(o,e);return{indicator:{"--checkbox-size":le(r,"checkbox-size"),"--checkbox-radius":t===
void 0?void 0:ye(t),"--checkbox-color":d,"--checkbox-bg":f?.background,"--checkbox-icon-color":n?De(n,e):f?f.color:tr(s,e)?Jt({color:o,theme:e,autoContrast:s}):
void 0}}},Ff=M(e=>{let t=w("CheckboxIndicator",DE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,icon:i,indeterminate:f,radius:d,color:c,iconColor:u,
autoContrast:m,checked:x,mod:p,variant:h,disabled:y,attributes:I,...g}=t,b=G({name:"CheckboxIndicator",classes:Hh,props:t,className:r,style:n,classNames:o,styles:a,
unstyled:s,attributes:I,vars:l,varsResolver:o1,rootSelector:"indicator"}),C=(0,t1.use)(Lh),R=typeof f=="boolean"?f:C?.indeterminate,S=typeof x=="boolean"||typeof f==
"boolean"?x||f:C?.checked||C?.indeterminate||!1;return(0,Vh.jsx)(k,{...b("indicator",{variant:h}),variant:h,mod:[{checked:S,disabled:y},p],...g,children:(0,Vh.jsx)(
i,{indeterminate:R,...b("icon")})})});Ff.displayName="@mantine/core/CheckboxIndicator";Ff.classes=Hh;Ff.varsResolver=o1;var zh={root:"m_5f75b09e",body:"m_5f6e695e",labelWrapper:"m_d3ea56bb",label:"m_8ee546b8",description:"m_328f68c0",error:"m_8e8a99cc"};var ca=v(F(),1),Nd=zh;function us({__staticSelector:e,__stylesApiProps:t,className:o,classNames:r,styles:n,unstyled:a,children:s,label:l,description:i,id:f,disabled:d,
error:c,size:u,labelPosition:m="left",bodyElement:x="div",labelElement:p="label",variant:h,style:y,vars:I,mod:g,attributes:b,...C}){let R=G({name:e,props:t,className:o,
style:y,classes:zh,classNames:r,styles:n,unstyled:a,attributes:b}),S=i?`${f}-description`:void 0,P=c&&typeof c!="boolean"?`${f}-error`:void 0;return(0,ca.jsx)(k,
{...R("root"),__vars:{"--label-fz":ze(u),"--label-lh":le(u,"label-lh")},mod:[{"label-position":m},g],variant:h,size:u,...C,children:(0,ca.jsxs)(k,{component:x,htmlFor:x===
"label"?f:void 0,...R("body"),children:[s,(0,ca.jsxs)("div",{...R("labelWrapper"),"data-disabled":d||void 0,children:[l&&(0,ca.jsx)(k,{component:p,htmlFor:p==="\
label"?f:void 0,...R("label"),"data-disabled":d||void 0,children:l}),i&&(0,ca.jsx)(_e.Description,{id:S,size:u,__inheritStyles:!1,...R("description"),children:i}),
c&&typeof c!="boolean"&&(0,ca.jsx)(_e.Error,{id:P,size:u,__inheritStyles:!1,...R("error"),children:c})]})]})})}us.displayName="@mantine/core/InlineInput";var $h={root:"m_bf2d988c",inner:"m_26062bec",input:"m_26063560",icon:"m_bf295423","input--light":"m_595ab216","input--outline":"m_215c4542"};var Bl=v(A(),1);var Al=v(F(),1),EE={labelPosition:"right",icon:wu,withErrorStyles:!0,variant:"filled",radius:"sm"},r1=(e,{radius:t,color:o,size:r,iconColor:n,variant:a,autoContrast:s})=>{
let l=dt({color:o||e.primaryColor,theme:e}),i=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver(
{color:o||e.primaryColor,theme:e,variant:"light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:De(o,e);return{root:{"--checkbox-size":le(r,"checkbox-size"),
"--checkbox-radius":t===void 0?void 0:ye(t),"--checkbox-color":d,"--checkbox-bg":f?.background,"--checkbox-icon-color":n?De(n,e):f?f.color:tr(s,e)?Jt({color:o,theme:e,
autoContrast:s}):void 0}}},ds=M(e=>{let t=w("Checkbox",EE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,color:i,label:f,id:d,size:c,radius:u,wrapperProps:m,
checked:x,labelPosition:p,description:h,error:y,disabled:I,variant:g,indeterminate:b,icon:C,rootRef:R,iconColor:S,onChange:P,autoContrast:_,mod:$,attributes:q,readOnly:N,
onClick:H,withErrorStyles:T,ref:U,...V}=t,O=(0,Bl.useRef)(null),B=(0,Bl.use)(Rf),E=c||B?.size,L=G({name:"Checkbox",props:t,classes:$h,className:r,style:n,classNames:o,
styles:a,unstyled:s,attributes:q,vars:l,varsResolver:r1}),{styleProps:j,rest:W}=Pt(V),X=Me(d),re=[h?`${X}-description`:void 0,y&&typeof y!="boolean"?`${X}-error`:
void 0,W["aria-describedby"]].filter(Boolean).join(" ")||void 0,ne={checked:B?.value.includes(W.value)??x,onChange:te=>{N||(B?.onChange(te),P?.(te))}},ue=B?.isDisabled?.(
W.value)??!1,de=I||ue;return(0,Bl.useEffect)(()=>{O.current&&(O.current.indeterminate=b||!1,b?O.current.setAttribute("data-indeterminate","true"):O.current.removeAttribute(
"data-indeterminate"))},[b]),(0,Al.jsx)(us,{...L("root"),__staticSelector:"Checkbox",__stylesApiProps:t,id:X,size:E,labelPosition:p,label:f,description:h,error:y,
disabled:de,classNames:o,styles:a,unstyled:s,"data-checked":ne.checked||x||void 0,variant:g,ref:R,mod:$,attributes:q,inert:W.inert,...j,...m,children:(0,Al.jsxs)(
k,{...L("inner"),mod:{labelPosition:p},children:[(0,Al.jsx)(k,{component:"input",id:X,ref:ve(O,U),mod:{error:!!y,"with-error-styles":T},...L("input",{focusable:!0,
variant:g}),...W,...ne,"aria-describedby":re,disabled:de,inert:W.inert,type:"checkbox",onClick:te=>{N&&ne.checked===void 0&&te.preventDefault(),H?.(te)}}),(0,Al.jsx)(
C,{indeterminate:b,...L("icon")})]})})});ds.classes={...$h,...Nd};ds.varsResolver=r1;ds.displayName="@mantine/core/Checkbox";ds.Group=Od;ds.Indicator=Ff;ds.Card=
Pf;function lr(e){return"group"in e}function jh({options:e,search:t,limit:o}){let r=t.trim().toLowerCase(),n=[];for(let a=0;a<e.length;a+=1){let s=e[a];if(n.length===o)return n;lr(s)&&n.push({group:s.
group,items:jh({options:s.items,search:t,limit:o-n.length})}),lr(s)||s.label.toLowerCase().includes(r)&&n.push(s)}return n}function n1(e){if(e.length===0)return!0;for(let t of e)if(!("group"in t)||t.items.length>0)return!1;return!0}function qh(e,t=new Set){if(Array.isArray(e))for(let o of e)if(lr(o))qh(o.items,t);else{if(typeof o.value>"u")throw new Error("[@mantine/core] Each option must \
have value property");if(t.has(o.value))throw new Error(`[@mantine/core] Duplicate options are not supported. Option with value "${o.value}" was provided more t\
han once`);t.add(o.value)}}var oo=v(F(),1);function AE(e,t){return Array.isArray(e)?e.includes(t):e===t}function a1({data:e,withCheckIcon:t,withAlignedLabels:o,value:r,checkIconPosition:n,
unstyled:a,renderOption:s}){if(!lr(e)){let i=AE(r,e.value),f=t&&(i?(0,oo.jsx)(Qi,{className:lt.optionsDropdownCheckIcon}):o?(0,oo.jsx)("div",{className:lt.optionsDropdownCheckPlaceholder}):
null),d=(0,oo.jsxs)(oo.Fragment,{children:[n==="left"&&f,(0,oo.jsx)("span",{children:e.label}),n==="right"&&f]});return(0,oo.jsx)(Se.Option,{value:e.value,disabled:e.
disabled,className:Ee({[lt.optionsDropdownOption]:!a}),"data-reverse":n==="right"||void 0,"data-checked":i||void 0,"aria-selected":i,active:i,children:typeof s==
"function"?s({option:e,checked:i}):d})}let l=e.items.map(i=>(0,oo.jsx)(a1,{data:i,value:r,unstyled:a,withCheckIcon:t,withAlignedLabels:o,checkIconPosition:n,renderOption:s},
`${i.value}`));return(0,oo.jsx)(Se.Group,{label:e.group,children:l})}function ua({data:e,hidden:t,hiddenWhenEmpty:o,filter:r,search:n,limit:a,maxDropdownHeight:s,
floatingHeight:l,withScrollArea:i=!0,filterOptions:f=!0,withCheckIcon:d=!1,withAlignedLabels:c=!1,value:u,checkIconPosition:m,nothingFoundMessage:x,unstyled:p,labelId:h,
renderOption:y,scrollAreaProps:I,"aria-label":g}){let b=it();qh(e);let C=typeof n=="string"?(r||jh)({options:e,search:f?n:"",limit:a??1/0}):e,R=n1(C),S=C.map((P,_)=>(0,oo.jsx)(
a1,{data:P,withCheckIcon:d,withAlignedLabels:c,value:u,checkIconPosition:m,unstyled:p,renderOption:y},lr(P)?`group-${typeof P.group=="string"?P.group:_}`:`${P.value}`));
return(0,oo.jsx)(Se.Dropdown,{hidden:t||o&&R,"data-composed":!0,children:(0,oo.jsxs)(Se.Options,{labelledBy:h,"aria-label":g,children:[i?(0,oo.jsx)(Po.Autosize,
{mah:(l??b.floatingHeight)==="viewport"?"var(--combobox-floating-options-max-height)":s??220,type:"scroll",scrollbarSize:"var(--combobox-padding)",offsetScrollbars:"\
y",...I,children:S}):S,R&&x&&(0,oo.jsx)(Se.Empty,{children:x})]})})}function Wh(e,t,o,r){if(t===o||r==="before"&&o===t+1||r==="after"&&o===t-1)return e;let n=e.slice(),[a]=n.splice(t,1),s=t<o?o-1:o;return r==="after"&&(s+=1),n.splice(
s,0,a),n}var En=v(A(),1),BE=e=>{let t=e.lastElementChild;return t?t instanceof HTMLInputElement?t:t.querySelector("input"):null},OE=(e,t)=>{if(e===t)return!0;if(e.length!==
t.length)return!1;for(let o=0;o<e.length;o+=1)if(e[o]!==t[o])return!1;return!0};function Ld({value:e,onChange:t,enabled:o}){let r=(0,En.useRef)({draggedIndex:null,
currentDropTarget:null}),n=(0,En.useRef)(null),a=(0,En.useRef)(null),s=(0,En.useRef)(e);s.current=e,(0,En.useEffect)(()=>{let c=n.current;c&&(n.current=null,OE(
s.current,c.expectedValue)&&c.container?.querySelector(`[data-mantine-pill-index="${c.index}"]`)?.focus())});let l=(0,En.useCallback)(c=>{a.current=c},[]);return{
getPillProps:c=>{if(o)return{draggable:!0,tabIndex:-1,"data-mantine-pill-index":c,"aria-keyshortcuts":"Alt+ArrowLeft Alt+ArrowRight",onMouseDown:u=>{u.button===
0&&u.stopPropagation()},onDragStart:u=>{u.stopPropagation(),u.dataTransfer.effectAllowed="move",u.dataTransfer.setData("text/plain",String(c)),r.current.draggedIndex=
c;let m=u.currentTarget,x=m.getBoundingClientRect(),p=m.cloneNode(!0);p.removeAttribute("data-dragging"),p.removeAttribute("data-drag-over"),p.style.position="f\
ixed",p.style.top="-9999px",p.style.left="-9999px",p.style.width=`${x.width}px`,p.style.height=`${x.height}px`,p.style.pointerEvents="none",document.body.appendChild(
p),u.dataTransfer.setDragImage(p,u.clientX-x.left,u.clientY-x.top),setTimeout(()=>p.parentNode?.removeChild(p),0),requestAnimationFrame(()=>{m.setAttribute("dat\
a-dragging","true")})},onDragOver:u=>{let{draggedIndex:m}=r.current;if(m===null||m===c)return;let x=u.currentTarget,p=x.getBoundingClientRect(),h=u.clientX-p.left,
y=(getComputedStyle(x).direction==="rtl"?h>p.width/2:h<p.width/2)?"before":"after";u.preventDefault(),u.stopPropagation(),u.dataTransfer.dropEffect="move";let I=r.
current.currentDropTarget;I&&I!==x&&I.removeAttribute("data-drag-over"),x.setAttribute("data-drag-over",y),r.current.currentDropTarget=x},onDragLeave:u=>{let m=u.
currentTarget,x=u.relatedTarget;x&&m.contains(x)||(m.removeAttribute("data-drag-over"),r.current.currentDropTarget===m&&(r.current.currentDropTarget=null))},onDrop:u=>{
u.preventDefault(),u.stopPropagation();let m=u.currentTarget,x=m.getAttribute("data-drag-over");m.removeAttribute("data-drag-over");let{draggedIndex:p}=r.current;
if(p!==null&&x&&p!==c){let h=Wh(s.current,p,c,x);h!==s.current&&t(h)}r.current.draggedIndex=null,r.current.currentDropTarget=null},onDragEnd:u=>{u.currentTarget.
removeAttribute("data-dragging");let m=r.current.currentDropTarget;m&&m.removeAttribute("data-drag-over"),r.current.draggedIndex=null,r.current.currentDropTarget=
null},onKeyDown:u=>{if(u.key!=="ArrowLeft"&&u.key!=="ArrowRight")return;let m=u.currentTarget,x=getComputedStyle(m).direction==="rtl"?u.key==="ArrowLeft":u.key===
"ArrowRight",p=x?c+1:c-1;if(u.altKey){if(p<0||p>=s.current.length)return;u.preventDefault(),u.stopPropagation();let y=x?"after":"before",I=Wh(s.current,c,p,y);if(I===
s.current)return;n.current={container:m.parentElement,index:p,expectedValue:I},t(I);return}if(p<0)return;let h=m.parentElement;if(h){if(u.preventDefault(),u.stopPropagation(),
p>=s.current.length){BE(h)?.focus();return}h.querySelector(`[data-mantine-pill-index="${p}"]`)?.focus()}}}},getListProps:()=>o?{ref:l}:{},handleInputKeyDown:c=>{
if(!o||c.key!=="ArrowLeft")return;let u=c.currentTarget;if(!(u.value.length===0||u.selectionStart===0&&u.selectionEnd===0))return;let m=a.current;if(!m)return;let x=m.
querySelectorAll("[data-mantine-pill-index]");x.length!==0&&(c.preventDefault(),x[x.length-1].focus())}}}function da({id:e,label:t,labelProps:o,inputWrapperOrder:r}){if(t&&!(r&&!r.includes("label")))return o?.id||`${e}-label`}var s1=v(A(),1);var ms=v(F(),1),Uh=M(e=>{let t=w(["Input","InputWrapper","Autocomplete"],{size:"sm"},e),{classNames:o,styles:r,unstyled:n,vars:a,dropdownOpened:s,defaultDropdownOpened:l,
onDropdownClose:i,onDropdownOpen:f,onFocus:d,onBlur:c,onClick:u,onChange:m,data:x,value:p,defaultValue:h,selectFirstOptionOnChange:y,selectFirstOptionOnDropdownOpen:I,
onOptionSubmit:g,comboboxProps:b,readOnly:C,disabled:R,filter:S,limit:P,withScrollArea:_,maxDropdownHeight:$,floatingHeight:q,size:N,id:H,renderOption:T,autoComplete:U,
scrollAreaProps:V,onClear:O,clearButtonProps:B,error:E,clearable:L,clearSectionMode:j,rightSection:W,autoSelectOnBlur:X,openOnFocus:re=!0,attributes:ne,...ue}=t,
de=Me(H),te=da({id:de,label:ue.label,labelProps:ue.labelProps,inputWrapperOrder:ue.inputWrapperOrder}),he=fa(x),ee=Dn(he),[pe,Ce]=we({value:p,defaultValue:h,finalValue:"",
onChange:m}),Ie=on({opened:s,defaultOpened:l,onDropdownOpen:()=>{f?.(),I&&Ie.selectFirstOption()},onDropdownClose:()=>{i?.(),setTimeout(Ie.resetSelectedOption,0)}}),
se=K=>{Ce(K),Ie.resetSelectedOption()},{resolvedClassNames:fe,resolvedStyles:Re}=_t({props:t,styles:r,classNames:o});(0,s1.useEffect)(()=>{y&&Ie.selectFirstOption()},
[y,pe]);let Z=(0,ms.jsx)(Se.ClearButton,{...B,onClear:()=>{se(""),O?.()}});return(0,ms.jsxs)(Se,{store:Ie,__staticSelector:"Autocomplete",classNames:fe,styles:Re,
unstyled:n,readOnly:C,size:N,attributes:ne,floatingHeight:q,keepMounted:X,onOptionSubmit:K=>{g?.(K),se(ee[K].label),Ie.closeDropdown()},...b,children:[(0,ms.jsx)(
Se.Target,{autoComplete:U,withExpandedAttribute:!0,children:(0,ms.jsx)(Qe,{...ue,size:N,__staticSelector:"Autocomplete",__clearSection:Z,__clearable:L&&!!pe&&!R&&
!C,__clearSectionMode:j,rightSection:W,disabled:R,readOnly:C,value:pe,error:E,onChange:K=>{se(K.currentTarget.value),Ie.openDropdown(),y&&Ie.selectFirstOption()},
onFocus:K=>{re&&Ie.openDropdown(),d?.(K)},onBlur:K=>{X&&Ie.clickSelectedOption(),Ie.closeDropdown(),c?.(K)},onClick:K=>{Ie.openDropdown(),u?.(K)},classNames:fe,
styles:Re,unstyled:n,attributes:ne,id:de})}),(0,ms.jsx)(ua,{data:he,hidden:C||R,filter:S,search:pe,limit:P,hiddenWhenEmpty:!0,withScrollArea:_,maxDropdownHeight:$,
unstyled:n,labelId:te,"aria-label":te?void 0:ue["aria-label"],renderOption:T,scrollAreaProps:V})]})});Uh.classes={...Qe.classes,...Se.classes};Uh.displayName="@\
mantine/core/Autocomplete";var Ol={group:"m_11def92b",root:"m_f85678b6",image:"m_11f8ac07",placeholder:"m_104cd71f"};var l1=v(A(),1),Gh=v(F(),1),Kh=(0,l1.createContext)({withinGroup:!1}),i1=(e,{spacing:t})=>({group:{"--ag-spacing":mt(t)}}),Mf=M(e=>{let t=w("AvatarGroup",null,e),
{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,spacing:i,attributes:f,...d}=t,c=G({name:"AvatarGroup",classes:Ol,props:t,className:r,style:n,classNames:o,
styles:a,unstyled:s,attributes:f,vars:l,varsResolver:i1,rootSelector:"group"});return(0,Gh.jsx)(Kh,{value:{withinGroup:!0},children:(0,Gh.jsx)(k,{...c("group"),
...d})})});Mf.classes=Ol;Mf.varsResolver=i1;Mf.displayName="@mantine/core/AvatarGroup";var Xh=v(F(),1);function f1(e){return(0,Xh.jsx)("svg",{...e,"data-avatar-placeholder-icon":!0,viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",
children:(0,Xh.jsx)("path",{d:"M0.877014 7.49988C0.877014 3.84219 3.84216 0.877045 7.49985 0.877045C11.1575 0.877045 14.1227 3.84219 14.1227 7.49988C14.1227 11.\
1575 11.1575 14.1227 7.49985 14.1227C3.84216 14.1227 0.877014 11.1575 0.877014 7.49988ZM7.49985 1.82704C4.36683 1.82704 1.82701 4.36686 1.82701 7.49988C1.82701 \
8.97196 2.38774 10.3131 3.30727 11.3213C4.19074 9.94119 5.73818 9.02499 7.50023 9.02499C9.26206 9.02499 10.8093 9.94097 11.6929 11.3208C12.6121 10.3127 13.1727 \
8.97172 13.1727 7.49988C13.1727 4.36686 10.6328 1.82704 7.49985 1.82704ZM10.9818 11.9787C10.2839 10.7795 8.9857 9.97499 7.50023 9.97499C6.01458 9.97499 4.71624 \
10.7797 4.01845 11.9791C4.97952 12.7272 6.18765 13.1727 7.49985 13.1727C8.81227 13.1727 10.0206 12.727 10.9818 11.9787ZM5.14999 6.50487C5.14999 5.207 6.20212 4.\
15487 7.49999 4.15487C8.79786 4.15487 9.84999 5.207 9.84999 6.50487C9.84999 7.80274 8.79786 8.85487 7.49999 8.85487C6.20212 8.85487 5.14999 7.80274 5.14999 6.50\
487ZM7.49999 5.10487C6.72679 5.10487 6.09999 5.73167 6.09999 6.50487C6.09999 7.27807 6.72679 7.90487 7.49999 7.90487C8.27319 7.90487 8.89999 7.27807 8.89999 6.5\
0487C8.89999 5.73167 8.27319 5.10487 7.49999 5.10487Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}function _E(e){let t=0;for(let o=0;o<e.length;o+=1){let r=e.charCodeAt(o);t=(t<<5)-t+r,t|=0}return t}var NE=["blue","cyan","grape","green","indigo","lime","oran\
ge","pink","red","teal","violet"];function c1(e,t=NE){let o=_E(e);return t[Math.abs(o)%t.length]}function u1(e,t=2){let o=e.split(" ");return o.length===1?e.slice(0,t).toUpperCase():o.map(r=>r[0]).slice(0,t).join("").toUpperCase()}var _l=v(A(),1),Tf=v(F(),1),d1=(e,{size:t,radius:o,variant:r,gradient:n,color:a,autoContrast:s,name:l,allowedInitialsColors:i})=>{let f=a==="initials"&&typeof l==
"string"?c1(l,i):a,d=e.variantColorResolver({color:f||"gray",theme:e,gradient:n,variant:r||"light",autoContrast:s});return{root:{"--avatar-size":le(t,"avatar-si\
ze"),"--avatar-radius":o===void 0?void 0:ye(o),"--avatar-bg":f||r?d.background:void 0,"--avatar-color":f||r?d.color:void 0,"--avatar-bd":f||r?d.border:void 0}}},
kf=Le(e=>{let t=w("Avatar",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,src:i,alt:f,radius:d,color:c,gradient:u,imageProps:m,children:x,
autoContrast:p,mod:h,name:y,allowedInitialsColors:I,attributes:g,...b}=t,C=(0,_l.use)(Kh),[R,S]=(0,_l.useState)(!i),P=G({name:"Avatar",props:t,classes:Ol,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:g,vars:l,varsResolver:d1});return(0,_l.useEffect)(()=>S(!i),[i]),(0,Tf.jsx)(k,{...P("root"),mod:[{"within-gr\
oup":C.withinGroup},h],...b,children:R||!i?(0,Tf.jsx)("span",{...P("placeholder"),title:f,children:x||typeof y=="string"&&u1(y)||(0,Tf.jsx)(f1,{})}):(0,Tf.jsx)(
"img",{...m,...P("image"),src:i,alt:f,onError:_=>{S(!0),m?.onError?.(_)}})})});kf.classes=Ol;kf.varsResolver=d1;kf.displayName="@mantine/core/Avatar";kf.Group=Mf;var Yh={root:"m_fea6bf1a",burger:"m_d4fb9cad"};var Hd=v(F(),1),m1=(e,{color:t,size:o,lineSize:r,transitionDuration:n,transitionTimingFunction:a})=>({root:{"--burger-color":t?De(t,e):void 0,"--burger-size":le(
o,"burger-size"),"--burger-line-size":r?D(r):void 0,"--burger-transition-duration":n===void 0?void 0:`${n}ms`,"--burger-transition-timing-function":a}}),Vd=M(e=>{
let t=w("Burger",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,opened:i,children:f,transitionDuration:d,transitionTimingFunction:c,lineSize:u,
attributes:m,...x}=t,p=G({name:"Burger",classes:Yh,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:m,vars:l,varsResolver:m1});return(0,Hd.jsxs)(
qe,{...p("root"),...x,children:[(0,Hd.jsx)(k,{mod:["reduce-motion",{opened:i}],...p("burger")}),f]})});Vd.classes=Yh;Vd.varsResolver=m1;Vd.displayName="@mantine\
/core/Burger";function Nl(e){let t=e.currentTarget;return or(t).activeElement!==t}var Qh={root:"m_4451eb3a"};var p1=v(F(),1),Zh=Le(e=>{let t=w("Center",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,inline:i,mod:f,attributes:d,...c}=t,u=G({name:"C\
enter",props:t,classes:Qh,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:d,vars:l});return(0,p1.jsx)(k,{mod:[{inline:i},f],...u("root"),...c})});
Zh.classes=Qh;Zh.displayName="@mantine/core/Center";var Jh={root:"m_b183c0a2"};var x1=v(F(),1),h1=(e,{color:t})=>({root:{"--code-bg":t?De(t,e):void 0}}),ma=M(e=>{let t=w("Code",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,
vars:l,color:i,block:f,mod:d,attributes:c,...u}=t,m=G({name:"Code",props:t,classes:Jh,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:c,vars:l,varsResolver:h1});
return(0,x1.jsx)(k,{component:f?"pre":"code",mod:[{block:f},d],...m("root"),...u,dir:"ltr"})});ma.classes=Jh;ma.varsResolver=h1;ma.displayName="@mantine/core/Co\
de";var eI={root:"m_3eebeb36",label:"m_9e365f20"};var tI=v(F(),1),LE={orientation:"horizontal"},I1=(e,{color:t,variant:o,size:r})=>({root:{"--divider-color":t?De(t,e):void 0,"--divider-border-style":o,"--divide\
r-size":le(r,"divider-size")}}),zd=M(e=>{let t=w("Divider",LE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,color:i,orientation:f,label:d,labelPosition:c,
mod:u,attributes:m,...x}=t,p=G({name:"Divider",classes:eI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:m,vars:l,varsResolver:I1});return(0,tI.jsx)(
k,{mod:[{orientation:f,withLabel:!!d},u],role:"separator","aria-orientation":f,...p("root"),...x,children:d&&(0,tI.jsx)(k,{component:"span",mod:{position:c},...p(
"label"),children:d})})});zd.classes=eI;zd.varsResolver=I1;zd.displayName="@mantine/core/Divider";var[g1,ir]=xt("Drawer component was not found in tree");var Gt={root:"m_f11b401e",header:"m_5a7c2c9",content:"m_b8a05bbd",inner:"m_31cd769a"};var v1=v(F(),1),Df=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerBody",null,e),l=ir();return(0,v1.jsx)(pf,{...l.getStyles("body",{classNames:t,
style:r,styles:n,className:o}),...s})});Df.classes=Gt;Df.displayName="@mantine/core/DrawerBody";var y1=v(F(),1),Ef=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerCloseButton",null,e),l=ir();return(0,y1.jsx)(xf,{...l.getStyles("cl\
ose",{classNames:t,style:r,styles:n,className:o}),...s})});Ef.classes=Gt;Ef.displayName="@mantine/core/DrawerCloseButton";var oI=v(F(),1),Af=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,children:s,radius:l,__hidden:i,...f}=w("DrawerContent",null,e),d=ir(),c=d.scrollAreaComponent||
Id;return(0,oI.jsx)(If,{...d.getStyles("content",{className:o,style:r,styles:n,classNames:t}),innerProps:d.getStyles("inner",{className:o,style:r,styles:n,classNames:t}),
...f,radius:l||d.radius||0,"data-hidden":i||void 0,children:(0,oI.jsx)(c,{style:{height:"calc(100vh - var(--drawer-offset) * 2)"},children:s})})});Af.classes=Gt;
Af.displayName="@mantine/core/DrawerContent";var b1=v(F(),1),Bf=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerHeader",null,e),l=ir();return(0,b1.jsx)(gf,{...l.getStyles("header",
{classNames:t,style:r,styles:n,className:o}),...s})});Bf.classes=Gt;Bf.displayName="@mantine/core/DrawerHeader";var C1=v(F(),1),Of=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerOverlay",null,e),l=ir();return(0,C1.jsx)(vf,{...l.getStyles("overla\
y",{classNames:t,style:r,styles:n,className:o}),...s})});Of.classes=Gt;Of.displayName="@mantine/core/DrawerOverlay";var rI=v(F(),1);function HE(e){switch(e){case"top":return"flex-start";case"bottom":return"flex-end";default:return}}function VE(e){if(e==="top"||e==="bottom")return"\
0 0 calc(100% - var(--drawer-offset, 0rem) * 2)"}var zE={top:"slide-down",bottom:"slide-up",left:"slide-right",right:"slide-left"},$E={top:"slide-down",bottom:"\
slide-up",right:"slide-right",left:"slide-left"},jE={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,
zIndex:Ue("modal"),position:"left"},S1=(e,{position:t,size:o,offset:r})=>({root:{"--drawer-size":le(o,"drawer-size"),"--drawer-flex":VE(t),"--drawer-height":t===
"left"||t==="right"?void 0:"var(--drawer-size)","--drawer-align":HE(t),"--drawer-justify":t==="right"?"flex-end":void 0,"--drawer-offset":D(r)}}),Ll=M(e=>{let t=w(
"DrawerRoot",jE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,scrollAreaComponent:i,position:f,transitionProps:d,radius:c,attributes:u,...m}=t,
{dir:x}=st(),p=G({name:"Drawer",classes:Gt,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:u,vars:l,varsResolver:S1}),h=(x==="rtl"?$E:zE)[f];
return(0,rI.jsx)(g1,{value:{scrollAreaComponent:i,getStyles:p,radius:c},children:(0,rI.jsx)(mf,{...p("root"),transitionProps:{transition:h,...d},"data-offset-sc\
rollbars":i===Po.Autosize||void 0,unstyled:s,...m})})});Ll.classes=Gt;Ll.varsResolver=S1;Ll.displayName="@mantine/core/DrawerRoot";var Hl=v(A(),1),w1=v(F(),1),nI=(0,Hl.createContext)(null);function aI({children:e}){let[t,o]=(0,Hl.useState)([]),[r,n]=(0,Hl.useState)(Ue("modal")),[a]=(0,Hl.useState)(
()=>new WeakSet);return(0,w1.jsx)(nI,{value:{stack:t,addModal:(s,l)=>{o(i=>[...new Set([...i,s])]),n(i=>typeof l=="number"&&typeof i=="number"?Math.max(i,l):i)},
removeModal:s=>o(l=>l.filter(i=>i!==s)),getZIndex:s=>`calc(${r} + ${t.indexOf(s)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}
aI.displayName="@mantine/core/DrawerStack";var R1=v(F(),1),_f=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerTitle",null,e),l=ir();return(0,R1.jsx)(yf,{...l.getStyles("title",{
classNames:t,style:r,styles:n,className:o}),...s})});_f.classes=Gt;_f.displayName="@mantine/core/DrawerTitle";var $d=v(A(),1),An=v(F(),1),qE={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:Ue("moda\
l"),withOverlay:!0,withCloseButton:!0},kr=M(e=>{let{title:t,withOverlay:o,overlayProps:r,withCloseButton:n,closeButtonProps:a,children:s,opened:l,stackId:i,zIndex:f,
...d}=w("Drawer",qE,e),c=(0,$d.use)(nI),u=!!t||n,m=c&&i?{closeOnEscape:c.currentId===i,trapFocus:c.currentId===i,zIndex:c.getZIndex(i),__handledEscapeEvents:c.handledEscapeEvents}:
{},x=o===!1?!1:i&&c?c.currentId===i:l;return(0,$d.useEffect)(()=>{c&&i&&(l?c.addModal(i,f||Ue("modal")):c.removeModal(i))},[l,i,f]),(0,An.jsxs)(Ll,{opened:l,zIndex:c&&
i?c.getZIndex(i):f,...d,...m,children:[o&&(0,An.jsx)(Of,{visible:x,transitionProps:c&&i?{duration:0}:void 0,...r}),(0,An.jsxs)(Af,{__hidden:c&&i&&l?i!==c.currentId:
!1,children:[u&&(0,An.jsxs)(Bf,{children:[t&&(0,An.jsx)(_f,{children:t}),n&&(0,An.jsx)(Ef,{...a})]}),(0,An.jsx)(Df,{children:s})]})]})});kr.classes=Gt;kr.displayName=
"@mantine/core/Drawer";kr.Root=Ll;kr.Overlay=Of;kr.Content=Af;kr.Body=Df;kr.Header=Bf;kr.Title=_f;kr.CloseButton=Ef;kr.Stack=aI;function sI({color:e,theme:t,defaultShade:o}){let r=dt({color:e,theme:t});return r.isThemeColor?r.shade===void 0?`var(--mantine-color-${r.color}-${o})`:`var(${r.
variable})`:e}var lI={root:"m_bcb3f3c2"};var P1=v(F(),1),WE={color:"yellow"},F1=(e,{color:t})=>({root:{"--mark-bg-dark":sI({color:t,theme:e,defaultShade:5}),"--mark-bg-light":sI({color:t,theme:e,defaultShade:2})}}),
Nf=M(e=>{let t=w("Mark",WE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,color:i,variant:f,attributes:d,...c}=t,u=G({name:"Mark",props:t,className:r,
style:n,classes:lI,classNames:o,styles:a,unstyled:s,attributes:d,vars:l,varsResolver:F1});return(0,P1.jsx)(k,{component:"mark",variant:f,...u("root"),...c})});Nf.
classes=lI;Nf.varsResolver=F1;Nf.displayName="@mantine/core/Mark";function M1(e){return e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function jd(e){return e.normalize("NFD").replace(/\p{M}/gu,"")}function UE(e){let t="",o=[],r=0;for(;r<
e.length;){let n=e.codePointAt(r),a=String.fromCodePoint(n),s=jd(a);for(let l=0;l<s.length;l+=1)o.push(r);t+=s,r+=a.length}return o.push(e.length),{folded:t,map:o}}
function GE(e,t){let{folded:o,map:r}=UE(e),n=[],a=0,s;for(;(s=t.exec(o))!==null;){let l=s.index,i=l+s[0].length,f=r[l],d=r[i];f>a&&n.push({chunk:e.slice(a,f),highlighted:!1}),
n.push({chunk:e.slice(f,d),highlighted:!0}),a=d,s[0].length===0&&(t.lastIndex+=1)}return a<e.length&&n.push({chunk:e.slice(a),highlighted:!1}),n.filter(({chunk:l})=>l)}
function T1(e,t,o={}){if(t==null)return[{chunk:e,highlighted:!1}];let{wholeWord:r=!1,caseInsensitive:n=!0,accentInsensitive:a=!0}=o,s=u=>a?jd(M1(u)):M1(u),l=Array.
isArray(t)?t.map(s):s(t);if(!(Array.isArray(l)?l.filter(u=>u.trim().length>0).length>0:l.trim()!==""))return[{chunk:e,highlighted:!1}];let i=typeof l=="string"?
l.trim():l.filter(u=>u.trim().length!==0).map(u=>u.trim()).sort((u,m)=>m.length-u.length).join("|"),f=r?`(?<![\\p{L}\\p{N}_])(${i})(?![\\p{L}\\p{N}_])`:`(${i})`,
d=["g",n?"i":"",r?"u":""].join(""),c=new RegExp(f,d);return a?GE(e,c):e.split(c).map((u,m)=>({chunk:u,highlighted:m%2===1})).filter(({chunk:u})=>u)}var qd=v(F(),1),KE={color:"yellow",wholeWord:!1,caseInsensitive:!0,accentInsensitive:!0},iI=Le(e=>{let{unstyled:t,children:o,highlight:r,highlightStyles:n,color:a,
wholeWord:s,caseInsensitive:l,accentInsensitive:i,...f}=w("Highlight",KE,e),d=Array.isArray(r)&&typeof r[0]=="object",c=new Map,u=p=>{let h=p;return l&&(h=h.toLowerCase()),
i&&(h=jd(h)),h},m;d?m=r.map(p=>(p.color&&c.set(u(p.text),p.color),p.text)):Array.isArray(r)?m=r:m=[r];let x=T1(o,m,{wholeWord:s,caseInsensitive:l,accentInsensitive:i});
return(0,qd.jsx)(pt,{unstyled:t,...f,__staticSelector:"Highlight",children:x.map(({chunk:p,highlighted:h},y)=>h?(0,qd.jsx)(Nf,{unstyled:t,color:c.get(u(p))||a,style:n,
"data-highlight":p,children:p},y):(0,qd.jsx)("span",{children:p},y))})});iI.classes=pt.classes;iI.displayName="@mantine/core/Highlight";var jo=v(A(),1);var E1=v(F(),1),XE=["borderBottomWidth","borderLeftWidth","borderRightWidth","borderTopWidth","boxSizing","fontFamily","fontSize","fontStyle","fontWeight","lett\
erSpacing","lineHeight","paddingBottom","paddingLeft","paddingRight","paddingTop","tabSize","textIndent","textRendering","textTransform","width","wordBreak","wo\
rdSpacing","scrollbarGutter"],k1={"min-height":"0","max-height":"none",height:"0",visibility:"hidden",overflow:"hidden",position:"absolute","z-index":"-1000",top:"\
0",right:"0",display:"block"};function D1(e){Object.keys(k1).forEach(t=>{e.style.setProperty(t,k1[t],"important")})}function YE(e){let t=window.getComputedStyle(
e);if(t===null)return null;let o={};for(let r of XE)o[r]=t[r];return o.boxSizing===""?null:{sizingStyle:o,paddingSize:parseFloat(o.paddingBottom)+parseFloat(o.paddingTop),
borderSize:parseFloat(o.borderBottomWidth)+parseFloat(o.borderTopWidth)}}var $t=null;function QE(e,t,o=1,r=1/0){$t||($t=document.createElement("textarea"),$t.setAttribute(
"tabindex","-1"),$t.setAttribute("aria-hidden","true"),$t.setAttribute("aria-label","autosize measurement"),D1($t)),$t.parentNode===null&&document.body.appendChild(
$t);let{paddingSize:n,borderSize:a,sizingStyle:s}=e,{boxSizing:l}=s;Object.keys(s).forEach(u=>{$t.style[u]=s[u]}),D1($t),$t.value=t;let i=l==="border-box"?$t.scrollHeight+
a:$t.scrollHeight-n;$t.value=t,i=l==="border-box"?$t.scrollHeight+a:$t.scrollHeight-n,$t.value="x";let f=$t.scrollHeight-n,d=f*o;l==="border-box"&&(d=d+n+a),i=Math.
max(d,i);let c=f*r;return l==="border-box"&&(c=c+n+a),i=Math.min(c,i),[i,f]}function A1({maxRows:e,minRows:t,onChange:o,ref:r,...n}){let a=n.value!==void 0,s=(0,jo.useRef)(
null),l=ve(s,r),i=(0,jo.useRef)(0),f=(0,jo.useRef)(0),d=()=>{let m=s.current;if(!m)return;let x=YE(m);if(!x)return;let[p]=QE(x,m.value||m.placeholder||"x",t,e);
i.current!==p&&(i.current=p,m.style.setProperty("height",`${p}px`,"important"))},c=(0,jo.useEffectEvent)(d),u=m=>{a||d(),o?.(m)};return(0,jo.useLayoutEffect)(d),
(0,jo.useEffect)(()=>{let m=()=>d();return window.addEventListener("resize",m),()=>window.removeEventListener("resize",m)},[]),(0,jo.useEffect)(()=>{let m=s.current;
if(!m||typeof ResizeObserver>"u")return;f.current=m.offsetWidth;let x=0,p=new ResizeObserver(()=>{s.current&&s.current.offsetWidth!==f.current&&(f.current=s.current.
offsetWidth,cancelAnimationFrame(x),x=requestAnimationFrame(c))});return p.observe(m),()=>{cancelAnimationFrame(x),p.disconnect()}},[]),(0,jo.useEffect)(()=>{let m=()=>d();
return document.fonts.addEventListener("loadingdone",m),()=>document.fonts.removeEventListener("loadingdone",m)},[]),(0,jo.useEffect)(()=>{let m=x=>{if(s.current?.
form===x.target&&!a){let p=s.current.value;requestAnimationFrame(()=>{s.current&&p!==s.current.value&&d()})}};return document.body.addEventListener("reset",m),()=>document.
body.removeEventListener("reset",m)},[a]),(0,E1.jsx)("textarea",{rows:t,...n,onChange:u,ref:l})}var B1=v(F(),1),Lf=M(e=>{let{autosize:t,maxRows:o,minRows:r,__staticSelector:n,resize:a,bottomSection:s,bottomSectionProps:l,...i}=w(["Input","InputWrapper","Te\
xtarea"],null,e),f=t&&Zu()!=="test";return(0,B1.jsx)(Qe,{component:f?A1:"textarea",...i,__staticSelector:n||"Textarea",__bottomSection:s,__bottomSectionProps:l,
multiline:!0,"data-no-overflow":t&&o===void 0||void 0,__vars:{"--input-resize":a},...f?{maxRows:o,minRows:r}:{}})});Lf.classes=Qe.classes;Lf.displayName="@manti\
ne/core/Textarea";function fI(e,t){if(typeof e=="string"&&e.trim().length===0)return!0;try{return t(e),!0}catch{return!1}}var O1=v(A(),1);var _1=v(F(),1),ZE={serialize:JSON.stringify,deserialize:JSON.parse,indentSpaces:2},cI=M(e=>{let{value:t,defaultValue:o,onChange:r,formatOnBlur:n,validationError:a,
serialize:s,deserialize:l,onFocus:i,onBlur:f,readOnly:d,error:c,indentSpaces:u,...m}=w(["Input","InputWrapper","JsonInput"],ZE,e),[x,p]=we({value:t,defaultValue:o,
finalValue:"",onChange:r}),[h,y]=(0,O1.useState)(fI(x,l));return(0,_1.jsx)(Lf,{value:x,onChange:b=>p(b.currentTarget.value),onFocus:b=>{i?.(b),y(!0)},onBlur:b=>{
f?.(b);let C=fI(b.currentTarget.value,l);n&&!d&&C&&b.currentTarget.value.trim()!==""&&p(s(l(b.currentTarget.value),null,u)),y(C)},readOnly:d,...m,autoComplete:"\
off",__staticSelector:"JsonInput",error:h?c:a||!0,"data-monospace":!0})});cI.classes=Qe.classes;cI.displayName="@mantine/core/JsonInput";var uI={root:"m_dc6f14e2"};var N1=v(F(),1),L1=(e,{size:t})=>({root:{"--kbd-fz":le(t,"kbd-fz")}}),Wd=M(e=>{let t=w("Kbd",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,
attributes:i,...f}=t,d=G({name:"Kbd",classes:uI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,vars:l,varsResolver:L1});return(0,N1.jsx)(
k,{component:"kbd",...d("root"),...f})});Wd.classes=uI;Wd.varsResolver=L1;Wd.displayName="@mantine/core/Kbd";var[H1,fr]=xt("Modal component was not found in tree");var Kt={root:"m_9df02822",content:"m_54c44539",inner:"m_1f958f16",header:"m_d0e2b9cd"};var V1=v(F(),1),Hf=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalBody",null,e),l=fr();return(0,V1.jsx)(pf,{...l.getStyles("body",{classNames:t,
style:r,styles:n,className:o}),...s})});Hf.classes=Kt;Hf.displayName="@mantine/core/ModalBody";var z1=v(F(),1),Vf=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalCloseButton",null,e),l=fr();return(0,z1.jsx)(xf,{...l.getStyles("clo\
se",{classNames:t,style:r,styles:n,className:o}),...s})});Vf.classes=Kt;Vf.displayName="@mantine/core/ModalCloseButton";var dI=v(F(),1),zf=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,children:s,__hidden:l,...i}=w("ModalContent",null,e),f=fr(),d=f.scrollAreaComponent||
Id;return(0,dI.jsx)(If,{...f.getStyles("content",{className:o,style:r,styles:n,classNames:t}),innerProps:f.getStyles("inner",{className:o,style:r,styles:n,classNames:t}),
"data-full-screen":f.fullScreen||void 0,"data-modal-content":!0,"data-hidden":l||void 0,...i,children:(0,dI.jsx)(d,{style:{maxHeight:f.fullScreen?"100dvh":`calc\
(100dvh - (${D(f.yOffset)} * 2))`},children:s})})});zf.classes=Kt;zf.displayName="@mantine/core/ModalContent";var $1=v(F(),1),$f=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalHeader",null,e),l=fr();return(0,$1.jsx)(gf,{...l.getStyles("header",
{classNames:t,style:r,styles:n,className:o}),...s})});$f.classes=Kt;$f.displayName="@mantine/core/ModalHeader";var j1=v(F(),1),jf=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalOverlay",null,e),l=fr();return(0,j1.jsx)(vf,{...l.getStyles("overlay",
{classNames:t,style:r,styles:n,className:o}),...s})});jf.classes=Kt;jf.displayName="@mantine/core/ModalOverlay";var mI=v(F(),1),JE={__staticSelector:"Modal",closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:Ue(
"modal"),transitionProps:{duration:200,transition:"fade-down"},yOffset:"5dvh"},q1=(e,{radius:t,size:o,yOffset:r,xOffset:n})=>({root:{"--modal-radius":t===void 0?
void 0:ye(t),"--modal-size":le(o,"modal-size"),"--modal-y-offset":D(r),"--modal-x-offset":D(n)}}),Vl=M(e=>{let t=w("ModalRoot",JE,e),{classNames:o,className:r,style:n,
styles:a,unstyled:s,vars:l,yOffset:i,scrollAreaComponent:f,radius:d,fullScreen:c,centered:u,xOffset:m,__staticSelector:x,attributes:p,...h}=t,y=G({name:x,classes:Kt,
props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,vars:l,varsResolver:q1});return(0,mI.jsx)(H1,{value:{yOffset:i,scrollAreaComponent:f,getStyles:y,
fullScreen:c},children:(0,mI.jsx)(mf,{...y("root"),"data-full-screen":c||void 0,"data-centered":u||void 0,"data-offset-scrollbars":f===Po.Autosize||void 0,unstyled:s,
...h})})});Vl.classes=Kt;Vl.varsResolver=q1;Vl.displayName="@mantine/core/ModalRoot";var zl=v(A(),1),W1=v(F(),1),pI=(0,zl.createContext)(null);function xI({children:e}){let[t,o]=(0,zl.useState)([]),[r,n]=(0,zl.useState)(Ue("modal")),[a]=(0,zl.useState)(
()=>new WeakSet);return(0,W1.jsx)(pI,{value:{stack:t,addModal:(s,l)=>{o(i=>[...new Set([...i,s])]),n(i=>typeof l=="number"&&typeof i=="number"?Math.max(i,l):i)},
removeModal:s=>o(l=>l.filter(i=>i!==s)),getZIndex:s=>`calc(${r} + ${t.indexOf(s)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}
xI.displayName="@mantine/core/ModalStack";var U1=v(F(),1),qf=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalTitle",null,e),l=fr();return(0,U1.jsx)(yf,{...l.getStyles("title",{classNames:t,
style:r,styles:n,className:o}),...s})});qf.classes=Kt;qf.displayName="@mantine/core/ModalTitle";var Ud=v(A(),1),Bn=v(F(),1),eA={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:Ue("moda\
l"),transitionProps:{duration:200,transition:"fade-down"},withOverlay:!0,withCloseButton:!0},vo=M(e=>{let{title:t,withOverlay:o,overlayProps:r,withCloseButton:n,
closeButtonProps:a,children:s,radius:l,opened:i,stackId:f,zIndex:d,...c}=w("Modal",eA,e),u=(0,Ud.use)(pI),m=!!t||n,x=u&&f?{closeOnEscape:u.currentId===f,trapFocus:u.
currentId===f,zIndex:u.getZIndex(f),__handledEscapeEvents:u.handledEscapeEvents}:{},p=o===!1?!1:f&&u?u.currentId===f:i;return(0,Ud.useEffect)(()=>{u&&f&&(i?u.addModal(
f,d||Ue("modal")):u.removeModal(f))},[i,f,d]),(0,Bn.jsxs)(Vl,{radius:l,opened:i,zIndex:u&&f?u.getZIndex(f):d,...c,...x,children:[o&&(0,Bn.jsx)(jf,{visible:p,transitionProps:u&&
f?{duration:0}:void 0,...r}),(0,Bn.jsxs)(zf,{radius:l,__hidden:u&&f&&i?f!==u.currentId:!1,children:[m&&(0,Bn.jsxs)($f,{children:[t&&(0,Bn.jsx)(qf,{children:t}),
n&&(0,Bn.jsx)(Vf,{...a})]}),(0,Bn.jsx)(Hf,{children:s})]})]})});vo.classes=Kt;vo.displayName="@mantine/core/Modal";vo.Root=Vl;vo.Overlay=jf;vo.Content=zf;vo.Body=
Hf;vo.Header=$f;vo.Title=qf;vo.CloseButton=Vf;vo.Stack=xI;var G1=v(A(),1),pa=(0,G1.createContext)(null);var $l={root:"m_7cda1cd6","root--default":"m_44da308b","root--contrast":"m_e3a01f8",label:"m_1e0e6180",remove:"m_ae386778",group:"m_1dcfd90b"};var Gd=v(A(),1),hI=v(F(),1),II=(0,Gd.createContext)(null),K1=(e,{gap:t},{size:o})=>({group:{"--pg-gap":t!==void 0?le(t):le(o,"pg-gap")}}),Wf=M(e=>{let t=w("Pill\
Group",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,disabled:f,attributes:d,...c}=t,u=(0,Gd.use)(pa)?.size||i||void 0,m=G({name:"\
PillGroup",classes:$l,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:d,vars:l,varsResolver:K1,stylesCtx:{size:u},rootSelector:"group"});
return(0,hI.jsx)(II,{value:{size:u,disabled:f},children:(0,hI.jsx)(k,{size:u,...m("group"),...c})})});Wf.classes=$l;Wf.varsResolver=K1;Wf.displayName="@mantine/\
core/PillGroup";var gI=v(A(),1),Uf=v(F(),1),tA={variant:"default"},X1=(e,{radius:t},{size:o})=>({root:{"--pill-fz":le(o,"pill-fz"),"--pill-height":le(o,"pill-height"),"--pill-r\
adius":t===void 0?void 0:ye(t)}}),rn=M(e=>{let t=w("Pill",tA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,variant:i,children:f,withRemoveButton:d,
onRemove:c,removeButtonProps:u,radius:m,size:x,disabled:p,mod:h,attributes:y,...I}=t,g=(0,gI.use)(II),b=(0,gI.use)(pa),C=x||g?.size||void 0,R=b?.variant==="fill\
ed"?"contrast":i||"default",S=G({name:"Pill",classes:$l,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:y,vars:l,varsResolver:X1,stylesCtx:{
size:C}});return(0,Uf.jsxs)(k,{component:"span",variant:R,size:C,...S("root",{variant:R}),mod:[{"with-remove":d&&!p,disabled:p||g?.disabled},h],...I,children:[(0,Uf.jsx)(
"span",{...S("label"),children:f}),d&&(0,Uf.jsx)(Ho,{variant:"transparent",radius:m,tabIndex:-1,"aria-hidden":!0,unstyled:s,...u,...S("remove",{className:u?.className,
style:u?.style}),onMouseDown:P=>{P.preventDefault(),P.stopPropagation(),u?.onMouseDown?.(P)},onClick:P=>{P.stopPropagation(),c?.(),u?.onClick?.(P)}})]})});rn.classes=
$l;rn.varsResolver=X1;rn.displayName="@mantine/core/Pill";rn.Group=Wf;var vI={field:"m_45c4369d"};var yI=v(A(),1);var Y1=v(F(),1),oA={type:"visible"},Kd=M(e=>{let t=w("PillsInputField",oA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,type:i,disabled:f,id:d,
pointer:c,mod:u,attributes:m,ref:x,...p}=t,h=(0,yI.use)(pa),y=(0,yI.use)(Vt),I=G({name:"PillsInputField",classes:vI,props:t,className:r,style:n,classNames:o,styles:a,
unstyled:s,attributes:m,rootSelector:"field"}),g=f||h?.disabled;return(0,Y1.jsx)(k,{component:"input",ref:ve(x,h?.fieldRef),"data-type":i,disabled:g,mod:[{disabled:g,
pointer:c},u],...I("field"),...p,id:y?.inputId||d,"aria-invalid":h?.hasError,"aria-describedby":y?.describedBy,type:"text",onMouseDown:b=>!c&&b.stopPropagation()})});
Kd.classes=vI;Kd.displayName="@mantine/core/PillsInputField";var Q1=v(A(),1),bI=v(F(),1),rA={size:"sm"},On=M(e=>{let{children:t,onMouseDown:o,onClick:r,size:n,disabled:a,__staticSelector:s,error:l,variant:i,...f}=w(["Inpu\
t","InputWrapper","PillsInput"],rA,e),d=(0,Q1.useRef)(null);return(0,bI.jsx)(pa,{value:{fieldRef:d,size:n,disabled:a,hasError:!!l,variant:i},children:(0,bI.jsx)(
Qe,{size:n,error:l,variant:i,component:"div","data-no-overflow":!0,onMouseDown:c=>{c.preventDefault(),o?.(c),d.current?.focus()},onClick:c=>{c.preventDefault(),
c.currentTarget.closest("fieldset")?.disabled||(d.current?.focus(),r?.(c))},...f,multiline:!0,disabled:a,__staticSelector:s||"PillsInput",withAria:!1,children:t})})});
On.displayName="@mantine/core/PillsInput";On.classes=Qe.classes;On.Field=Kd;function Xd(e,t){let o=t.trim().toLowerCase();if(o==="")return;let r=Object.values(e).filter(n=>!n.disabled&&n.label.trim().toLowerCase()===o);return r.length===
1?r[0]:void 0}function CI(e){return typeof e=="string"?e.trim().toLowerCase():e}function Z1({data:e,value:t}){let o=t.map(CI);return e.reduce((r,n)=>(lr(n)?r.push({group:n.group,
items:n.items.filter(a=>o.indexOf(CI(a.value))===-1)}):o.indexOf(CI(n.value))===-1&&r.push(n),r),[])}var ps=v(A(),1);var Xt=v(F(),1),J1={xs:41,sm:50,md:60,lg:72,xl:89},nA={maxValues:1/0,withCheckIcon:!0,checkIconPosition:"left",hiddenInputValuesDivider:",",clearSearchOnChange:!0,
openOnFocus:!0,size:"sm"},SI=co(e=>{let t=w(["Input","InputWrapper","MultiSelect"],nA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,value:f,
defaultValue:d,onChange:c,onKeyDown:u,variant:m,data:x,dropdownOpened:p,defaultDropdownOpened:h,onDropdownOpen:y,onDropdownClose:I,selectFirstOptionOnChange:g,selectFirstOptionOnDropdownOpen:b,
onOptionSubmit:C,comboboxProps:R,filter:S,limit:P,withScrollArea:_,maxDropdownHeight:$,floatingHeight:q,searchValue:N,defaultSearchValue:H,onSearchChange:T,readOnly:U,
disabled:V,onFocus:O,onBlur:B,radius:E,rightSection:L,rightSectionWidth:j,rightSectionPointerEvents:W,rightSectionProps:X,leftSection:re,leftSectionWidth:ne,leftSectionPointerEvents:ue,
leftSectionProps:de,inputContainer:te,inputWrapperOrder:he,withAsterisk:ee,labelProps:pe,descriptionProps:Ce,errorProps:Ie,successProps:se,wrapperProps:fe,description:Re,
label:Z,error:K,success:ce,maxValues:be,searchable:J,nothingFoundMessage:Y,withCheckIcon:Q,withAlignedLabels:Ae,checkIconPosition:ge,hidePickedOptions:xe,withErrorStyles:Ke,
withSuccessStyles:It,name:Pe,form:We,id:ao,clearable:gt,clearSectionMode:Qt,clearButtonProps:so,hiddenInputProps:Uo,placeholder:Ao,hiddenInputValuesDivider:vt,required:jt,
mod:Ir,renderOption:lo,renderPill:Go,onRemove:Bo,onClear:ct,onMaxValues:Ve,scrollAreaProps:Ko,chevronColor:ae,attributes:me,clearSearchOnChange:Oo,openOnFocus:_o,
loading:kt,loadingPosition:yt,withPillsReorder:Xe,...ot}=t,rt=Me(ao),bt=da({id:rt,label:Z,labelProps:pe,inputWrapperOrder:he}),qt=fa(x),Rt=Dn(qt),Bt=(0,ps.useRef)(
{}),Lt=on({opened:p,defaultOpened:h,onDropdownOpen:()=>{y?.(),b&&Lt.selectFirstOption()},onDropdownClose:()=>{I?.(),Lt.resetSelectedOption()}}),{styleProps:Ta,rest:{
type:pi,autoComplete:Br,...nt}}=Pt(ot),[oe,Ot]=we({value:f,defaultValue:d,finalValue:[],onChange:c}),{getPillProps:gr,getListProps:xi,handleInputKeyDown:No}=Ld(
{value:oe,onChange:Ot,enabled:Xe&&!V&&!U}),[zn,mn]=we({value:N,defaultValue:H,finalValue:"",onChange:T}),$n=Te=>{mn(Te),Lt.resetSelectedOption()},Fs=G({name:"Mu\
ltiSelect",classes:{},props:t,classNames:o,styles:a,unstyled:s,attributes:me}),{resolvedClassNames:hi,resolvedStyles:Ii}=_t({props:t,styles:a,classNames:o}),Um=Te=>{
u?.(Te),!Te.defaultPrevented&&(Te.key===" "&&!J&&(Te.preventDefault(),Lt.toggleDropdown()),Te.key==="Backspace"&&zn.length===0&&oe.length>0&&!U&&(Bo?.(oe[oe.length-
1]),Ot(oe.slice(0,oe.length-1))),No(Te))},Gm=oe.map((Te,Xo)=>{let gi=Rt[`${Te}`]||Bt.current[`${Te}`],av=gr(Xo);return Go?(0,Xt.jsx)(ps.Fragment,{children:Go({option:gi,
value:Te,onRemove:()=>{Ot(oe.filter(Ym=>Te!==Ym)),Bo?.(Te)},disabled:V,reorderProps:av})},`${Te}-${Xo}`):(0,Xt.jsx)(rn,{withRemoveButton:!U&&!Rt[`${Te}`]?.disabled,
onRemove:()=>{Ot(oe.filter(Ym=>Te!==Ym)),Bo?.(Te)},unstyled:s,disabled:V,...Fs("pill"),...av,children:gi?.label||Te},`${Te}-${Xo}`)});(0,ps.useEffect)(()=>{g&&Lt.
selectFirstOption()},[g,zn]),(0,ps.useEffect)(()=>{oe.forEach(Te=>{`${Te}`in Rt&&(Bt.current[`${Te}`]=Rt[`${Te}`])})},[Rt,oe]);let Km=(0,Xt.jsx)(Se.ClearButton,
{...so,onClear:()=>{ct?.(),Ot([]),$n("")}}),Xm=Z1({data:qt,value:oe}),Fe=gt&&oe.length>0&&!V&&!U,Lo=Fe?{paddingInlineEnd:J1[i]??J1.sm}:void 0;return(0,Xt.jsxs)(
Xt.Fragment,{children:[(0,Xt.jsxs)(Se,{store:Lt,classNames:hi,styles:Ii,unstyled:s,size:i,readOnly:U,__staticSelector:"MultiSelect",attributes:me,floatingHeight:q,
onOptionSubmit:Te=>{C?.(Te),Oo&&$n(""),Lt.updateSelectedOptionIndex("selected"),oe.includes(Rt[`${Te}`].value)?(Ot(oe.filter(Xo=>Xo!==Rt[`${Te}`].value)),Bo?.(Rt[`${Te}`].
value)):oe.length<be?Ot([...oe,Rt[`${Te}`].value]):Ve?.()},...R,children:[(0,Xt.jsx)(Se.DropdownTarget,{children:(0,Xt.jsx)(On,{...Ta,__staticSelector:"MultiSel\
ect",classNames:hi,styles:Ii,unstyled:s,size:i,className:r,style:n,variant:m,disabled:V,radius:E,__defaultRightSection:(0,Xt.jsx)(Se.Chevron,{size:i,error:K,unstyled:s,
color:ae}),__clearSection:Km,__clearable:Fe,__clearSectionMode:Qt,rightSection:L,rightSectionPointerEvents:W||"none",rightSectionWidth:j,rightSectionProps:X,leftSection:re,
leftSectionWidth:ne,leftSectionPointerEvents:ue,leftSectionProps:de,loading:kt,loadingPosition:yt,inputContainer:te,inputWrapperOrder:he,withAsterisk:ee,labelProps:pe,
descriptionProps:Ce,errorProps:Ie,successProps:se,wrapperProps:fe,description:Re,label:Z,error:K,success:ce,withErrorStyles:Ke,withSuccessStyles:It,__stylesApiProps:{
...t,rightSectionPointerEvents:W||"none",multiline:!0},pointer:!J,onClick:()=>J?Lt.openDropdown():Lt.toggleDropdown(),"data-expanded":Lt.dropdownOpened||void 0,
id:rt,required:jt,mod:Ir,attributes:me,children:(0,Xt.jsxs)(rn.Group,{attributes:me,disabled:V,unstyled:s,...Fs("pillsList",{style:Lo}),...xi(),children:[Gm,(0,Xt.jsx)(
Se.EventsTarget,{autoComplete:Br,withExpandedAttribute:!0,children:(0,Xt.jsx)(On.Field,{...nt,id:rt,placeholder:Ao,type:!J&&!Ao?"hidden":"visible",...Fs("inputF\
ield"),unstyled:s,onFocus:Te=>{O?.(Te),_o&&J&&Lt.openDropdown()},onBlur:Te=>{B?.(Te),Lt.closeDropdown(),$n("")},onKeyDown:Um,value:zn,onChange:Te=>{if(Nl(Te)){if(!U){
let Xo=Xd(Rt,Te.currentTarget.value);Xo&&!oe.includes(Xo.value)&&oe.length<be&&Ot([...oe,Xo.value])}return}$n(Te.currentTarget.value),J&&Lt.openDropdown(),g&&Lt.
selectFirstOption()},disabled:V,readOnly:U||!J,pointer:!J})})]})})}),(0,Xt.jsx)(ua,{data:xe?Xm:qt,hidden:U||V,filter:S,search:zn,limit:P,hiddenWhenEmpty:!Y,withScrollArea:_,
maxDropdownHeight:$,filterOptions:J,value:oe,checkIconPosition:ge,withCheckIcon:Q,withAlignedLabels:Ae,nothingFoundMessage:Y,unstyled:s,labelId:bt,"aria-label":bt?
void 0:ot["aria-label"],renderOption:lo,scrollAreaProps:Ko})]}),(0,Xt.jsx)(Se.HiddenInput,{name:Pe,valuesDivider:vt,value:oe,form:We,disabled:V,...Uo})]})});SI.
classes={...Qe.classes,...Se.classes};SI.displayName="@mantine/core/MultiSelect";var wI={root:"m_f0824112",description:"m_57492dcc",section:"m_690090b5",label:"m_1f6ac4c4",body:"m_f07af9d2",children:"m_e17b862f",chevron:"m_1fd8a00b"};var To=v(F(),1),eR=(e,{variant:t,color:o,childrenOffset:r,autoContrast:n})=>{let a=e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:t||"light",autoContrast:n});
return{root:{"--nl-bg":o||t?a.background:void 0,"--nl-hover":o||t?a.hover:void 0,"--nl-color":o||t?a.color:void 0},children:{"--nl-offset":mt(r)}}},Yd=Le(e=>{let t=w(
"NavLink",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,opened:i,defaultOpened:f,onChange:d,children:c,active:u,disabled:m,leftSection:x,
rightSection:p,label:h,description:y,disableRightSectionRotation:I,noWrap:g,childrenOffset:b,autoContrast:C,mod:R,attributes:S,onClick:P,onKeyDown:_,keepMounted:$,
...q}=t,N=G({name:"NavLink",props:t,classes:wI,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:S,vars:l,varsResolver:eR}),[H,T]=we({value:i,defaultValue:f,
finalValue:!1,onChange:d}),U=!!c,V=O=>{P?.(O),U&&(O.preventDefault(),T(!H))};return(0,To.jsxs)(To.Fragment,{children:[(0,To.jsxs)(qe,{...N("root"),component:"a",
onClick:V,onKeyDown:O=>{_?.(O),O.nativeEvent.code==="Space"&&U&&(O.preventDefault(),T(!H))},unstyled:s,mod:[{disabled:m,active:u,expanded:H},R],...q,children:[x&&
(0,To.jsx)(k,{component:"span",...N("section"),mod:{position:"left"},children:x}),(0,To.jsxs)(k,{...N("body"),mod:{"no-wrap":g},children:[(0,To.jsx)(k,{component:"\
span",...N("label"),children:h}),(0,To.jsx)(k,{component:"span",mod:{active:u},...N("description"),children:y})]}),(U||p!==void 0)&&(0,To.jsx)(k,{...N("section"),
component:"span",mod:{rotate:H&&!I,position:"right"},children:U?p!==void 0?p:(0,To.jsx)(tf,{...N("chevron")}):p})]}),U&&(0,To.jsx)(Ju,{expanded:H,keepMounted:$,
...N("collapse"),children:(0,To.jsx)("div",{...N("children"),children:c})})]})});Yd.classes=wI;Yd.varsResolver=eR;Yd.displayName="@mantine/core/NavLink";var RI={root:"m_a513464",icon:"m_a4ceffb",loader:"m_b0920b15",body:"m_a49ed24",title:"m_3feedf16",description:"m_3d733a3a",closeButton:"m_919a4d88"};var _n=v(F(),1),aA={withCloseButton:!0},tR=(e,{radius:t,color:o})=>({root:{"--notification-radius":t===void 0?void 0:ye(t),"--notification-color":o?De(o,e):void 0}}),
jl=M(e=>{let t=w("Notification",aA,e),{className:o,color:r,radius:n,loading:a,withCloseButton:s,withBorder:l,title:i,icon:f,children:d,onClose:c,closeButtonProps:u,
classNames:m,style:x,styles:p,unstyled:h,vars:y,mod:I,loaderProps:g,role:b,attributes:C,...R}=t,S=G({name:"Notification",classes:RI,props:t,className:o,style:x,
classNames:m,styles:p,unstyled:h,attributes:C,vars:y,varsResolver:tR});return(0,_n.jsxs)(k,{...S("root"),mod:[{withIcon:!!f||a,withBorder:l},I],role:b||"alert",
...R,children:[f&&!a&&(0,_n.jsx)("div",{...S("icon"),children:f}),a&&(0,_n.jsx)(mo,{size:28,color:r,...S("loader"),...g}),(0,_n.jsxs)("div",{...S("body"),children:[
i&&(0,_n.jsx)("div",{...S("title"),children:i}),(0,_n.jsx)(k,{...S("description"),mod:{withTitle:!!i},children:d})]}),s&&(0,_n.jsx)(Ho,{iconSize:16,color:"gray",
...u,unstyled:h,onClick:P=>{u?.onClick?.(P),c?.()},...S("closeButton")})]})});jl.classes=RI;jl.varsResolver=tR;jl.displayName="@mantine/core/Notification";var ft=v(A());function lR(e,t){var o={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(o[r]=e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols==
"function")for(var n=0,r=Object.getOwnPropertySymbols(e);n<r.length;n++)t.indexOf(r[n])<0&&Object.prototype.propertyIsEnumerable.call(e,r[n])&&(o[r[n]]=e[r[n]]);
return o}var ql;(function(e){e.event="event",e.props="prop"})(ql||(ql={}));function xa(){}function sA(e){var t,o=void 0;return function(){for(var r=[],n=arguments.
length;n--;)r[n]=arguments[n];return t&&r.length===t.length&&r.every(function(a,s){return a===t[s]})||(t=r,o=e.apply(void 0,r)),o}}function Gf(e){return!!(e||"").
match(/\d/)}function ha(e){return e==null}function lA(e){return typeof e=="number"&&isNaN(e)}function iR(e){return ha(e)||lA(e)||typeof e=="number"&&!isFinite(e)}
function fR(e){return e.replace(/[-[\]/{}()*+?.\\^$|]/g,"\\$&")}function iA(e){switch(e){case"lakh":return/(\d+?)(?=(\d\d)+(\d)(?!\d))(\.\d+)?/g;case"wan":return/(\d)(?=(\d{4})+(?!\d))/g;default:
return/(\d)(?=(\d{3})+(?!\d))/g}}function fA(e,t,o){var r=iA(o),n=e.search(/[1-9]/);return n=n===-1?e.length:n,e.substring(0,n)+e.substring(n,e.length).replace(
r,"$1"+t)}function oR(e){var t=(0,ft.useRef)(e);t.current=e;var o=(0,ft.useRef)(function(){for(var r=[],n=arguments.length;n--;)r[n]=arguments[n];return t.current.
apply(t,r)});return o.current}function FI(e,t){t===void 0&&(t=!0);var o=e[0]==="-",r=o&&t;e=e.replace("-","");var n=e.split("."),a=n[0],s=n[1]||"";return{beforeDecimal:a,
afterDecimal:s,hasNegation:o,addNegation:r}}function cA(e){if(!e)return e;var t=e[0]==="-";t&&(e=e.substring(1,e.length));var o=e.split("."),r=o[0].replace(/^0+/,
"")||"0",n=o[1]||"";return(t?"-":"")+r+(n?"."+n:"")}function cR(e,t,o){for(var r="",n=o?"0":"",a=0;a<=t-1;a++)r+=e[a]||n;return r}function rR(e,t){return Array(
t+1).join(e)}function uR(e){var t=e+"",o=t[0]==="-"?"-":"";o&&(t=t.substring(1));var r=t.split(/[eE]/g),n=r[0],a=r[1];if(a=Number(a),!a)return o+n;n=n.replace("\
.","");var s=1+a,l=n.length;return s<0?n="0."+rR("0",Math.abs(s))+n:s>=l?n=n+rR("0",s-l):n=(n.substring(0,s)||"0")+"."+n.substring(s),o+n}function nR(e,t,o){if([
"","-"].indexOf(e)!==-1)return e;var r=(e.indexOf(".")!==-1||o)&&t,n=FI(e),a=n.beforeDecimal,s=n.afterDecimal,l=n.hasNegation,i=parseFloat("0."+(s||"0")),f=s.length<=
t?"0."+s:i.toFixed(t),d=f.split("."),c=a;a&&Number(d[0])&&(c=a.split("").reverse().reduce(function(p,h,y){return p.length>y?(Number(p[0])+Number(h)).toString()+
p.substring(1,p.length):h+p},d[0]));var u=cR(d[1]||"",t,o),m=l?"-":"",x=r?".":"";return""+m+c+x+u}function xs(e,t){if(e.value=e.value,e!==null){if(e.createTextRange){
var o=e.createTextRange();return o.move("character",t),o.select(),!0}return e.selectionStart||e.selectionStart===0?(e.focus(),e.setSelectionRange(t,t),!0):(e.focus(),
!1)}}var dR=sA(function(e,t){for(var o=0,r=0,n=e.length,a=t.length;e[o]===t[o]&&o<n;)o++;for(;e[n-1-r]===t[a-1-r]&&a-r>o&&n-r>o;)r++;return{from:{start:o,end:n-
r},to:{start:o,end:a-r}}}),uA=function(e,t){var o=Math.min(e.selectionStart,t);return{from:{start:o,end:e.selectionEnd},to:{start:o,end:t}}};function dA(e,t,o){
return Math.min(Math.max(e,t),o)}function PI(e){return Math.max(e.selectionStart,e.selectionEnd)}function mA(){return typeof navigator<"u"&&!(navigator.platform&&
/iPhone|iPod/.test(navigator.platform))}function pA(e){return{from:{start:0,end:0},to:{start:0,end:e.length},lastValue:""}}function xA(e){var t=e.currentValue,o=e.formattedValue,r=e.currentValueIndex,n=e.formattedValueIndex;return t[r]===o[n]}function hA(e,t,o,r,n,a,s){s===void 0&&(s=
xA);var l=n.findIndex(function(b){return b}),i=e.slice(0,l);!t&&!o.startsWith(i)&&(t=i,o=i+o,r=r+i.length);for(var f=o.length,d=e.length,c={},u=new Array(f),m=0;m<
f;m++){u[m]=-1;for(var x=0,p=d;x<p;x++){var h=s({currentValue:o,lastValue:t,formattedValue:e,currentValueIndex:m,formattedValueIndex:x});if(h&&c[x]!==!0){u[m]=x,
c[x]=!0;break}}}for(var y=r;y<f&&(u[y]===-1||!a(o[y]));)y++;var I=y===f||u[y]===-1?d:u[y];for(y=r-1;y>0&&u[y]===-1;)y--;var g=y===-1||u[y]===-1?0:u[y]+1;return g>
I?I:r-g<I-r?g:I}function aR(e,t,o,r){var n=e.length;if(t=dA(t,0,n),r==="left"){for(;t>=0&&!o[t];)t--;t===-1&&(t=o.indexOf(!0))}else{for(;t<=n&&!o[t];)t++;t>n&&(t=
o.lastIndexOf(!0))}return t===-1&&(t=n),t}function IA(e){for(var t=Array.from({length:e.length+1}).map(function(){return!0}),o=0,r=t.length;o<r;o++)t[o]=!!(Gf(e[o])||
Gf(e[o-1]));return t}function mR(e,t,o,r,n,a){a===void 0&&(a=xa);var s=oR(function(x,p){var h,y;return iR(x)?(y="",h=""):typeof x=="number"||p?(y=typeof x=="num\
ber"?uR(x):x,h=r(y)):(y=n(x,void 0),h=r(y)),{formattedValue:h,numAsString:y}}),l=(0,ft.useState)(function(){return s(ha(e)?t:e,o)}),i=l[0],f=l[1],d=oR(function(x,p){
x.formattedValue!==i.formattedValue&&f({formattedValue:x.formattedValue,numAsString:x.value}),a(x,p)}),c=e,u=o;ha(e)&&(c=i.numAsString,u=!0);var m=s(c,u);return(0,ft.useMemo)(
function(){f(m)},[m.formattedValue]),(0,ft.useEffect)(function(){if(!ha(t)&&ha(e)&&i.formattedValue!==""){var x=parseFloat(i.numAsString);d({formattedValue:i.formattedValue,
value:i.numAsString,floatValue:isNaN(x)?void 0:x},{event:void 0,source:ql.props})}},[]),[i,d]}function gA(e){return e.replace(/[^0-9]/g,"")}function vA(e){return e}
function yA(e){var t=e.type;t===void 0&&(t="text");var o=e.displayType;o===void 0&&(o="input");var r=e.customInput,n=e.renderText,a=e.getInputRef,s=e.format;s===
void 0&&(s=vA);var l=e.removeFormatting;l===void 0&&(l=gA);var i=e.defaultValue,f=e.valueIsNumericString,d=e.onValueChange,c=e.isAllowed,u=e.onChange;u===void 0&&
(u=xa);var m=e.onKeyDown;m===void 0&&(m=xa);var x=e.onMouseUp;x===void 0&&(x=xa);var p=e.onFocus;p===void 0&&(p=xa);var h=e.onBlur;h===void 0&&(h=xa);var y=e.value,
I=e.getCaretBoundary;I===void 0&&(I=IA);var g=e.isValidInputCharacter;g===void 0&&(g=Gf);var b=e.isCharacterSame,C=lR(e,["type","displayType","customInput","ren\
derText","getInputRef","format","removeFormatting","defaultValue","valueIsNumericString","onValueChange","isAllowed","onChange","onKeyDown","onMouseUp","onFocus",
"onBlur","value","getCaretBoundary","isValidInputCharacter","isCharacterSame"]),R=mR(y,i,!!f,s,l,d),S=R[0],P=S.formattedValue,_=S.numAsString,$=R[1],q=(0,ft.useRef)(),
N=(0,ft.useRef)({formattedValue:P,numAsString:_}),H=function(Z,K){N.current={formattedValue:Z.formattedValue,numAsString:Z.value},$(Z,K)},T=(0,ft.useState)(!1),
U=T[0],V=T[1],O=(0,ft.useRef)(null),B=(0,ft.useRef)({setCaretTimeout:null,focusTimeout:null});(0,ft.useEffect)(function(){return V(!0),function(){clearTimeout(B.
current.setCaretTimeout),clearTimeout(B.current.focusTimeout)}},[]);var E=s,L=function(Z,K){var ce=parseFloat(K);return{formattedValue:Z,value:K,floatValue:isNaN(
ce)?void 0:ce}},j=function(Z,K,ce){Z.selectionStart===0&&Z.selectionEnd===Z.value.length||(xs(Z,K),B.current.setCaretTimeout=setTimeout(function(){Z.value===ce&&
Z.selectionStart!==K&&xs(Z,K)},0))},W=function(Z,K,ce){return aR(Z,K,I(Z),ce)},X=function(Z,K,ce){var be=I(K),J=hA(K,P,Z,ce,be,g,b);return J=aR(K,J,be),J},re=function(Z){
var K=Z.formattedValue;K===void 0&&(K="");var ce=Z.input,be=Z.source,J=Z.event,Y=Z.numAsString,Q;if(ce){var Ae=Z.inputValue||ce.value,ge=PI(ce);ce.value=K,Q=X(Ae,
K,ge),Q!==void 0&&j(ce,Q,K)}K!==P&&H(L(K,Y),{event:J,source:be})};(0,ft.useEffect)(function(){var Z=N.current,K=Z.formattedValue,ce=Z.numAsString;(P!==K||_!==ce)&&
H(L(P,_),{event:void 0,source:ql.props})},[P,_]);var ne=O.current?PI(O.current):void 0,ue=typeof window<"u"?ft.useLayoutEffect:ft.useEffect;ue(function(){var Z=O.
current;if(P!==N.current.formattedValue&&Z){var K=X(N.current.formattedValue,P,ne);Z.value=P,j(Z,K,P)}},[P]);var de=function(Z,K,ce){var be=K.target,J=q.current?
uA(q.current,be.selectionEnd):dR(P,Z),Y=Object.assign(Object.assign({},J),{lastValue:P}),Q=l(Z,Y),Ae=E(Q);if(Q=l(Ae,void 0),c&&!c(L(Ae,Q))){var ge=K.target,xe=PI(
ge),Ke=X(Z,P,xe);return ge.value=P,j(ge,Ke,P),!1}return re({formattedValue:Ae,numAsString:Q,inputValue:Z,event:K,source:ce,input:K.target}),!0},te=function(Z,K){
K===void 0&&(K=0);var ce=Z.selectionStart,be=Z.selectionEnd;q.current={selectionStart:ce,selectionEnd:be+K}},he=function(Z){var K=Z.target,ce=K.value,be=de(ce,Z,
ql.event);be&&u(Z),q.current=void 0},ee=function(Z){var K=Z.target,ce=Z.key,be=K.selectionStart,J=K.selectionEnd,Y=K.value;Y===void 0&&(Y="");var Q;ce==="ArrowL\
eft"||ce==="Backspace"?Q=Math.max(be-1,0):ce==="ArrowRight"?Q=Math.min(be+1,Y.length):ce==="Delete"&&(Q=be);var Ae=0;ce==="Delete"&&be===J&&(Ae=1);var ge=ce==="\
ArrowLeft"||ce==="ArrowRight";if(Q===void 0||be!==J&&!ge){m(Z),te(K,Ae);return}var xe=Q;if(ge){var Ke=ce==="ArrowLeft"?"left":"right";xe=W(Y,Q,Ke),xe!==Q&&Z.preventDefault()}else
ce==="Delete"&&!g(Y[Q])?xe=W(Y,Q,"right"):ce==="Backspace"&&!g(Y[Q])&&(xe=W(Y,Q,"left"));xe!==Q&&j(K,xe,Y),m(Z),te(K,Ae)},pe=function(Z){var K=Z.target,ce=function(){
var be=K.selectionStart,J=K.selectionEnd,Y=K.value;if(Y===void 0&&(Y=""),be===J){var Q=W(Y,be);Q!==be&&j(K,Q,Y)}};ce(),requestAnimationFrame(function(){ce()}),x(
Z),te(K)},Ce=function(Z){Z.persist&&Z.persist();var K=Z.target,ce=Z.currentTarget;O.current=K,B.current.focusTimeout=setTimeout(function(){var be=K.selectionStart,
J=K.selectionEnd,Y=K.value;Y===void 0&&(Y="");var Q=W(Y,be);Q!==be&&!(be===0&&J===Y.length)&&j(K,Q,Y),p(Object.assign(Object.assign({},Z),{currentTarget:ce}))},
0)},Ie=function(Z){O.current=null,clearTimeout(B.current.focusTimeout),clearTimeout(B.current.setCaretTimeout),h(Z)},se=U&&mA()?"numeric":void 0,fe=Object.assign(
{inputMode:se},C,{type:t,value:P,onChange:he,onKeyDown:ee,onMouseUp:pe,onFocus:Ce,onBlur:Ie});if(o==="text")return n?ft.default.createElement(ft.default.Fragment,
null,n(P,C)||null):ft.default.createElement("span",Object.assign({},C,{ref:a}),P);if(r){var Re=r;return ft.default.createElement(Re,Object.assign({},fe,{ref:a}))}
return ft.default.createElement("input",Object.assign({},fe,{ref:a}))}function sR(e,t){var o=t.decimalScale,r=t.fixedDecimalScale,n=t.prefix;n===void 0&&(n="");
var a=t.suffix;a===void 0&&(a="");var s=t.allowNegative,l=t.thousandsGroupStyle;if(l===void 0&&(l="thousand"),e===""||e==="-")return e;var i=Qd(t),f=i.thousandSeparator,
d=i.decimalSeparator,c=o!==0&&e.indexOf(".")!==-1||o&&r,u=FI(e,s),m=u.beforeDecimal,x=u.afterDecimal,p=u.addNegation;return o!==void 0&&(x=cR(x,o,!!r)),f&&(m=fA(
m,f,l)),n&&(m=n+m),a&&(x=x+a),p&&(m="-"+m),e=m+(c&&d||"")+x,e}function Qd(e){var t=e.decimalSeparator;t===void 0&&(t=".");var o=e.thousandSeparator,r=e.allowedDecimalSeparators;
return o===!0&&(o=","),r||(r=[t,"."]),{decimalSeparator:t,thousandSeparator:o,allowedDecimalSeparators:r}}function bA(e,t){e===void 0&&(e="");var o=new RegExp("\
(-)"),r=new RegExp("(-)(.)*(-)"),n=o.test(e),a=r.test(e);return e=e.replace(/-/g,""),n&&!a&&t&&(e="-"+e),e}function CA(e,t){return new RegExp("(^-)|[0-9]|"+fR(e),
t?"g":void 0)}function SA(e,t,o){return e===""?!0:!t?.match(/\d/)&&!o?.match(/\d/)&&typeof e=="string"&&!isNaN(Number(e))}function wA(e,t,o){var r;t===void 0&&(t=
pA(e));var n=o.allowNegative,a=o.prefix;a===void 0&&(a="");var s=o.suffix;s===void 0&&(s="");var l=o.decimalScale,i=t.from,f=t.to,d=f.start,c=f.end,u=Qd(o),m=u.
allowedDecimalSeparators,x=u.decimalSeparator,p=e[c]===x;if(Gf(e)&&(e===a||e===s)&&t.lastValue==="")return e;if(c-d===1&&m.indexOf(e[d])!==-1){var h=l===0?"":x;
e=e.substring(0,d)+h+e.substring(d+1,e.length)}var y=function(O,B,E){var L=!1,j=!1;a.startsWith("-")?L=!1:O.startsWith("--")?(L=!1,j=!0):s.startsWith("-")&&O.length===
s.length?L=!1:O[0]==="-"&&(L=!0);var W=L?1:0;return j&&(W=2),W&&(O=O.substring(W),B-=W,E-=W),{value:O,start:B,end:E,hasNegation:L}},I=y(e,d,c),g=I.hasNegation;r=
I,e=r.value,d=r.start,c=r.end;var b=y(t.lastValue,i.start,i.end),C=b.start,R=b.end,S=b.value,P=e.substring(d,c);e.length&&S.length&&(C>S.length-s.length||R<a.length)&&
!(P&&s.startsWith(P))&&(e=S);var _=0;e.startsWith(a)?_+=a.length:d<a.length&&(_=d),e=e.substring(_),c-=_;var $=e.length,q=e.length-s.length;e.endsWith(s)?$=q:(c>
q||c>e.length-s.length)&&($=c),e=e.substring(0,$),e=bA(g?"-"+e:e,n),e=(e.match(CA(x,!0))||[]).join("");var N=e.indexOf(x);e=e.replace(new RegExp(fR(x),"g"),function(O,B){
return B===N?".":""});var H=FI(e,n),T=H.beforeDecimal,U=H.afterDecimal,V=H.addNegation;return f.end-f.start<i.end-i.start&&T===""&&p&&!parseFloat(U)&&(e=V?"-":""),
e}function RA(e,t){var o=t.prefix;o===void 0&&(o="");var r=t.suffix;r===void 0&&(r="");var n=Array.from({length:e.length+1}).map(function(){return!0}),a=e[0]===
"-";n.fill(!1,0,Math.min(o.length+(a?1:0),e.length));var s=e.length;return n.fill(!1,s-r.length+1,s+1),n}function PA(e){var t=Qd(e),o=t.thousandSeparator,r=t.decimalSeparator,
n=e.prefix;n===void 0&&(n="");var a=e.allowNegative;if(a===void 0&&(a=!0),o===r)throw new Error(`
        Decimal separator can't be same as thousand separator.
        thousandSeparator: `+o+` (thousandSeparator = {true} is same as thousandSeparator = ",")
        decimalSeparator: `+r+` (default value for decimalSeparator is .)
     `);return n.startsWith("-")&&a&&(console.error(`
      Prefix can't start with '-' when allowNegative is true.
      prefix: `+n+`
      allowNegative: `+a+`
    `),a=!1),Object.assign(Object.assign({},e),{allowNegative:a})}function FA(e){e=PA(e);var t=e.decimalSeparator,o=e.allowedDecimalSeparators,r=e.thousandsGroupStyle,
n=e.suffix,a=e.allowNegative,s=e.allowLeadingZeros,l=e.onKeyDown;l===void 0&&(l=xa);var i=e.onBlur;i===void 0&&(i=xa);var f=e.thousandSeparator,d=e.decimalScale,
c=e.fixedDecimalScale,u=e.prefix;u===void 0&&(u="");var m=e.defaultValue,x=e.value,p=e.valueIsNumericString,h=e.onValueChange,y=lR(e,["decimalSeparator","allowe\
dDecimalSeparators","thousandsGroupStyle","suffix","allowNegative","allowLeadingZeros","onKeyDown","onBlur","thousandSeparator","decimalScale","fixedDecimalScal\
e","prefix","defaultValue","value","valueIsNumericString","onValueChange"]),I=Qd(e),g=I.decimalSeparator,b=I.allowedDecimalSeparators,C=function(E){return sR(E,
e)},R=function(E,L){return wA(E,L,e)},S=ha(x)?m:x,P=p??SA(S,u,n);ha(x)?ha(m)||(P=P||typeof m=="number"):P=P||typeof x=="number";var _=function(E){return iR(E)?E:
(typeof E=="number"&&(E=uR(E)),P&&typeof d=="number"?nR(E,d,!!c):E)},$=mR(_(x),_(m),!!P,C,R,h),q=$[0],N=q.numAsString,H=q.formattedValue,T=$[1],U=function(E){var L=E.
target,j=E.key,W=L.selectionStart,X=L.selectionEnd,re=L.value;if(re===void 0&&(re=""),(j==="Backspace"||j==="Delete")&&X<u.length&&re!=="-"){E.preventDefault();
return}if(W!==X){l(E);return}j==="Backspace"&&re[0]==="-"&&W===u.length+1&&a&&xs(L,1),d&&c&&(j==="Backspace"&&re[W-1]===g?(xs(L,W-1),E.preventDefault()):j==="De\
lete"&&re[W]===g&&E.preventDefault()),b?.includes(j)&&re[W]===g&&xs(L,W+1);var ne=f===!0?",":f;j==="Backspace"&&re[W-1]===ne&&xs(L,W-1),j==="Delete"&&re[W]===ne&&
xs(L,W+1),l(E)},V=function(E){var L=N;if(L.match(/\d/g)||(L=""),s||(L=cA(L)),c&&d&&(L=nR(L,d,c)),L!==N){var j=sR(L,e);T({formattedValue:j,value:L,floatValue:parseFloat(
L)},{event:E,source:ql.event})}i(E)},O=function(E){return E===g?!0:Gf(E)},B=function(E){var L=E.currentValue,j=E.lastValue,W=E.formattedValue,X=E.currentValueIndex,
re=E.formattedValueIndex,ne=L[X],ue=W[re],de=dR(j,L),te=de.to,he=function(ee){return R(ee).indexOf(".")+u.length};return x===0&&c&&d&&L[te.start]===g&&he(L)<X&&
he(W)>re?!1:X>=te.start&&X<te.end&&b&&b.includes(ne)&&ue===g?!0:ne===ue};return Object.assign(Object.assign({},y),{value:H,valueIsNumericString:!1,isValidInputCharacter:O,
isCharacterSame:B,onValueChange:T,format:C,removeFormatting:R,getCaretBoundary:function(E){return RA(E,e)},onKeyDown:U,onBlur:V})}function pR(e){var t=FA(e);return ft.default.
createElement(yA,Object.assign({},t))}function xR(e,t){return/\d/.test(e)||e===t}function hR(e,t,o,r){let n=0;for(let a=0;a<t&&a<e.length;a+=1)xR(e[a],r)&&(n+=1);if(n===0)return Math.min(t,o.length);
for(let a=0;a<o.length;a+=1)if(xR(o[a],r)&&(n-=1,n===0))return a+1;return o.length}function MA(e,t){let o=0;for(;t+o<e.length&&/\d/.test(e[t+o]);)o+=1;return o}function IR(e,{decimalSeparator:t,thousandSeparator:o,allowedDecimalSeparators:r,thousandsGroupStyle:n}){
let a=new Set([...r,t].filter(m=>m.length===1)),s=e.split(""),l=s.reduce((m,x,p)=>(a.has(x)&&m.push(p),m),[]);if(l.length===0)return e;let i=l[l.length-1],f=s[i],
d=l.filter(m=>s[m]===f).length,c=n==="wan"?4:3,u=-1;return d===1&&(f===t?u=i:f===o?u=MA(e,i+1)===c?-1:i:u=i),s.map((m,x)=>x===u?t:a.has(m)&&m!==o?"":m).join("")}var MI=v(F(),1);function TI({direction:e,style:t,...o}){return(0,MI.jsx)("svg",{style:{width:"var(--ni-chevron-size)",height:"var(--ni-chevron-size)",transform:e===
"up"?"rotate(180deg)":void 0,...t},viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",...o,children:(0,MI.jsx)("path",{d:"M3.13523 6.15803C3.324\
1 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C11.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86\
477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z",fill:"currentColor",fillRule:"\
evenodd",clipRule:"evenodd"})})}var Zd={root:"m_e2f5cd4e",controls:"m_95e17d22",control:"m_80b4b171"};var hs=v(A(),1);var Ia=v(F(),1);var TA=/^(0\.0*|-0(\.0*)?)$/,gR=/^-?0\d+(\.\d+)?\.?$/,kA=/\.\d*0$/,yR=/^-?\d+\.$/;function BI(e){return typeof e=="string"&&e!==""&&!Number.isNaN(Number(e))}function kI(e){
return typeof e=="bigint"}function DI(e){return typeof e=="number"?e<Number.MAX_SAFE_INTEGER:e===""||BI(e)&&Number(e)<Number.MAX_SAFE_INTEGER}function bR(e,t){return e===
""||e==="-"||!t&&e.startsWith("-")?!1:/^-?\d+$/.test(e)}function EI(e,t){return typeof e=="bigint"?!0:e===""||bR(e,t)}function Kf(e){if(!/^-?\d+$/.test(e))return null;
try{return BigInt(e)}catch{return null}}function Jd(e){if(typeof e=="bigint")return e;if(typeof e=="number"&&Number.isFinite(e)&&Number.isInteger(e))return BigInt(
e)}function em(e,t,o){return t!==void 0&&e<t?t:o!==void 0&&e>o?o:e}function DA(e){return e.toString().replace(".","").length}function EA(e,t){return(typeof e=="\
number"?e<Number.MAX_SAFE_INTEGER:!Number.isNaN(Number(e)))&&!Number.isNaN(e)&&DA(t)<14&&t!==""}function AA(e,t,o){return e===void 0?!0:(t===void 0||e>=t)&&(o===
void 0||e<=o)}var AI={size:"sm",step:1,clampBehavior:"blur",allowDecimal:!0,allowNegative:!0,withKeyboardEvents:!0,allowLeadingZeros:!0,trimLeadingZeroesOnBlur:!0,
startValue:0,allowedDecimalSeparators:[".",","]},CR=(e,{size:t})=>({controls:{"--ni-chevron-size":le(t,"ni-chevron-size")}});function vR(e,t){return t?`${e}.`:e}
function BA(e,t){let o=yR.test(e),r=t.trim?e.replace(/^0+(?=\d)/,""):e,n=parseFloat(r);if(Number.isNaN(n))return r;if(!t.clamp)return t.trim?vR(n,o):e;let a=n>Number.
MAX_SAFE_INTEGER&&t.max!==void 0?t.max:Ds(n,t.min,t.max);return!t.trim&&a===n?e:vR(a,o)}function OA(e,t){if(e===""||e==="-")return e;let o=Kf(e);return o===null?
e:t.clampBehavior==="blur"?em(o,t.min,t.max):o}var tm=co(e=>{let t=w(["Input","InputWrapper","NumberInput"],AI,e),{className:o,classNames:r,styles:n,unstyled:a,
vars:s,onChange:l,onValueChange:i,value:f,defaultValue:d,max:c,min:u,step:m,hideControls:x,rightSection:p,isAllowed:h,clampBehavior:y,onBlur:I,allowDecimal:g,decimalScale:b,
onKeyDown:C,onKeyDownCapture:R,handlersRef:S,startValue:P,disabled:_,rightSectionPointerEvents:$,allowNegative:q,readOnly:N,size:H,rightSectionWidth:T,stepHoldInterval:U,
stepHoldDelay:V,allowLeadingZeros:O,withKeyboardEvents:B,trimLeadingZeroesOnBlur:E,allowedDecimalSeparators:L,selectAllOnFocus:j,onMinReached:W,onMaxReached:X,onFocus:re,
attributes:ne,ref:ue,...de}=t,te=q??!0,he=O??!0,ee=G({name:"NumberInput",classes:Zd,props:t,classNames:r,styles:n,unstyled:a,attributes:ne,vars:s,varsResolver:CR}),
{resolvedClassNames:pe,resolvedStyles:Ce}=_t({classNames:r,styles:n,props:t}),Ie=(0,hs.useRef)(kI(f)||kI(d)?"bigint":"number");kI(f)?Ie.current="bigint":typeof f==
"number"&&(Ie.current="number");let se=Ie.current==="bigint",[fe,Re]=we({value:f,defaultValue:d,finalValue:"",onChange:l}),Z=V!==void 0&&U!==void 0,K=(0,hs.useRef)(
null),ce=(0,hs.useRef)(null),be=(0,hs.useRef)(0),J=typeof u=="number"?u:void 0,Y=typeof c=="number"?c:void 0,Q=typeof m=="number"?m:AI.step,Ae=typeof P=="number"?
P:AI.startValue,ge=Jd(u),xe=Jd(c),Ke=Jd(m)??BigInt(1),It=Jd(P)??BigInt(0),Pe=ae=>!bR(ae,te)||he&&gR.test(ae)?ae:Kf(ae)??ae,We=ae=>{let me=Number(ae);return Number.
isSafeInteger(me)?me:void 0},ao=(ae,me)=>{me.source==="event"&&Re(se?Pe(ae.value):EA(ae.floatValue,ae.value)&&!TA.test(ae.value)&&!(he&&gR.test(ae.value))&&!kA.
test(ae.value)&&!yR.test(ae.value)?ae.floatValue:ae.value),i?.(ae,me)},gt=ae=>{let me=String(ae).match(/(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/);return me?Math.max(0,
(me[1]?me[1].length:0)-(me[2]?+me[2]:0)):0},Qt=ae=>{K.current&&typeof ae<"u"&&K.current.setSelectionRange(ae,ae)},so=(0,hs.useRef)($a);so.current=()=>{if(se){if(!EI(
fe,te))return;let Xe,ot=fe;if(typeof ot=="bigint"){let bt=ot+Ke;xe!==void 0&&bt>xe&&X?.(),Xe=xe!==void 0&&bt>xe?xe:bt}else if(typeof ot=="string"&&ot!==""){let bt=Kf(
ot);if(bt===null)return;let qt=bt+Ke;xe!==void 0&&qt>xe&&X?.(),Xe=xe!==void 0&&qt>xe?xe:qt}else Xe=em(It,ge,xe);let rt=Xe.toString();Re(Xe),i?.({floatValue:We(Xe),
formattedValue:rt,value:rt},{source:"increment"}),setTimeout(()=>Qt(K.current?.value.length),0);return}if(!DI(fe))return;let ae,me=gt(fe),Oo=gt(Q),_o=Math.max(me,
Oo),kt=10**_o;if(!BI(fe)&&(typeof fe!="number"||Number.isNaN(fe)))ae=Ds(Ae,J,Y);else if(Y!==void 0){let Xe=(Math.round(Number(fe)*kt)+Math.round(Q*kt))/kt;Xe>Y&&
X?.(),ae=Xe<=Y?Xe:Y}else ae=(Math.round(Number(fe)*kt)+Math.round(Q*kt))/kt;let yt=ae.toFixed(_o);Re(parseFloat(yt)),i?.({floatValue:parseFloat(yt),formattedValue:yt,
value:yt},{source:"increment"}),setTimeout(()=>Qt(K.current?.value.length),0)};let Uo=(0,hs.useRef)($a);Uo.current=()=>{if(se){if(!EI(fe,te))return;let ot,rt=ge!==
void 0?ge:te?void 0:BigInt(0),bt=fe;if(typeof bt=="bigint"){let Rt=bt-Ke;rt!==void 0&&Rt<rt&&W?.(),ot=rt!==void 0&&Rt<rt?rt:Rt}else if(typeof bt=="string"&&bt!==
""){let Rt=Kf(bt);if(Rt===null)return;let Bt=Rt-Ke;rt!==void 0&&Bt<rt&&W?.(),ot=rt!==void 0&&Bt<rt?rt:Bt}else ot=em(It,rt,xe);let qt=ot.toString();Re(ot),i?.({floatValue:We(
ot),formattedValue:qt,value:qt},{source:"decrement"}),setTimeout(()=>Qt(K.current?.value.length),0);return}if(!DI(fe))return;let ae,me=J!==void 0?J:te?Number.MIN_SAFE_INTEGER:
0,Oo=gt(fe),_o=gt(Q),kt=Math.max(Oo,_o),yt=10**kt;if(!BI(fe)&&typeof fe!="number"||Number.isNaN(fe))ae=Ds(Ae,me,Y);else{let ot=(Math.round(Number(fe)*yt)-Math.round(
Q*yt))/yt;me!==void 0&&ot<me&&W?.(),ae=me!==void 0&&ot<me?me:ot}let Xe=ae.toFixed(kt);Re(parseFloat(Xe)),i?.({floatValue:parseFloat(Xe),formattedValue:Xe,value:Xe},
{source:"decrement"}),setTimeout(()=>Qt(K.current?.value.length),0)};let Ao=ae=>{let me=ae.clipboardData.getData("text"),Oo=de.decimalSeparator||".",_o=de.thousandSeparator===
!0?",":de.thousandSeparator===!1?void 0:de.thousandSeparator,kt=IR(me,{decimalSeparator:Oo,thousandSeparator:_o,allowedDecimalSeparators:L||[".",","],thousandsGroupStyle:de.
thousandsGroupStyle});if(kt!==me){ae.preventDefault();let yt=K.current;if(yt){let Xe=yt.selectionStart??0,ot=yt.selectionEnd??0,rt=yt.value,bt=rt.substring(0,Xe)+
kt+rt.substring(ot);Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype,"value")?.set?.call(yt,bt),yt.dispatchEvent(new Event("change",{bubbles:!0}));
let qt=Xe+kt.length;setTimeout(()=>Qt(hR(bt,qt,yt.value,Oo)),0)}}de.onPaste?.(ae)},vt=ae=>{C?.(ae),!(N||!B)&&(ae.key==="ArrowUp"&&(ae.preventDefault(),so.current?.()),
ae.key==="ArrowDown"&&(ae.preventDefault(),Uo.current?.()))},jt=ae=>{if(R?.(ae),ae.key==="Backspace"){let me=K.current;me&&me.selectionStart===0&&me.selectionStart===
me.selectionEnd&&(ae.preventDefault(),window.setTimeout(()=>Qt(0),0))}},Ir=ae=>{j&&window.setTimeout(()=>K.current?.select(),0),re?.(ae)},lo=ae=>{let me=fe;se?(y===
"blur"&&typeof me=="bigint"&&(me=em(me,ge,xe)),E&&typeof me=="string"&&(me=OA(me,{min:ge,max:xe,clampBehavior:y}))):typeof me=="number"?y==="blur"&&(me=Ds(me,J,
Y)):typeof me=="string"&&(me=BA(me,{min:J,max:Y,trim:!!E&&gt(me)<15,clamp:y==="blur"})),fe!==me&&Re(me),I?.(ae)};ka(S,{increment:so.current,decrement:Uo.current});
let Go=ae=>{ae?so.current?.():Uo.current?.(),be.current+=1},Bo=ae=>{if(Go(ae),Z){let me=typeof U=="number"?U:U(be.current);ce.current=window.setTimeout(()=>Bo(ae),
me)}},ct=(ae,me)=>{ae.preventDefault(),K.current?.focus(),Go(me),Z&&(ce.current=window.setTimeout(()=>Bo(me),V))},Ve=()=>{ce.current&&window.clearTimeout(ce.current),
ce.current=null,be.current=0},Ko=(0,Ia.jsxs)("div",{...ee("controls"),children:[(0,Ia.jsx)(qe,{...ee("control"),tabIndex:-1,"aria-hidden":!0,disabled:_||typeof fe==
"number"&&Y!==void 0&&fe>=Y||typeof fe=="bigint"&&xe!==void 0&&fe>=xe,mod:{direction:"up"},onMouseDown:ae=>ae.preventDefault(),onPointerDown:ae=>{ct(ae,!0)},onPointerUp:Ve,
onPointerLeave:Ve,children:(0,Ia.jsx)(TI,{direction:"up"})}),(0,Ia.jsx)(qe,{...ee("control"),tabIndex:-1,"aria-hidden":!0,disabled:_||typeof fe=="number"&&J!==void 0&&
fe<=J||typeof fe=="bigint"&&ge!==void 0&&fe<=ge,mod:{direction:"down"},onMouseDown:ae=>ae.preventDefault(),onPointerDown:ae=>{ct(ae,!1)},onPointerUp:Ve,onPointerLeave:Ve,
children:(0,Ia.jsx)(TI,{direction:"down"})})]});return(0,Ia.jsx)(Qe,{component:pR,allowNegative:q,className:Ee(Zd.root,o),size:H,...de,inputMode:se?"numeric":"d\
ecimal",readOnly:N,disabled:_,value:typeof fe=="bigint"?fe.toString():fe,getInputRef:ve(ue,K),onValueChange:ao,rightSection:x||N||!(se?EI(fe,te):DI(fe))?p:p||Ko,
classNames:pe,styles:Ce,unstyled:a,__staticSelector:"NumberInput",decimalScale:se?0:g?b:0,onPaste:Ao,onFocus:Ir,onKeyDown:vt,onKeyDownCapture:jt,rightSectionPointerEvents:$??
(_?"none":void 0),rightSectionWidth:T??`var(--ni-right-section-width-${H||"sm"})`,allowLeadingZeros:O,allowedDecimalSeparators:L,onBlur:lo,attributes:ne,isAllowed:ae=>{
if(!(!h||h(ae)))return!1;if(y!=="strict")return!0;if(!se)return AA(ae.floatValue,J,Y);if(ae.value===""||ae.value==="-")return!0;let me=Kf(ae.value);return me===
null?!0:(ge===void 0||me>=ge)&&(xe===void 0||me<=xe)}})});tm.classes={...Qe.classes,...Zd};tm.varsResolver=CR;tm.displayName="@mantine/core/NumberInput";var[SR,cr]=xt("Pagination.Root component was not found in tree");var Dr={root:"m_4addd315",control:"m_326d024a",dots:"m_4ad7767d",items:"m_105fdbed",label:"m_10817321"};var wR=v(F(),1),_A={withPadding:!0},ga=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,active:s,disabled:l,withPadding:i,mod:f,...d}=w("PaginationCon\
trol",_A,e),c=cr(),u=l||c.disabled;return(0,wR.jsx)(qe,{disabled:u,mod:[{active:s,disabled:u,"with-padding":i},f],...c.getStyles("control",{className:o,style:r,
classNames:t,styles:n,active:!u}),...d})});ga.classes=Dr;ga.displayName="@mantine/core/PaginationControl";var va=v(F(),1);function Xf({style:e,children:t,path:o,...r}){return(0,va.jsx)("svg",{viewBox:"0 0 16 16",xmlns:"http://www.w3.org/2000/svg",style:{width:"calc(\
var(--pagination-control-size) / 1.8)",height:"calc(var(--pagination-control-size) / 1.8)",...e},...r,children:(0,va.jsx)("path",{d:o,fill:"currentColor"})})}var RR=e=>(0,va.jsx)(
Xf,{...e,path:"M8.781 8l-3.3-3.3.943-.943L10.667 8l-4.243 4.243-.943-.943 3.3-3.3z"}),PR=e=>(0,va.jsx)(Xf,{...e,path:"M7.219 8l3.3 3.3-.943.943L5.333 8l4.243-4.\
243.943.943-3.3 3.3z"}),FR=e=>(0,va.jsx)(Xf,{...e,path:"M6.85355 3.85355C7.04882 3.65829 7.04882 3.34171 6.85355 3.14645C6.65829 2.95118 6.34171 2.95118 6.14645\
 3.14645L2.14645 7.14645C1.95118 7.34171 1.95118 7.65829 2.14645 7.85355L6.14645 11.8536C6.34171 12.0488 6.65829 12.0488 6.85355 11.8536C7.04882 11.6583 7.04882\
 11.3417 6.85355 11.1464L3.20711 7.5L6.85355 3.85355ZM12.8536 3.85355C13.0488 3.65829 13.0488 3.34171 12.8536 3.14645C12.6583 2.95118 12.3417 2.95118 12.1464 3.\
14645L8.14645 7.14645C7.95118 7.34171 7.95118 7.65829 8.14645 7.85355L12.1464 11.8536C12.3417 12.0488 12.6583 12.0488 12.8536 11.8536C13.0488 11.6583 13.0488 11\
.3417 12.8536 11.1464L9.20711 7.5L12.8536 3.85355Z"}),MR=e=>(0,va.jsx)(Xf,{...e,path:"M2.14645 11.1464C1.95118 11.3417 1.95118 11.6583 2.14645 11.8536C2.34171 1\
2.0488 2.65829 12.0488 2.85355 11.8536L6.85355 7.85355C7.04882 7.65829 7.04882 7.34171 6.85355 7.14645L2.85355 3.14645C2.65829 2.95118 2.34171 2.95118 2.14645 3\
.14645C1.95118 3.34171 1.95118 3.65829 2.14645 3.85355L5.79289 7.5L2.14645 11.1464ZM8.14645 11.1464C7.95118 11.3417 7.95118 11.6583 8.14645 11.8536C8.34171 12.0\
488 8.65829 12.0488 8.85355 11.8536L12.8536 7.85355C13.0488 7.65829 13.0488 7.34171 12.8536 7.14645L8.85355 3.14645C8.65829 2.95118 8.34171 2.95118 8.14645 3.14\
645C7.95118 3.34171 7.95118 3.65829 8.14645 3.85355L11.7929 7.5L8.14645 11.1464Z"}),TR=e=>(0,va.jsx)(Xf,{...e,path:"M2 8c0-.733.6-1.333 1.333-1.333.734 0 1.334.\
6 1.334 1.333s-.6 1.333-1.334 1.333C2.6 9.333 2 8.733 2 8zm9.333 0c0-.733.6-1.333 1.334-1.333C13.4 6.667 14 7.267 14 8s-.6 1.333-1.333 1.333c-.734 0-1.334-.6-1.\
334-1.333zM6.667 8c0-.733.6-1.333 1.333-1.333s1.333.6 1.333 1.333S8.733 9.333 8 9.333 6.667 8.733 6.667 8z"});var OI=v(F(),1),NA={icon:TR},Wl=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,icon:s,...l}=w("PaginationDots",NA,e),i=cr();return(0,OI.jsx)(k,{...i.
getStyles("dots",{className:o,style:r,styles:n,classNames:t}),...l,children:(0,OI.jsx)(s,{style:{width:"calc(var(--pagination-control-size) / 1.8)",height:"calc\
(var(--pagination-control-size) / 1.8)"}})})});Wl.classes=Dr;Wl.displayName="@mantine/core/PaginationDots";var _I=v(F(),1);function om({icon:e,name:t,action:o,type:r}){let n={icon:e},a=s=>{let{icon:l,...i}=w(t,n,s),f=cr(),d=r==="next"?f.active===f.total:f.active===1;
return(0,_I.jsx)(ga,{disabled:f.disabled||d,onClick:f[o],withPadding:!1,...i,children:(0,_I.jsx)(l,{className:"mantine-rotate-rtl",style:{width:"calc(var(--pagi\
nation-control-size) / 1.8)",height:"calc(var(--pagination-control-size) / 1.8)"}})})};return a.displayName=`@mantine/core/${t}`,Kc(a)}var NI=om({icon:RR,name:"\
PaginationNext",action:"onNext",type:"next"}),LI=om({icon:PR,name:"PaginationPrevious",action:"onPrevious",type:"previous"}),HI=om({icon:FR,name:"PaginationFirs\
t",action:"onFirst",type:"previous"}),VI=om({icon:MR,name:"PaginationLast",action:"onLast",type:"next"});var Ul=v(F(),1);function Yf({dotsIcon:e}){let t=cr(),o=t.range.map((r,n)=>r==="dots"?(0,Ul.jsx)(Wl,{icon:e},n):(0,Ul.jsx)(ga,{active:r===t.active,"aria-current":r===
t.active?"page":void 0,onClick:()=>t.onChange(r),disabled:t.disabled,...t.getItemProps?.(r),children:t.getItemProps?.(r)?.children??r},n));return(0,Ul.jsx)(Ul.Fragment,
{children:o})}Yf.displayName="@mantine/core/PaginationItems";var kR=v(F(),1),LA={formatLabel:({page:e,totalPages:t})=>`Page ${e} of ${t}`},Qf=M(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,formatLabel:s,...l}=w(
"PaginationLabel",LA,e),i=cr();return(0,kR.jsx)(k,{...i.getStyles("label",{className:o,style:r,styles:n,classNames:t}),...l,children:s({page:i.active,totalPages:i.
total})})});Qf.classes=Dr;Qf.displayName="@mantine/core/PaginationLabel";var zI=v(F(),1),HA={siblings:1,boundaries:1},DR=(e,{size:t,radius:o,color:r,autoContrast:n})=>({root:{"--pagination-control-radius":o===void 0?void 0:ye(o),"--p\
agination-control-size":le(t,"pagination-control-size"),"--pagination-control-fz":ze(t),"--pagination-active-bg":r?De(r,e):void 0,"--pagination-active-color":tr(
n,e)?Jt({color:r,theme:e,autoContrast:n}):void 0}}),Gl=M(e=>{let t=w("PaginationRoot",HA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,total:i,
value:f,defaultValue:d,onChange:c,disabled:u,siblings:m,boundaries:x,color:p,radius:h,onNextPage:y,onPreviousPage:I,onFirstPage:g,onLastPage:b,getItemProps:C,autoContrast:R,
startValue:S,layout:P,mod:_,attributes:$,...q}=t,N=G({name:"Pagination",classes:Dr,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:$,vars:l,
varsResolver:DR}),{range:H,setPage:T,next:U,previous:V,active:O,first:B,last:E}=dp({page:f,initialPage:d,onChange:c,total:i,siblings:m,boundaries:x,startValue:S});
return(0,zI.jsx)(SR,{value:{total:i,range:H,active:O,disabled:u,layout:P,getItemProps:C,onChange:T,onNext:Oe(y,U),onPrevious:Oe(I,V),onFirst:Oe(g,B),onLast:Oe(b,
E),getStyles:N},children:(0,zI.jsx)(k,{...N("root"),mod:[{layout:P},_],...q})})});Gl.classes=Dr;Gl.varsResolver=DR;Gl.displayName="@mantine/core/PaginationRoot";var ro=v(F(),1),VA={withControls:!0,withPages:!0,siblings:1,boundaries:1,gap:8};function zA({children:e}){let t=cr();return(0,ro.jsx)(k,{...t.getStyles("items"),
children:e})}var ur=M(e=>{let{withEdges:t,withControls:o,getControlProps:r,nextIcon:n,previousIcon:a,lastIcon:s,firstIcon:l,dotsIcon:i,total:f,gap:d,hideWithOnePage:c,
withPages:u,layout:m,formatLabel:x,...p}=w("Pagination",VA,e);if(f<=0||c&&f===1)return null;let h=u?m==="responsive"?(0,ro.jsxs)(ro.Fragment,{children:[(0,ro.jsx)(
zA,{children:(0,ro.jsx)(Yf,{dotsIcon:i})}),(0,ro.jsx)(Qf,{formatLabel:x})]}):(0,ro.jsx)(Yf,{dotsIcon:i}):null;return(0,ro.jsx)(Gl,{total:f,layout:m,...p,children:(0,ro.jsxs)(
Wt,{gap:d,children:[t&&(0,ro.jsx)(HI,{icon:l,...r?.("first")}),o&&(0,ro.jsx)(LI,{icon:a,...r?.("previous")}),h,o&&(0,ro.jsx)(NI,{icon:n,...r?.("next")}),t&&(0,ro.jsx)(
VI,{icon:s,...r?.("last")})]})})});ur.classes=Dr;ur.displayName="@mantine/core/Pagination";ur.Root=Gl;ur.Control=ga;ur.Dots=Wl;ur.First=HI;ur.Last=VI;ur.Next=NI;
ur.Previous=LI;ur.Items=Yf;ur.Label=Qf;var ko=v(F(),1);function ER({reveal:e}){return(0,ko.jsx)("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:"0 0 256 256",style:{width:"var(--psi-icon-size)",height:"\
var(--psi-icon-size)"},children:e?(0,ko.jsxs)(ko.Fragment,{children:[(0,ko.jsx)("path",{fill:"none",d:"M0 0h256v256H0z"}),(0,ko.jsx)("path",{fill:"none",stroke:"\
currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"16",d:"M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.\
53"}),(0,ko.jsx)("path",{fill:"none",stroke:"currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"16",d:"M208.61 169.1C230.41 149.58 240 128 \
240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6"})]}):(0,ko.jsxs)(ko.Fragment,{children:[
(0,ko.jsx)("path",{fill:"none",d:"M0 0h256v256H0z"}),(0,ko.jsx)("path",{fill:"none",stroke:"currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"\
16",d:"M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z"}),(0,ko.jsx)("circle",{cx:"128",cy:"128",r:"40",fill:"none",stroke:"currentColor",strokeLinecap:"\
round",strokeLinejoin:"round",strokeWidth:"16"})]})})}var rm={root:"m_f61ca620",input:"m_ccf8da4c",innerInput:"m_f2d85dd2",visibilityToggle:"m_b1072d44"};var AR=v(A(),1);var Is=v(F(),1),$A={visibilityToggleIcon:ER,visibilityToggleFocusable:!1,size:"sm"},BR=(e,{size:t})=>({root:{"--psi-icon-size":le(t,"psi-icon-size"),"--psi-butt\
on-size":le(t,"psi-button-size")}});function jA(e){let t=(0,AR.use)(Vt);return(0,Is.jsx)("input",{...e,"aria-describedby":t?.describedBy})}var nm=M(e=>{let t=w(
["Input","InputWrapper","PasswordInput"],$A,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,required:i,error:f,success:d,leftSection:c,disabled:u,
id:m,variant:x,inputContainer:p,description:h,label:y,size:I,errorProps:g,successProps:b,descriptionProps:C,labelProps:R,withAsterisk:S,inputWrapperOrder:P,wrapperProps:_,
radius:$,rightSection:q,rightSectionWidth:N,rightSectionPointerEvents:H,leftSectionWidth:T,visible:U,defaultVisible:V,onVisibilityChange:O,visibilityToggleIcon:B,
visibilityToggleButtonProps:E,visibilityToggleFocusable:L,rightSectionProps:j,leftSectionProps:W,leftSectionPointerEvents:X,withErrorStyles:re,withSuccessStyles:ne,
mod:ue,attributes:de,dir:te,...he}=t,ee=Me(m),[pe,Ce]=we({value:U,defaultValue:V,finalValue:!1,onChange:O}),Ie=()=>Ce(!pe),se=G({name:"PasswordInput",classes:rm,
props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:de,vars:l,varsResolver:BR}),{resolvedClassNames:fe,resolvedStyles:Re}=_t({classNames:o,styles:a,
props:t}),{styleProps:Z,rest:K}=Pt(he),ce=g?.id||`${ee}-error`,be=b?.id||`${ee}-success`,J=C?.id||`${ee}-description`,Y=(0,Is.jsx)(Zo,{...se("visibilityToggle"),
disabled:u,radius:$,"aria-pressed":pe,tabIndex:L?0:-1,"aria-label":"Toggle password visibility",...E,variant:E?.variant??"subtle",color:"gray",unstyled:s,onTouchEnd:Q=>{
Q.preventDefault(),E?.onTouchEnd?.(Q),Ie()},onMouseDown:Q=>{Q.preventDefault(),E?.onMouseDown?.(Q),Ie()},onKeyDown:Q=>{E?.onKeyDown?.(Q),(Q.key===" "||Q.key==="\
Enter")&&(Q.preventDefault(),Ie())},children:(0,Is.jsx)(B,{reveal:pe})});return(0,Is.jsx)(_e.Wrapper,{required:i,id:ee,label:y,error:f,success:d,description:h,size:I,
classNames:fe,styles:Re,__staticSelector:"PasswordInput",__stylesApiProps:t,unstyled:s,withAsterisk:S,inputWrapperOrder:P,inputContainer:p,variant:x,labelProps:{
...R,htmlFor:ee},descriptionProps:{...C,id:J},errorProps:{...g,id:ce},successProps:{...b,id:be},mod:ue,attributes:de,...se("root"),...Z,..._,children:(0,Is.jsx)(
_e,{component:"div",dir:te,error:f,success:d,leftSection:c,size:I,classNames:{...fe,input:Ee(rm.input,fe?.input)},styles:Re,radius:$,disabled:u,__staticSelector:"\
PasswordInput",__stylesApiProps:t,rightSectionWidth:N,rightSection:q??Y,variant:x,unstyled:s,leftSectionWidth:T,rightSectionPointerEvents:H||"all",rightSectionProps:j,
leftSectionProps:W,leftSectionPointerEvents:X,withAria:!1,withErrorStyles:re,withSuccessStyles:ne,attributes:de,children:(0,Is.jsx)(jA,{required:i,"data-invalid":!!f||
void 0,"data-with-left-section":!!c||void 0,...se("innerInput"),disabled:u,id:ee,dir:te,...K,autoComplete:K.autoComplete||"off",type:pe?"text":"password"})})})});
nm.classes={...Qe.classes,...rm};nm.varsResolver=BR;nm.displayName="@mantine/core/PasswordInput";var OR=v(A(),1);var am=v(F(),1),Zf=(0,OR.createContext)(null),sm=co((e=>{let{value:t,defaultValue:o,onChange:r,size:n,wrapperProps:a,children:s,name:l,readOnly:i,disabled:f,...d}=w(
"RadioGroup",null,e),c=Me(l),[u,m]=we({value:t,defaultValue:o,finalValue:"",onChange:r});return(0,am.jsx)(Zf,{value:{value:u,onChange:p=>!i&&m(typeof p=="string"?
p:p.currentTarget.value),size:n,name:c,disabled:f},children:(0,am.jsx)(_e.Wrapper,{size:n,...a,...d,labelElement:"div",__staticSelector:"RadioGroup",children:(0,am.jsx)(
Dl,{role:"radiogroup",children:s})})})}));sm.classes=_e.Wrapper.classes;sm.displayName="@mantine/core/RadioGroup";var $I={card:"m_9dc8ae12"};var lm=v(A(),1),jI=v(F(),1),qI=(0,lm.createContext)(null),qA={withBorder:!0},_R=(e,{radius:t})=>({card:{"--card-radius":ye(t)}}),Jf=M(e=>{let t=w("RadioCard",qA,
e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,checked:i,mod:f,withBorder:d,value:c,onClick:u,name:m,onKeyDown:x,attributes:p,...h}=t,y=G({name:"\
RadioCard",classes:$I,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,vars:l,varsResolver:_R,rootSelector:"card"}),{dir:I}=st(),g=(0,lm.use)(
Zf),b=typeof i=="boolean"?i:g?.value===c||!1,C=m||g?.name,R=S=>{if(x?.(S),!!C&&["ArrowDown","ArrowUp","ArrowLeft","ArrowRight"].includes(S.nativeEvent.code)){S.
preventDefault();let P=Array.from(document.querySelectorAll(`[role="radio"][name="${C}"]`)),_=P.findIndex(N=>N===S.target),$=_+1>=P.length?0:_+1,q=_-1<0?P.length-
1:_-1;S.nativeEvent.code==="ArrowDown"&&(P[$].focus(),P[$].click()),S.nativeEvent.code==="ArrowUp"&&(P[q].focus(),P[q].click()),S.nativeEvent.code==="ArrowLeft"&&
(P[I==="ltr"?q:$].focus(),P[I==="ltr"?q:$].click()),S.nativeEvent.code==="ArrowRight"&&(P[I==="ltr"?$:q].focus(),P[I==="ltr"?$:q].click())}};return(0,jI.jsx)(qI,
{value:{checked:b},children:(0,jI.jsx)(qe,{mod:[{"with-border":d,checked:b},f],...y("card"),...h,role:"radio","aria-checked":b,name:C,onClick:S=>{u?.(S),g?.onChange(
c||"")},onKeyDown:R})})});Jf.displayName="@mantine/core/RadioCard";Jf.classes=$I;Jf.varsResolver=_R;var WI={indicator:"m_717d7ff6",icon:"m_3e4da632","indicator--light":"m_7eec72c0","indicator--outline":"m_2980836c"};var NR=v(A(),1),UI=v(F(),1),WA={icon:ml},LR=(e,{radius:t,color:o,size:r,iconColor:n,variant:a,autoContrast:s})=>{let l=dt({color:o||e.primaryColor,theme:e}),i=l.
isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:"\
light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:De(o,e);return{indicator:{"--radio-size":le(r,"radio-size"),"--radio-radius":t===void 0?void 0:ye(t),
"--radio-color":d,"--radio-bg":f?.background,"--radio-icon-size":typeof r=="number"?`calc(${le(r,"radio-size")} * 0.4)`:le(r,"radio-icon-size"),"--radio-icon-co\
lor":n?De(n,e):f?f.color:tr(s,e)?Jt({color:o,theme:e,autoContrast:s}):void 0}}},ec=M(e=>{let t=w("RadioIndicator",WA,e),{classNames:o,className:r,style:n,styles:a,
unstyled:s,vars:l,icon:i,radius:f,color:d,iconColor:c,autoContrast:u,checked:m,mod:x,variant:p,disabled:h,attributes:y,...I}=t,g=G({name:"RadioIndicator",classes:WI,
props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:y,vars:l,varsResolver:LR,rootSelector:"indicator"}),b=(0,NR.use)(qI),C=typeof m=="boolea\
n"?m:b?.checked||!1;return(0,UI.jsx)(k,{...g("indicator",{variant:p}),variant:p,mod:[{checked:C,disabled:h},x],...I,children:(0,UI.jsx)(i,{...g("icon")})})});ec.
displayName="@mantine/core/RadioIndicator";ec.classes=WI;ec.varsResolver=LR;var GI={root:"m_f3f1af94",inner:"m_89c4f5e4",icon:"m_f3ed6b2b",radio:"m_8a3dbb89","radio--light":"m_99d09bcd","radio--outline":"m_1bfe9d39"};var HR=v(A(),1);var Kl=v(F(),1),UA={labelPosition:"right",withErrorStyles:!0},VR=(e,{size:t,radius:o,color:r,iconColor:n,variant:a,autoContrast:s})=>{let l=dt({color:r||e.primaryColor,
theme:e}),i=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver({color:r||e.primaryColor,theme:e,
variant:"light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:De(r,e);return{root:{"--radio-size":le(t,"radio-size"),"--radio-radius":o===void 0?void 0:ye(
o),"--radio-color":d,"--radio-bg":f?.background,"--radio-icon-color":n?De(n,e):f?f.color:tr(s,e)?Jt({color:r,theme:e,autoContrast:s}):void 0,"--radio-icon-size":le(
t,"radio-icon-size")}}},gs=M(e=>{let t=w("Radio",UA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,id:i,size:f,label:d,labelPosition:c,description:u,
error:m,radius:x,color:p,variant:h,disabled:y,wrapperProps:I,icon:g=ml,rootRef:b,iconColor:C,onChange:R,mod:S,attributes:P,withErrorStyles:_,checked:$,readOnly:q,
onClick:N,...H}=t,T=G({name:"Radio",classes:GI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:P,vars:l,varsResolver:VR}),U=(0,HR.use)(Zf),
V=U?.size??f,O=t.size?f:V,{styleProps:B,rest:E}=Pt(H),L=Me(i),j=[u?`${L}-description`:void 0,m&&typeof m!="boolean"?`${L}-error`:void 0,E["aria-describedby"]].filter(
Boolean).join(" ")||void 0,W=U?U.value===E.value:void 0,X={checked:W??$,name:E.name??U?.name,onChange:re=>{q||(U?.onChange(re),R?.(re))},disabled:U?.disabled??y};
return(0,Kl.jsx)(us,{...T("root"),__staticSelector:"Radio",__stylesApiProps:t,id:L,size:O,labelPosition:c,label:d,description:u,error:m,disabled:X.disabled,classNames:o,
styles:a,unstyled:s,"data-checked":(W??$)||void 0,variant:h,ref:b,mod:S,attributes:P,...B,...I,children:(0,Kl.jsxs)(k,{...T("inner"),mod:{"label-position":c},children:[
(0,Kl.jsx)(k,{...T("radio",{focusable:!0,variant:h}),...E,...X,component:"input",mod:{error:!!m,"with-error-styles":_},id:L,type:"radio",readOnly:q,"aria-descri\
bedby":j,onClick:re=>{q&&X.checked===void 0&&re.preventDefault(),N?.(re)}}),(0,Kl.jsx)(g,{...T("icon"),"aria-hidden":!0})]})})});gs.classes=GI;gs.varsResolver=VR;
gs.displayName="@mantine/core/Radio";gs.Group=sm;gs.Card=Jf;gs.Indicator=ec;var ya=v(A(),1);function zR({offset:e,position:t,defaultOpened:o}){let[r,n]=(0,ya.useState)(o),a=(0,ya.useRef)(null),{x:s,y:l,elements:i,refs:f,update:d,placement:c}=na({placement:t,
middleware:[Xa({crossAxis:!0,padding:5,rootBoundary:"document"})]}),u=c.includes("right")?e:t.includes("left")?e*-1:0,m=c.includes("bottom")?e:t.includes("top")?
e*-1:0,x=(0,ya.useCallback)(({clientX:p,clientY:h})=>{!Number.isFinite(p)||!Number.isFinite(h)||f.setPositionReference({getBoundingClientRect(){return{width:0,height:0,
x:p,y:h,left:p+u,top:h+m,right:p,bottom:h}}})},[i.reference]);return(0,ya.useEffect)(()=>{if(f.floating.current){let p=a.current;p.addEventListener("mousemove",
x);let h=ho(f.floating.current);return h.forEach(y=>{y.addEventListener("scroll",d)}),()=>{p.removeEventListener("mousemove",x),h.forEach(y=>{y.removeEventListener(
"scroll",d)})}}},[i.reference,f.floating.current,d,x,r]),{handleMouseMove:x,x:s,y:l,opened:r,setOpened:n,boundaryRef:a,floating:f.setFloating}}var Xl={tooltip:"m_1b3c8819",arrow:"m_f898399f"};var $R=v(A(),1);var vs=v(F(),1),GA={refProp:"ref",withinPortal:!0,offset:10,position:"right",zIndex:Ue("popover")},jR=(e,{radius:t,color:o})=>({tooltip:{"--tooltip-radius":t===
void 0?void 0:ye(t),"--tooltip-bg":o?De(o,e):void 0,"--tooltip-color":o?"var(--mantine-color-white)":void 0}}),tc=M(e=>{let t=w("TooltipFloating",GA,e),{children:o,
refProp:r,withinPortal:n,style:a,className:s,classNames:l,styles:i,unstyled:f,radius:d,color:c,label:u,offset:m,position:x,multiline:p,zIndex:h,disabled:y,defaultOpened:I,
variant:g,vars:b,portalProps:C,attributes:R,ref:S,...P}=t,_=Be(),$=G({name:"TooltipFloating",props:t,classes:Xl,className:s,style:a,classNames:l,styles:i,unstyled:f,
attributes:R,rootSelector:"tooltip",vars:b,varsResolver:jR}),{handleMouseMove:q,x:N,y:H,opened:T,boundaryRef:U,floating:V,setOpened:O}=zR({offset:m,position:x,defaultOpened:I}),
B=Ht(o);if(!B)throw new Error("[@mantine/core] Tooltip.Floating component children should be an element or a component that accepts ref, fragments, strings, num\
bers and other primitive values are not supported");let E=ve(U,ea(B),S),L=B.props,j=X=>{L.onMouseEnter?.(X),q(X),O(!0)},W=X=>{L.onMouseLeave?.(X),O(!1)};return(0,vs.jsxs)(
vs.Fragment,{children:[(0,vs.jsx)(xo,{...C,withinPortal:n,children:(0,vs.jsx)(k,{...P,...$("tooltip",{style:{...Kr(a,_),zIndex:h,display:!y&&T?"block":"none",top:Number.
isFinite(H)?Math.round(H):"",left:Number.isFinite(N)?Math.round(N):""}}),variant:g,ref:V,mod:{multiline:p},children:u})}),(0,$R.cloneElement)(B,{...L,[r]:E,onMouseEnter:j,
onMouseLeave:W})]})});tc.classes=Xl;tc.varsResolver=jR;tc.displayName="@mantine/core/TooltipFloating";var qR=v(A(),1),KI=v(F(),1);var XI=(0,qR.createContext)({withinGroup:!1}),KA={openDelay:0,closeDelay:0};function im(e){let{openDelay:t,closeDelay:o,children:r}=w("TooltipGroup",KA,e);return(0,KI.jsx)(
XI,{value:{withinGroup:!0},children:(0,KI.jsx)(rS,{delay:{open:t,close:o},children:r})})}im.displayName="@mantine/core/TooltipGroup";im.extend=e=>e;var nn=v(A(),1);function XA(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function YA(e){let t=XA(
e.middlewares),o=[fl(e.offset),Xi()];return t.shift&&o.push(Xa(typeof t.shift=="boolean"?{padding:8}:{padding:8,...t.shift})),t.flip&&o.push(typeof t.flip=="boo\
lean"?cl():cl(t.flip)),o.push(Yi({element:e.arrowRef,padding:e.arrowOffset})),t.inline?o.push(typeof t.inline=="boolean"?ra():ra(t.inline)):e.inline&&o.push(ra()),
o}function WR(e){let[t,o]=(0,nn.useState)(e.defaultOpened),r=typeof e.opened=="boolean",n=!e.disabled&&(r?e.opened:t);(0,nn.useEffect)(()=>{e.disabled&&o(!1)},[
e.disabled]);let a=(0,nn.use)(XI).withinGroup,s=Me(),l=Yo(),i=(0,nn.useCallback)(P=>{o(P),P&&g(s)},[s]),{x:f,y:d,context:c,refs:u,placement:m,middlewareData:{arrow:{
x,y:p}={},hide:h}}=na({strategy:e.strategy,placement:e.position,open:n,onOpenChange:i,middleware:YA(e),whileElementsMounted:Ka}),{delay:y,currentId:I,setCurrentId:g}=nS(
c,{id:s}),{getReferenceProps:b,getFloatingProps:C}=bu([yu(c,{enabled:!e.disabled&&e.events?.hover,delay:a?y:{open:e.openDelay,close:e.closeDelay},mouseOnly:!e.events?.
touch,handleClose:e.interactive?Cu():null}),sS(c,{enabled:!e.disabled&&e.events?.focus,visibleOnly:!0}),lS(c,{role:"tooltip"}),aS(c,{enabled:typeof e.opened>"u"})]),
R=(0,nn.useRef)(m);ut(()=>{R.current!==m&&(R.current=m,e.onPositionChange?.(m))},[m]);let S=n&&I&&I!==s;return{x:f,y:d,arrowX:x,arrowY:p,reference:u.setReference,
floating:u.setFloating,getFloatingProps:C,getReferenceProps:b,isGroupPhase:S,opened:n,placement:m,referenceHidden:e.hideDetached&&l!=="test"?h?.referenceHidden:
!1}}var Yl=v(A(),1);var yo=v(F(),1),QA={position:"top",refProp:"ref",withinPortal:!0,arrowSize:4,arrowOffset:5,arrowRadius:0,arrowPosition:"side",offset:5,transitionProps:{duration:100,
transition:"fade"},events:{hover:!0,focus:!1,touch:!1},zIndex:Ue("popover"),middlewares:{flip:!0,shift:!0,inline:!1},hideDetached:!0},UR=(e,{radius:t,color:o,variant:r,
autoContrast:n})=>{let a=e.variantColorResolver({theme:e,color:o||e.primaryColor,autoContrast:n,variant:r||"filled"});return{tooltip:{"--tooltip-radius":t===void 0?
void 0:ye(t),"--tooltip-bg":o?a.background:void 0,"--tooltip-color":o?a.color:void 0}}},an=M(e=>{let t=w("Tooltip",QA,e),{children:o,position:r,refProp:n,label:a,
openDelay:s,closeDelay:l,onPositionChange:i,opened:f,defaultOpened:d,withinPortal:c,radius:u,color:m,classNames:x,styles:p,unstyled:h,style:y,className:I,withArrow:g,
arrowSize:b,arrowOffset:C,arrowRadius:R,arrowPosition:S,offset:P,transitionProps:_,multiline:$,events:q,interactive:N,zIndex:H,disabled:T,onClick:U,onMouseEnter:V,
onMouseLeave:O,inline:B,variant:E,keepMounted:L,vars:j,portalProps:W,mod:X,floatingStrategy:re,middlewares:ne,autoContrast:ue,attributes:de,target:te,hideDetached:he,
ref:ee,...pe}=t,{dir:Ce}=st(),Ie=(0,Yl.useRef)(null),se=WR({position:Js(Ce,r),closeDelay:l,openDelay:s,onPositionChange:i,opened:f,defaultOpened:d,disabled:T,events:q,
interactive:N,arrowRef:Ie,arrowOffset:C,offset:typeof P=="number"?P+(g?b/2:0):P,inline:B,strategy:re,middlewares:ne,hideDetached:he});(0,Yl.useEffect)(()=>{let Q=te instanceof
HTMLElement?te:typeof te=="string"?document.querySelector(te):te?.current||null;Q&&se.reference(Q)},[te,se]);let fe=G({name:"Tooltip",props:t,classes:Xl,className:I,
style:y,classNames:x,styles:p,unstyled:h,attributes:de,rootSelector:"tooltip",vars:j,varsResolver:UR}),Re=Ht(o);if(!te&&!Re)throw new Error("[@mantine/core] Too\
ltip component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported");let Z=fe(
"tooltip"),K=N&&!T&&!!se.opened,ce=S==="merge"&&g?tu({position:se.placement,dir:Ce}):void 0;if(te){let Q=sh(_,{duration:100,transition:"fade"});return(0,yo.jsx)(
yo.Fragment,{children:(0,yo.jsx)(xo,{...W,withinPortal:c,children:(0,yo.jsx)(eo,{...Q,keepMounted:L,mounted:!T&&!!se.opened,duration:se.isGroupPhase?10:Q.duration,
children:Ae=>(0,yo.jsxs)(k,{...pe,"data-fixed":re==="fixed"||void 0,variant:E,mod:[{multiline:$,interactive:K},X],...Z,...se.getFloatingProps({ref:se.floating,className:Z.
className,style:{...Z.style,...Ae,...ce,zIndex:H,top:se.y??0,left:se.x??0,...se.referenceHidden?{display:"none"}:null}}),children:[a,(0,yo.jsx)(ol,{ref:Ie,arrowX:se.
arrowX,arrowY:se.arrowY,visible:g,position:se.placement,arrowSize:b,arrowOffset:C,arrowRadius:R,arrowPosition:S,...fe("arrow")})]})})})})}let be=Re.props,J=ve(se.
reference,ea(Re),ee),Y=sh(_,{duration:100,transition:"fade"});return(0,yo.jsxs)(yo.Fragment,{children:[(0,yo.jsx)(xo,{...W,withinPortal:c,children:(0,yo.jsx)(eo,
{...Y,keepMounted:L,mounted:!T&&!!se.opened,duration:se.isGroupPhase?10:Y.duration,children:Q=>(0,yo.jsxs)(k,{...pe,"data-fixed":re==="fixed"||void 0,variant:E,
mod:[{multiline:$,interactive:K},X],...se.getFloatingProps({ref:se.floating,className:fe("tooltip").className,style:{...fe("tooltip").style,...Q,...ce,zIndex:H,
top:se.y??0,left:se.x??0,...se.referenceHidden?{display:"none"}:null}}),children:[a,(0,yo.jsx)(ol,{ref:Ie,arrowX:se.arrowX,arrowY:se.arrowY,visible:g,position:se.
placement,arrowSize:b,arrowOffset:C,arrowRadius:R,arrowPosition:S,...fe("arrow")})]})})}),(0,Yl.cloneElement)(Re,se.getReferenceProps({onClick:U,onMouseEnter:V,
onMouseLeave:O,onMouseMove:t.onMouseMove,onPointerDown:t.onPointerDown,onPointerEnter:t.onPointerEnter,...be,className:Ee(I,be.className),[n]:J}))]})});an.classes=
Xl;an.varsResolver=UR;an.displayName="@mantine/core/Tooltip";an.Floating=tc;an.Group=im;var YI={root:"m_cf365364",indicator:"m_9e182ccd",label:"m_1738fcb2",input:"m_1714d588",control:"m_69686b9b",innerLabel:"m_78882f40"};var ba=v(A(),1);var oc=v(F(),1),ZA={withItemsBorders:!0},GR=(e,{radius:t,color:o,transitionDuration:r,size:n,transitionTimingFunction:a})=>({root:{"--sc-radius":t===void 0?void 0:
ye(t),"--sc-color":o?De(o,e):void 0,"--sc-shadow":o?void 0:"var(--mantine-shadow-xs)","--sc-transition-duration":r===void 0?void 0:`${r}ms`,"--sc-transition-tim\
ing-function":a,"--sc-padding":le(n,"sc-padding"),"--sc-font-size":ze(n)}}),fm=co(e=>{let t=w("SegmentedControl",ZA,e),{classNames:o,className:r,style:n,styles:a,
unstyled:s,vars:l,data:i,value:f,defaultValue:d,onChange:c,size:u,name:m,disabled:x,readOnly:p,fullWidth:h,orientation:y,radius:I,color:g,transitionDuration:b,transitionTimingFunction:C,
variant:R,autoContrast:S,withItemsBorders:P,mod:_,attributes:$,ref:q,...N}=t,H=G({name:"SegmentedControl",props:t,classes:YI,className:r,style:n,classNames:o,styles:a,
unstyled:s,attributes:$,vars:l,varsResolver:GR}),T=Be(),U=i.map(ee=>s0(ee)?{label:`${ee}`,value:ee}:ee),V=Ip(),[O,B]=(0,ba.useState)(0),[E,L]=(0,ba.useState)(null),
[j,W]=(0,ba.useState)({}),X=(ee,pe)=>{ee===null||j[pe]===ee||(j[pe]=ee,W({...j}))},[re,ne]=we({value:f,defaultValue:d,finalValue:Array.isArray(i)?U.find(ee=>!ee.
disabled)?.value??i[0]?.value??null:null,onChange:c}),ue=Me(m),de=U.map(ee=>`${ee.value}`),te=U.map(ee=>(0,ba.createElement)(k,{...H("control"),mod:{active:re===
ee.value,orientation:y},key:`${ee.value}`},(0,ba.createElement)("input",{...H("input"),disabled:x||ee.disabled,type:"radio",name:ue,value:`${ee.value}`,id:`${ue}\
-${ee.value}`,checked:re===ee.value,onChange:()=>!p&&ne(ee.value),"data-focus-ring":T.focusRing,key:`${ee.value}-input`}),(0,ba.createElement)(k,{component:"lab\
el",...H("label"),mod:{active:re===ee.value&&!(x||ee.disabled),disabled:x||ee.disabled,"read-only":p},htmlFor:`${ue}-${ee.value}`,ref:pe=>X(pe,`${ee.value}`),__vars:{
"--sc-label-color":g!==void 0?Jt({color:g,theme:T,autoContrast:S}):void 0},key:`${ee.value}-label`},(0,oc.jsx)("span",{...H("innerLabel"),children:ee.label})))),
he=ve(q,L);return Ec(()=>{B(ee=>ee+1)},[i.length]),Ec(()=>{W(ee=>{let pe={};return de.forEach(Ce=>{Ce in ee&&(pe[Ce]=ee[Ce])}),Object.keys(pe).length===Object.keys(
ee).length?ee:pe})},[de]),i.length===0?null:(0,oc.jsxs)(k,{...H("root"),variant:R,size:u,ref:he,mod:[{"full-width":h,orientation:y,initialized:V,"with-items-bor\
ders":P},_],...N,role:"radiogroup","data-disabled":x,children:[typeof re<"u"&&(0,oc.jsx)(bf,{target:j[`${re}`],parent:E,component:"span",transitionDuration:"var\
(--sc-transition-duration)",...H("indicator")},O),te]})});fm.classes=YI;fm.varsResolver=GR;fm.displayName="@mantine/core/SegmentedControl";var sn=v(A(),1);var dr=v(F(),1),JA={size:"sm",withCheckIcon:!0,allowDeselect:!0,checkIconPosition:"left",openOnFocus:!0},QI=co(e=>{let t=w(["Input","InputWrapper","Select"],JA,
e),{classNames:o,styles:r,unstyled:n,vars:a,dropdownOpened:s,defaultDropdownOpened:l,onDropdownClose:i,onDropdownOpen:f,onFocus:d,onBlur:c,onClick:u,onChange:m,
data:x,value:p,defaultValue:h,selectFirstOptionOnChange:y,selectFirstOptionOnDropdownOpen:I,onOptionSubmit:g,comboboxProps:b,readOnly:C,disabled:R,filter:S,limit:P,
withScrollArea:_,maxDropdownHeight:$,floatingHeight:q,size:N,searchable:H,rightSection:T,checkIconPosition:U,withCheckIcon:V,withAlignedLabels:O,nothingFoundMessage:B,
name:E,form:L,searchValue:j,defaultSearchValue:W,onSearchChange:X,allowDeselect:re,error:ne,rightSectionPointerEvents:ue,id:de,clearable:te,clearSectionMode:he,
clearButtonProps:ee,hiddenInputProps:pe,renderOption:Ce,onClear:Ie,autoComplete:se,scrollAreaProps:fe,__defaultRightSection:Re,__clearSection:Z,__clearable:K,chevronColor:ce,
autoSelectOnBlur:be,openOnFocus:J,attributes:Y,...Q}=t,Ae=(0,sn.useMemo)(()=>fa(x),[x]),ge=(0,sn.useRef)({}),xe=(0,sn.useMemo)(()=>Dn(Ae),[Ae]),Ke=Me(de),It=da(
{id:Ke,label:Q.label,labelProps:Q.labelProps,inputWrapperOrder:Q.inputWrapperOrder}),[Pe,We,ao]=we({value:p,defaultValue:h,finalValue:null,onChange:m}),gt=Pe!=null?
`${Pe}`in xe?xe[`${Pe}`]:ge.current[`${Pe}`]:void 0,Qt=xp(gt),[so,Uo,Ao]=we({value:j,defaultValue:W,finalValue:gt?gt.label:"",onChange:X}),vt=on({opened:s,defaultOpened:l,
onDropdownOpen:()=>{f?.(),I?vt.selectFirstOption():vt.updateSelectedOptionIndex("active",{scrollIntoView:!0})},onDropdownClose:()=>{i?.(),setTimeout(vt.resetSelectedOption,
0)}}),jt=ct=>{Uo(ct),vt.resetSelectedOption()},{resolvedClassNames:Ir,resolvedStyles:lo}=_t({props:t,styles:r,classNames:o});(0,sn.useEffect)(()=>{y&&vt.selectFirstOption()},
[y,so]),(0,sn.useEffect)(()=>{p===null&&jt(""),p!=null&&gt&&(Qt?.value!==gt.value||Qt?.label!==gt.label)&&jt(gt.label)},[p,gt]),(0,sn.useEffect)(()=>{!ao&&!Ao&&
jt(Pe!=null?`${Pe}`in xe?xe[`${Pe}`]?.label:ge.current[`${Pe}`]?.label||"":"")},[xe,Pe]),(0,sn.useEffect)(()=>{Pe&&`${Pe}`in xe&&(ge.current[`${Pe}`]=xe[`${Pe}`])},
[xe,Pe]);let Go=(0,dr.jsx)(Se.ClearButton,{...ee,onClear:()=>{We(null,null),jt(""),Ie?.()}}),Bo=te&&Pe!=null&&!R&&!C;return(0,dr.jsxs)(dr.Fragment,{children:[(0,dr.jsxs)(
Se,{store:vt,__staticSelector:"Select",classNames:Ir,styles:lo,unstyled:n,readOnly:C,size:N,attributes:Y,floatingHeight:q,keepMounted:be,onOptionSubmit:ct=>{g?.(
ct);let Ve=re&&`${xe[ct].value}`==`${Pe}`?null:xe[ct],Ko=Ve?Ve.value:null;Ko!==Pe&&We(Ko,Ve),!ao&&jt(Ko!=null&&Ve?.label||""),vt.closeDropdown()},...b,children:[
(0,dr.jsx)(Se.Target,{targetType:H?"input":"button",autoComplete:se,withExpandedAttribute:!0,children:(0,dr.jsx)(Qe,{id:Ke,__defaultRightSection:(0,dr.jsx)(Se.Chevron,
{size:N,error:ne,unstyled:n,color:ce}),__clearSection:Go,__clearable:Bo,__clearSectionMode:he,rightSection:T,rightSectionPointerEvents:ue||"none",...Q,size:N,__staticSelector:"\
Select",disabled:R,readOnly:C||!H,value:so,onChange:ct=>{if(Nl(ct)){if(!C){let Ve=Xd(xe,ct.currentTarget.value);Ve&&`${Ve.value}`!=`${Pe}`&&(We(Ve.value,Ve),!ao&&
jt(Ve.label))}return}jt(ct.currentTarget.value),vt.openDropdown(),y&&vt.selectFirstOption()},onFocus:ct=>{J&&H&&vt.openDropdown(),d?.(ct)},onBlur:ct=>{be&&vt.clickSelectedOption(),
vt.closeDropdown();let Ve=Pe!=null&&(`${Pe}`in xe?xe[`${Pe}`]:ge.current[`${Pe}`]);jt(Ve&&Ve.label||""),c?.(ct)},onClick:ct=>{H?vt.openDropdown():vt.toggleDropdown(),
u?.(ct)},classNames:Ir,styles:lo,unstyled:n,pointer:!H,error:ne,attributes:Y})}),(0,dr.jsx)(ua,{data:Ae,hidden:C||R,filter:S,search:so,limit:P,hiddenWhenEmpty:!B,
withScrollArea:_,maxDropdownHeight:$,filterOptions:!!H&&gt?.label!==so,value:Pe,checkIconPosition:U,withCheckIcon:V,withAlignedLabels:O,nothingFoundMessage:B,unstyled:n,
labelId:It,"aria-label":It?void 0:Q["aria-label"],renderOption:Ce,scrollAreaProps:fe})]}),(0,dr.jsx)(Se.HiddenInput,{value:Pe,name:E,form:L,disabled:R,...pe})]})});
QI.classes={...Qe.classes,...Se.classes};QI.displayName="@mantine/core/Select";var JI=v(F(),1);function KR(e){if(e!==void 0)return typeof e=="number"?D(e):e}function XR({spacing:e,verticalSpacing:t,cols:o,minColWidth:r,autoRows:n,selector:a}){
let s=Be(),l=t===void 0?e:t,i=r!==void 0,f=Cn({"--sg-spacing-x":mt(as(e)),"--sg-spacing-y":mt(as(l)),"--sg-auto-rows":n,...i?{"--sg-min-col-width":KR(r)}:{"--sg\
-cols":as(o)?.toString()}}),d=$e(s.breakpoints).reduce((u,m)=>(u[m]||(u[m]={}),typeof e=="object"&&e[m]!==void 0&&(u[m]["--sg-spacing-x"]=mt(e[m])),typeof l=="o\
bject"&&l[m]!==void 0&&(u[m]["--sg-spacing-y"]=mt(l[m])),!i&&typeof o=="object"&&o[m]!==void 0&&(u[m]["--sg-cols"]=o[m]),u),{}),c=of($e(d),s.breakpoints).filter(
u=>$e(d[u.value]).length>0).map(u=>({query:`(min-width: ${s.breakpoints[u.value]})`,styles:d[u.value]}));return(0,JI.jsx)(Na,{styles:f,media:c,selector:a})}function ZI(e){
return typeof e=="object"&&e!==null?$e(e):[]}function eB(e){return e.sort((t,o)=>Qn(t)-Qn(o))}function tB({spacing:e,verticalSpacing:t,cols:o,minColWidth:r}){return eB(
Array.from(new Set([...ZI(e),...ZI(t),...r!==void 0?[]:ZI(o)])))}function YR({spacing:e,verticalSpacing:t,cols:o,minColWidth:r,autoRows:n,selector:a}){let s=t===
void 0?e:t,l=r!==void 0,i=Cn({"--sg-spacing-x":mt(as(e)),"--sg-spacing-y":mt(as(s)),"--sg-auto-rows":n,...l?{"--sg-min-col-width":KR(r)}:{"--sg-cols":as(o)?.toString()}}),
f=tB({spacing:e,verticalSpacing:t,cols:o,minColWidth:r}),d=f.reduce((u,m)=>(u[m]||(u[m]={}),typeof e=="object"&&e[m]!==void 0&&(u[m]["--sg-spacing-x"]=mt(e[m])),
typeof s=="object"&&s[m]!==void 0&&(u[m]["--sg-spacing-y"]=mt(s[m])),!l&&typeof o=="object"&&o[m]!==void 0&&(u[m]["--sg-cols"]=o[m]),u),{}),c=f.map(u=>({query:`\
simple-grid (min-width: ${u})`,styles:d[u]}));return(0,JI.jsx)(Na,{styles:i,container:c,selector:a})}var eg={container:"m_925c2d2c",root:"m_2415a157"};var mr=v(F(),1),oB={cols:1,spacing:"md",type:"media"},tg=M(e=>{let t=w("SimpleGrid",oB,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,cols:i,verticalSpacing:f,
spacing:d,type:c,minColWidth:u,autoFlow:m,autoRows:x,attributes:p,...h}=t,y=G({name:"SimpleGrid",classes:eg,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,
attributes:p,vars:l}),I=Gc(),g=u!==void 0?m||"auto-fill":void 0;return c==="container"?(0,mr.jsxs)(mr.Fragment,{children:[(0,mr.jsx)(YR,{...t,selector:`.${I}`}),
(0,mr.jsx)("div",{...y("container"),children:(0,mr.jsx)(k,{...y("root",{className:I}),...h,"data-auto-cols":g})})]}):(0,mr.jsxs)(mr.Fragment,{children:[(0,mr.jsx)(
XR,{...t,selector:`.${I}`}),(0,mr.jsx)(k,{...y("root",{className:I}),...h,"data-auto-cols":g})]})});tg.classes=eg;tg.displayName="@mantine/core/SimpleGrid";var og={root:"m_6d731127"};var QR=v(F(),1),rB={gap:"md",align:"stretch",justify:"flex-start"},ZR=(e,{gap:t,align:o,justify:r})=>({root:{"--stack-gap":mt(t),"--stack-align":o,"--stack-just\
ify":r}}),Er=M(e=>{let t=w("Stack",rB,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,align:i,justify:f,gap:d,variant:c,attributes:u,...m}=t,x=G(
{name:"Stack",props:t,classes:og,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:u,vars:l,varsResolver:ZR});return(0,QR.jsx)(k,{...x("root"),variant:c,
...m})});Er.classes=og;Er.varsResolver=ZR;Er.displayName="@mantine/core/Stack";var JR=v(A(),1);var Ql=v(F(),1),rg=(0,JR.createContext)(null),nB={hiddenInputValuesSeparator:","},cm=co((e=>{let{value:t,defaultValue:o,onChange:r,size:n,wrapperProps:a,children:s,
readOnly:l,name:i,hiddenInputValuesSeparator:f,hiddenInputProps:d,maxSelectedValues:c,disabled:u,...m}=w("SwitchGroup",nB,e),[x,p]=we({value:t,defaultValue:o,finalValue:[],
onChange:r}),h=g=>{let b=g.currentTarget.value;if(l)return;let C=x.includes(b);!C&&c&&x.length>=c||p(C?x.filter(R=>R!==b):[...x,b])},y=g=>{if(u)return!0;if(!c)return!1;
let b=x.includes(g),C=x.length>=c;return!b&&C},I=x.join(f);return(0,Ql.jsx)(rg,{value:{value:x,onChange:h,size:n,isDisabled:y},children:(0,Ql.jsxs)(_e.Wrapper,{
size:n,...a,...m,labelElement:"div",__staticSelector:"SwitchGroup",children:[(0,Ql.jsx)(Dl,{role:"group",children:s}),(0,Ql.jsx)("input",{type:"hidden",name:i,value:I,
...d})]})})}));cm.classes=_e.Wrapper.classes;cm.displayName="@mantine/core/SwitchGroup";var ng={root:"m_5f93f3bb",input:"m_926b4011",track:"m_9307d992",thumb:"m_93039a1d",trackLabel:"m_8277e082"};var eP=v(A(),1);var ys=v(F(),1),aB={labelPosition:"right",withThumbIndicator:!0},tP=(e,{radius:t,color:o,size:r})=>({root:{"--switch-radius":t===void 0?void 0:ye(t),"--switch-h\
eight":le(r,"switch-height"),"--switch-width":le(r,"switch-width"),"--switch-thumb-size":le(r,"switch-thumb-size"),"--switch-label-font-size":le(r,"switch-label\
-font-size"),"--switch-track-label-padding":le(r,"switch-track-label-padding"),"--switch-color":o?De(o,e):void 0}}),rc=M(e=>{let t=w("Switch",aB,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,vars:l,color:i,label:f,offLabel:d,onLabel:c,id:u,size:m,radius:x,wrapperProps:p,thumbIcon:h,checked:y,defaultChecked:I,onChange:g,
labelPosition:b,description:C,error:R,disabled:S,variant:P,rootRef:_,mod:$,withThumbIndicator:q,attributes:N,...H}=t,T=(0,eP.use)(rg),U=m||T?.size,V=G({name:"Sw\
itch",props:t,classes:ng,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:N,vars:l,varsResolver:tP}),{styleProps:O,rest:B}=Pt(H),E=Me(u),L=[C?`${E}\
-description`:void 0,R&&typeof R!="boolean"?`${E}-error`:void 0,B["aria-describedby"]].filter(Boolean).join(" ")||void 0,j={checked:T?.value.includes(B.value)??
y,onChange:ne=>{T?.onChange(ne),g?.(ne)}},W=S||T?.isDisabled?.(B.value),[X,re]=we({value:j.checked??y,defaultValue:I,finalValue:!1});return(0,ys.jsxs)(us,{...V(
"root"),__staticSelector:"Switch",__stylesApiProps:t,id:E,size:U,labelPosition:b,label:f,description:C,error:R,disabled:W,bodyElement:"label",labelElement:"span",
classNames:o,styles:a,unstyled:s,"data-checked":j.checked,variant:P,ref:_,mod:$,attributes:N,inert:B.inert,...O,...p,children:[(0,ys.jsx)("input",{...B,...j,disabled:W,
checked:X,"data-checked":j.checked,onChange:ne=>{B.readOnly||(j.onChange?.(ne),re(ne.currentTarget.checked))},id:E,type:"checkbox",role:"switch",inert:B.inert,"\
aria-describedby":L,...V("input")}),(0,ys.jsxs)(k,{"aria-hidden":"true",component:"span",mod:{error:R,"label-position":b,"without-labels":!c&&!d},...V("track"),
children:[(0,ys.jsx)(k,{component:"span",mod:{"reduce-motion":!0,"with-thumb-indicator":q&&!h},...V("thumb"),children:h}),(0,ys.jsx)("span",{...V("trackLabel"),
children:X?c:d})]})]})});rc.classes={...ng,...Nd};rc.varsResolver=tP;rc.displayName="@mantine/core/Switch";rc.Group=cm;var[oP,rP]=xt("Table component was not found in the tree");var Ca={table:"m_b23fa0ef",th:"m_4e7aa4f3",tr:"m_4e7aa4fd",td:"m_4e7aa4ef",tbody:"m_b2404537",thead:"m_b242d975",caption:"m_9e5a3ac7",scrollContainer:"m_a100c15",
scrollContainerInner:"m_62259741"};var nP=v(F(),1);function sB(e,t){if(!t)return;let o={};return t.columnBorder&&e.withColumnBorders&&(o["data-with-column-border"]=!0),t.rowBorder&&e.withRowBorders&&
(o["data-with-row-border"]=!0),t.striped&&e.striped&&(o["data-striped"]=e.striped),t.highlightOnHover&&e.highlightOnHover&&(o["data-hover"]=!0),t.captionSide&&e.
captionSide&&(o["data-side"]=e.captionSide),t.stickyHeader&&e.stickyHeader&&(o["data-sticky"]=!0),o}function bs(e,t){let o=`Table${e.charAt(0).toUpperCase()}${e.
slice(1)}`,r=M(n=>{let a=w(o,{},n),{classNames:s,className:l,style:i,styles:f,...d}=a,c=rP();return(0,nP.jsx)(k,{component:e,...sB(c,t),...c.getStyles(e,{className:l,
classNames:s,style:i,styles:f,props:a}),...d})});return r.displayName=`@mantine/core/${o}`,r.classes=Ca,r}var nc=bs("th",{columnBorder:!0}),um=bs("td",{columnBorder:!0}),
Zl=bs("tr",{rowBorder:!0,striped:!0,highlightOnHover:!0}),dm=bs("thead",{stickyHeader:!0}),mm=bs("tbody"),pm=bs("tfoot"),xm=bs("caption",{captionSide:!0});var ag=v(F(),1),lB={type:"scrollarea"},aP=(e,{minWidth:t,maxHeight:o,type:r})=>({scrollContainer:{"--table-min-width":D(t),"--table-max-height":D(o),"--table-ov\
erflow":r==="native"?"auto":void 0}}),ac=M(e=>{let t=w("TableScrollContainer",lB,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,children:i,minWidth:f,
maxHeight:d,type:c,scrollAreaProps:u,attributes:m,...x}=t,p=G({name:"TableScrollContainer",classes:Ca,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,
attributes:m,vars:l,varsResolver:aP,rootSelector:"scrollContainer"});return(0,ag.jsx)(k,{component:c==="scrollarea"?Po:"div",...c==="scrollarea"?d?{offsetScrollbars:"\
xy",...u}:{offsetScrollbars:"x",...u}:{},...p("scrollContainer"),...x,children:(0,ag.jsx)("div",{...p("scrollContainerInner"),children:i})})});ac.classes=Ca;ac.
varsResolver=aP;ac.displayName="@mantine/core/TableScrollContainer";var bo=v(F(),1);function hm({data:e}){return(0,bo.jsxs)(bo.Fragment,{children:[e.caption&&(0,bo.jsx)(xm,{children:e.caption}),e.head&&(0,bo.jsx)(dm,{children:(0,bo.jsx)(
Zl,{children:e.head.map((t,o)=>(0,bo.jsx)(nc,{children:t},o))})}),e.body&&(0,bo.jsx)(mm,{children:e.body.map((t,o)=>(0,bo.jsx)(Zl,{children:t.map((r,n)=>(0,bo.jsx)(
um,{children:r},n))},o))}),e.foot&&(0,bo.jsx)(pm,{children:(0,bo.jsx)(Zl,{children:e.foot.map((t,o)=>(0,bo.jsx)(nc,{children:t},o))})})]})}hm.displayName="@mant\
ine/core/TableDataRenderer";var sP=v(A(),1),Im=v(F(),1),iB={withRowBorders:!0,verticalSpacing:7},lP=(e,{layout:t,captionSide:o,horizontalSpacing:r,verticalSpacing:n,borderColor:a,stripedColor:s,
highlightOnHoverColor:l,striped:i,highlightOnHover:f,stickyHeaderOffset:d,stickyHeader:c})=>({table:{"--table-layout":t,"--table-caption-side":o,"--table-horizo\
ntal-spacing":mt(r),"--table-vertical-spacing":mt(n),"--table-border-color":a?De(a,e):void 0,"--table-striped-color":i&&s?De(s,e):void 0,"--table-highlight-on-h\
over-color":f&&l?De(l,e):void 0,"--table-sticky-header-offset":c?D(d):void 0}}),qo=M(e=>{let t=w("Table",iB,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,
vars:l,horizontalSpacing:i,verticalSpacing:f,captionSide:d,stripedColor:c,highlightOnHoverColor:u,striped:m,highlightOnHover:x,withColumnBorders:p,withRowBorders:h,
withTableBorder:y,borderColor:I,layout:g,data:b,children:C,stickyHeader:R,stickyHeaderOffset:S,mod:P,tabularNums:_,attributes:$,...q}=t,N=G({name:"Table",props:t,
className:r,style:n,classes:Ca,classNames:o,styles:a,unstyled:s,attributes:$,rootSelector:"table",vars:l,varsResolver:lP,stable:!0}),H=m===!0?"odd":m||void 0,T=d||
"bottom",U=(0,sP.useMemo)(()=>({getStyles:N,stickyHeader:R,striped:H,highlightOnHover:x,withColumnBorders:p,withRowBorders:h,captionSide:T}),[N,R,H,x,p,h,T]);return(0,Im.jsx)(
oP,{value:U,children:(0,Im.jsx)(k,{component:"table",mod:[{withTableBorder:y,tabularNums:_},P],...N("table"),...q,children:C||!!b&&(0,Im.jsx)(hm,{data:b})})})});
qo.classes=Ca;qo.varsResolver=lP;qo.displayName="@mantine/core/Table";qo.Td=um;qo.Th=nc;qo.Tr=Zl;qo.Thead=dm;qo.Tbody=mm;qo.Tfoot=pm;qo.Caption=xm;qo.ScrollContainer=
ac;qo.DataRenderer=hm;function iP({data:e,value:t}){let o=t.map(r=>r.trim().toLowerCase());return e.reduce((r,n)=>(lr(n)?r.push({group:n.group,items:n.items.filter(a=>o.indexOf(a.label.
toLowerCase().trim())===-1)}):o.indexOf(n.label.toLowerCase().trim())===-1&&r.push(n),r),[])}function fB(e,t){return e?t.split(new RegExp(`[${e.join("")}]`)).map(o=>o.trim()).filter(o=>o!==""):[t]}function sg({splitChars:e,allowDuplicates:t,maxTags:o,value:r,
currentTags:n,isDuplicate:a,onDuplicate:s}){let l=fB(e,r),i=[];if(t)i.push(...n,...l);else{i.push(...n);for(let f of l)(a?d=>a(d,i):d=>i.some(c=>c.toLowerCase()===
d.toLowerCase()))(f)?s?.(f):i.push(f)}return o?i.slice(0,o):i}var Jl=v(A(),1);var no=v(F(),1),cB={maxTags:1/0,acceptValueOnBlur:!0,splitChars:[","],hiddenInputValuesDivider:",",openOnFocus:!0,size:"sm"},lg=M(e=>{let t=w(["Input","InputWra\
pper","TagsInput"],cB,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,value:f,defaultValue:d,onChange:c,onKeyDown:u,maxTags:m,allowDuplicates:x,
onDuplicate:p,variant:h,data:y,dropdownOpened:I,defaultDropdownOpened:g,onDropdownOpen:b,onDropdownClose:C,selectFirstOptionOnChange:R,selectFirstOptionOnDropdownOpen:S,
onOptionSubmit:P,comboboxProps:_,filter:$,limit:q,withScrollArea:N,maxDropdownHeight:H,floatingHeight:T,searchValue:U,defaultSearchValue:V,onSearchChange:O,readOnly:B,
disabled:E,splitChars:L,onFocus:j,onBlur:W,onPaste:X,radius:re,rightSection:ne,rightSectionWidth:ue,rightSectionPointerEvents:de,rightSectionProps:te,leftSection:he,
leftSectionWidth:ee,leftSectionPointerEvents:pe,leftSectionProps:Ce,inputContainer:Ie,inputWrapperOrder:se,withAsterisk:fe,required:Re,labelProps:Z,descriptionProps:K,
errorProps:ce,successProps:be,wrapperProps:J,description:Y,label:Q,error:Ae,success:ge,withErrorStyles:xe,withSuccessStyles:Ke,name:It,form:Pe,id:We,clearable:ao,
clearSectionMode:gt,clearButtonProps:Qt,hiddenInputProps:so,hiddenInputValuesDivider:Uo,mod:Ao,renderOption:vt,renderPill:jt,onRemove:Ir,onClear:lo,onMaxTags:Go,
scrollAreaProps:Bo,acceptValueOnBlur:ct,isDuplicate:Ve,openOnFocus:Ko,attributes:ae,ref:me,loading:Oo,loadingPosition:_o,withPillsReorder:kt,...yt}=t,Xe=Me(We),
ot=da({id:Xe,label:Q,labelProps:Z,inputWrapperOrder:se}),rt=fa(y),bt=Dn(rt),qt=(0,Jl.useRef)(null),Rt=ve(qt,me),Bt=on({opened:I,defaultOpened:g,onDropdownOpen:()=>{
b?.(),S&&Bt.selectFirstOption()},onDropdownClose:()=>{C?.(),Bt.resetSelectedOption()}}),{styleProps:Lt,rest:{type:Ta,autoComplete:pi,...Br}}=Pt(yt),[nt,oe]=we({
value:f,defaultValue:d,finalValue:[],onChange:c}),{getPillProps:Ot,getListProps:gr,handleInputKeyDown:xi}=Ld({value:nt,onChange:oe,enabled:kt&&!E&&!B}),[No,zn]=we(
{value:U,defaultValue:V,finalValue:"",onChange:O}),mn=Fe=>{zn(Fe),Bt.resetSelectedOption()},$n=G({name:"TagsInput",classes:{},props:t,classNames:o,styles:a,unstyled:s}),
{resolvedClassNames:Fs,resolvedStyles:hi}=_t({props:t,styles:a,classNames:o}),Ii=Fe=>{if((Ve?Ve(Fe,nt):nt.some(Lo=>Lo.toLowerCase()===Fe.toLowerCase()))&&(p?.(Fe),
!x)){mn("");return}if(nt.length>=m){Go?.(Fe);return}P?.(Fe),mn(""),Fe.length>0&&oe([...nt,Fe])},Um=Fe=>{if(u?.(Fe),Fe.defaultPrevented||Fe.isPropagationStopped())
return;let Lo=No.trim(),{length:Te}=Lo;if(L.includes(Fe.key)&&Te>0&&(oe(sg({splitChars:L,allowDuplicates:x,maxTags:m,value:No,currentTags:nt,isDuplicate:Ve,onDuplicate:p})),
mn(""),Fe.preventDefault()),Fe.key==="Enter"&&Te>0&&!Fe.nativeEvent.isComposing){if(Fe.preventDefault(),document.querySelector(`#${Bt.listId} [data-combobox-opt\
ion][data-combobox-selected]`))return;Ii(Lo)}Fe.key==="Backspace"&&Te===0&&nt.length>0&&!Fe.nativeEvent.isComposing&&!B&&(Ir?.(nt[nt.length-1]),oe(nt.slice(0,nt.
length-1))),xi(Fe)},Gm=Fe=>{if(X?.(Fe),Fe.preventDefault(),Fe.clipboardData){let Lo=Fe.clipboardData.getData("text/plain");oe(sg({splitChars:L,allowDuplicates:x,
maxTags:m,value:`${No}${Lo}`,currentTags:nt,isDuplicate:Ve,onDuplicate:p})),mn("")}},Km=nt.map((Fe,Lo)=>{let Te=()=>{let gi=nt.slice();gi.splice(Lo,1),oe(gi),Ir?.(
Fe)},Xo=Ot(Lo);return jt?(0,no.jsx)(Jl.Fragment,{children:jt({option:bt[Fe]||{value:Fe,label:Fe,disabled:!1},value:Fe,onRemove:Te,disabled:E||B,reorderProps:Xo})},
`${Fe}-${Lo}`):(0,no.jsx)(rn,{withRemoveButton:!B,onRemove:Te,unstyled:s,disabled:E,attributes:ae,...$n("pill"),...Xo,children:Fe},`${Fe}-${Lo}`)});(0,Jl.useEffect)(
()=>{R&&Bt.selectFirstOption()},[R,nt,No]);let Xm=(0,no.jsx)(Se.ClearButton,{...Qt,onClear:()=>{oe([]),mn(""),qt.current?.focus(),Bt.openDropdown(),lo?.()}});return(0,no.jsxs)(
no.Fragment,{children:[(0,no.jsxs)(Se,{store:Bt,classNames:Fs,styles:hi,unstyled:s,size:i,readOnly:B,__staticSelector:"TagsInput",attributes:ae,floatingHeight:T,
onOptionSubmit:Fe=>{P?.(Fe),mn(""),nt.length>=m?Go?.(Fe):oe([...nt,bt[Fe].value]),Bt.resetSelectedOption()},..._,children:[(0,no.jsx)(Se.DropdownTarget,{children:(0,no.jsx)(
On,{...Lt,__staticSelector:"TagsInput",classNames:Fs,styles:hi,unstyled:s,size:i,className:r,style:n,variant:h,disabled:E,radius:re,rightSection:ne,__clearSection:Xm,
__clearable:ao&&nt.length>0&&!E&&!B,__clearSectionMode:gt,rightSectionWidth:ue,rightSectionPointerEvents:de,rightSectionProps:te,leftSection:he,leftSectionWidth:ee,
leftSectionPointerEvents:pe,leftSectionProps:Ce,loading:Oo,loadingPosition:_o,inputContainer:Ie,inputWrapperOrder:se,withAsterisk:fe,required:Re,labelProps:Z,descriptionProps:K,
errorProps:ce,successProps:be,wrapperProps:J,description:Y,label:Q,error:Ae,success:ge,withErrorStyles:xe,withSuccessStyles:Ke,__stylesApiProps:{...t,multiline:!0},
id:Xe,mod:Ao,attributes:ae,children:(0,no.jsxs)(rn.Group,{disabled:E,unstyled:s,...$n("pillsList"),...gr(),children:[Km,(0,no.jsx)(Se.EventsTarget,{autoComplete:pi,
withExpandedAttribute:!0,children:(0,no.jsx)(On.Field,{...Br,ref:Rt,...$n("inputField"),unstyled:s,onKeyDown:Um,onFocus:Fe=>{j?.(Fe),Ko&&Bt.openDropdown()},onBlur:Fe=>{
W?.(Fe),ct&&Ii(No),Bt.closeDropdown()},onPaste:Gm,value:No,onChange:Fe=>{Nl(Fe)||mn(Fe.currentTarget.value)},required:Re&&nt.length===0,disabled:E,readOnly:B,id:Xe})})]})})}),
(0,no.jsx)(ua,{data:iP({data:rt,value:nt}),hidden:B||E,filter:$,search:No,limit:q,hiddenWhenEmpty:!0,withScrollArea:N,maxDropdownHeight:H,unstyled:s,labelId:ot,
"aria-label":ot?void 0:yt["aria-label"],renderOption:vt,scrollAreaProps:Bo})]}),(0,no.jsx)(Se.HiddenInput,{name:It,form:Pe,value:nt,valuesDivider:Uo,disabled:E,
...so})]})});lg.classes={...Qe.classes,...Se.classes};lg.displayName="@mantine/core/TagsInput";var fP=v(F(),1),ig=M(e=>{let t=w(["Input","InputWrapper","TextInput"],null,e);return(0,fP.jsx)(Qe,{component:"input",...t,__staticSelector:"TextInput"})});ig.classes=
Qe.classes;ig.displayName="@mantine/core/TextInput";var fg={root:"m_7341320d"};var cP=v(F(),1),uP=(e,{size:t,radius:o,variant:r,gradient:n,color:a,autoContrast:s})=>{let l=e.variantColorResolver({color:a||e.primaryColor,theme:e,gradient:n,
variant:r||"filled",autoContrast:s});return{root:{"--ti-size":le(t,"ti-size"),"--ti-radius":o===void 0?void 0:ye(o),"--ti-bg":a||r?l.background:void 0,"--ti-col\
or":a||r?l.color:void 0,"--ti-bd":a||r?l.border:void 0}}},gm=M(e=>{let t=w("ThemeIcon",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,autoContrast:i,
attributes:f,...d}=t,c=G({name:"ThemeIcon",classes:fg,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:f,vars:l,varsResolver:uP});return(0,cP.jsx)(
k,{...c("root"),...d})});gm.classes=fg;gm.varsResolver=uP;gm.displayName="@mantine/core/ThemeIcon";var uB=["h1","h2","h3","h4","h5","h6"],dB=["xs","sm","md","lg","xl"];function dP(e,t){let o=t!==void 0?t:`h${e}`;return uB.includes(o)?{fontSize:`var(--mantine-${o}\
-font-size)`,fontWeight:`var(--mantine-${o}-font-weight)`,lineHeight:`var(--mantine-${o}-line-height)`}:dB.includes(o)?{fontSize:`var(--mantine-font-size-${o})`,
fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`var(--mantine-h${e}-line-height)`}:{fontSize:D(o),fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`\
var(--mantine-h${e}-line-height)`}}var cg={root:"m_8a5d1357"};var mP=v(F(),1),mB={order:1},pP=(e,{order:t,size:o,lineClamp:r,textWrap:n})=>{let a=dP(t||1,o);return{root:{"--title-fw":a.fontWeight,"--title-lh":a.lineHeight,
"--title-fz":a.fontSize,"--title-line-clamp":typeof r=="number"?r.toString():void 0,"--title-text-wrap":n}}},ei=M(e=>{let t=w("Title",mB,e),{classNames:o,className:r,
style:n,styles:a,unstyled:s,order:l,vars:i,size:f,variant:d,lineClamp:c,textWrap:u,mod:m,attributes:x,...p}=t,h=G({name:"Title",props:t,classes:cg,className:r,style:n,
classNames:o,styles:a,unstyled:s,attributes:x,vars:i,varsResolver:pP});return[1,2,3,4,5,6].includes(l)?(0,mP.jsx)(k,{...h("root"),component:`h${l}`,variant:d,mod:[
{order:l,lineClamp:typeof c=="number"},m],size:f,...p}):null});ei.classes=cg;ei.varsResolver=pP;ei.displayName="@mantine/core/Title";var xP=v(A(),1);function ug(e){let t=e,o=!1,r=new Set;return{getState(){return t},updateState(n){t=typeof n=="function"?n(t):n},setState(n){this.updateState(n),
r.forEach(a=>a(t))},initialize(n){o||(t=n,o=!0)},subscribe(n){return r.add(n),()=>r.delete(n)}}}function dg(e){return(0,xP.useSyncExternalStore)(e.subscribe,()=>e.
getState(),()=>e.getState())}var hP=0;function yP(e,t,o){let r=[],n=[],a=new Map;for(let s of e){let l=s.position||t,i=a.get(l);i?i.push(s):a.set(l,[s])}for(let s of a.values())s.sort((l,i)=>(i.
priority??0)-(l.priority??0)||(l.__sequence??0)-(i.__sequence??0)),s.forEach((l,i)=>{i<o?n.push(l):r.push(l)});return{notifications:n,queue:r}}var bP=()=>ug({notifications:[],
queue:[],defaultPosition:"bottom-right",limit:5}),ln=bP(),mg=(e=ln)=>dg(e);function Cs(e,t){let o=e.getState(),r=t([...o.notifications,...o.queue]);for(let a of r)
a.__sequence===void 0&&(a.__sequence=hP,hP+=1);let n=yP(r,o.defaultPosition,o.limit);e.setState({notifications:n.notifications,queue:n.queue,limit:o.limit,defaultPosition:o.
defaultPosition})}function pg(e,t=ln){let o=e.id||Es();return Cs(t,r=>e.id&&r.some(n=>n.id===e.id)?r:[...r,{...e,id:o}]),o}function vm(e,t=ln){return Cs(t,o=>o.
filter(r=>r.id===e?(r.onClose?.(r),!1):!0)),e}function xg(e,t=ln){return Cs(t,o=>o.map(r=>r.id===e.id?{...r,...e}:r)),e.id}function IP(e,t){return typeof e=="fu\
nction"?e(t):e}function gP(e,t){let o=t.getState();return[...o.notifications,...o.queue].some(r=>r.id===e.id)?xg(e,t):pg(e,t)}var vP=new WeakMap;function CP(e,t,o=ln){
let r=t.id||Es(),n=vP.get(o)||new Map,a={};vP.set(o,n),n.set(r,a),gP({loading:!0,autoClose:!1,...t.loading,id:r},o);let s=l=>{n.get(r)===a&&(n.delete(r),gP({...t.
loading,loading:!1,autoClose:void 0,...l,id:r},o))};return e.then(l=>s({color:"teal",...IP(t.success,l)}),l=>s({color:"red",...IP(t.error,l)})),e}function SP(e=ln){
Cs(e,()=>[])}function wP(e=ln){let{defaultPosition:t,limit:o}=e.getState();Cs(e,r=>yP(r,t,o).notifications)}var Nn={show:pg,hide:vm,update:xg,promise:CP,clean:SP,
cleanQueue:wP,updateState:Cs};var sc=["bottom-center","bottom-left","bottom-right","top-center","top-left","top-right"];function RP(e,t){return e.reduce((o,r)=>(o[r.position||t].push(r),o),sc.
reduce((o,r)=>(o[r]=[],o),{}))}var PP={left:"translateX(-100%)",right:"translateX(100%)","top-center":"translateY(-100%)","bottom-center":"translateY(100%)"},pB={left:"translateX(0)",right:"t\
ranslateX(0)","top-center":"translateY(0)","bottom-center":"translateY(0)"};function FP({state:e,maxHeight:t,position:o,transitionDuration:r}){let[n,a]=o.split(
"-"),s=a==="center"?`${n}-center`:a,l={opacity:0,maxHeight:t,transform:PP[s],transitionDuration:`${r}ms, ${r}ms, ${r}ms`,transitionTimingFunction:"cubic-bezier(\
.51,.3,0,1.21), cubic-bezier(.51,.3,0,1.21), linear",transitionProperty:"opacity, transform, max-height"},i={opacity:1,transform:pB[s]},f={opacity:0,maxHeight:0,
transform:PP[s]};return{...l,...{entering:i,entered:i,exiting:f,exited:f}[e]}}function MP(e,t){return typeof t=="number"?t:t===!1||e===!1?!1:e}var je=v(A(),1);var lc=v(F(),1),xB=120,hB=4,IB=new Set(["classNames","styles","unstyled","vars","attributes","variant","color","radius","icon","title","loading","withBorder","w\
ithCloseButton","closeButtonProps","className","style","role","ref","children","mod"]);function gB(e){let{rest:t}=Pt(e);return Object.fromEntries(Object.entries(
t).filter(([o,r])=>!IB.has(o)&&r!==void 0))}function hg({data:e,onHide:t,autoClose:o,transitionDuration:r,allowDragDismiss:n,allowScrollDismiss:a,paused:s,withAutoCloseProgress:l,
progressProps:i,onHoverStart:f,onHoverEnd:d,onExpandRequest:c,ref:u,style:m,renderNotification:x,layout:p,stackIndex:h,stackSize:y,stackPosition:I,stackExpanded:g,
stackExpandedOffset:b,transitionState:C,...R}){let[S,P]=(0,je.useState)(0),[_,$]=(0,je.useState)(!1),[q,N]=(0,je.useState)(1),[H,T]=(0,je.useState)(!1),U=Be(),{
autoClose:V,message:O,allowClose:B,position:E,style:L,withCloseButton:j,renderNotification:W,onOpen:X,priority:re,withAutoCloseProgress:ne,__sequence:ue,...de}=e,
te=MP(o,e.autoClose),[he,ee]=(0,je.useState)({running:!1,cycle:0}),pe=(e.withAutoCloseProgress??l)&&typeof te=="number",Ce=(0,je.useRef)(-1),Ie=(0,je.useRef)(-1),
se=(0,je.useRef)(-1),fe=(0,je.useRef)(null),Re=(0,je.useRef)(!1),Z=(0,je.useRef)(!1),K=(0,je.useRef)(!1),ce=(0,je.useRef)(0),be=B===!1,J=()=>{let oe=Re.current||
Z.current;oe&&!K.current?(K.current=!0,f?.()):!oe&&K.current&&(K.current=!1,d?.())},Y=(0,je.useEffectEvent)(()=>{K.current&&(K.current=!1,d?.())});(0,je.useEffect)(
()=>()=>Y(),[]);let Q=()=>{window.clearTimeout(Ce.current),ee(oe=>oe.running?{...oe,running:!1}:oe)},Ae=()=>window.clearTimeout(Ie.current),ge=()=>window.clearTimeout(
se.current),xe=oe=>{ce.current=oe,P(oe)},Ke=()=>{t(e.id),Q(),Ae(),ge()},It=(0,je.useRef)(s);(0,je.useEffect)(()=>{It.current=s});let Pe=()=>{_||Ao||Re.current||
Z.current||It.current||typeof te!="number"||(Q(),Ce.current=window.setTimeout(Ke,te),ee(oe=>({running:!0,cycle:oe.cycle+1})))},We=oe=>oe*((fe.current?.offsetWidth??
440)+40),ao=(oe,Ot)=>{let gr=fe.current?.offsetWidth??440;return Math.abs(oe)>gr*.35||Ot>.5},gt=()=>{ge(),T(!1),xe(0)},Qt=oe=>{N(oe),$(!0),T(!1),xe(We(oe)),Q(),
Ae(),ge(),Ie.current=window.setTimeout(Ke,r)},so=()=>{ge(),se.current=window.setTimeout(()=>{T(!1),xe(0),Pe()},xB)},{ref:Uo,active:Ao}=wp(oe=>{if(!_)if(oe.first&&
Q(),oe.last){if(oe.tap||oe.canceled){xe(0),Pe();return}let Ot=oe.movement[0],gr=Ot===0?oe.direction[0]===-1?-1:1:Ot>0?1:-1;ao(Ot,oe.velocity[0])?Qt(gr):(xe(0),Pe())}else
xe(oe.movement[0])},{axis:"x",threshold:5,filterTaps:!0,enabled:n&&!be&&!_}),vt=ve(u,fe,Uo),jt=Kr(m,U),Ir=Kr(L,U),lo={...jt,...Ir},Go=typeof lo.opacity=="number"?
lo.opacity:1,Bo=_?0:1-Math.min(Math.abs(S)/200,1)*.6,ct=lo.transitionDuration??`${r}ms, ${r}ms, ${r}ms`,Ve=p==="stacked",Ko=Ve&&h!==void 0&&h>0,ae=Ko&&!g,me=C===
"exiting"||C==="exited",Oo=I?.startsWith("top")?1:-1,_o=Math.min(h??0,hB),kt=ae?_o*10*Oo:0,yt=Ve?(h||0)*30:0,Xe=Ao||H,ot=()=>Ve?me?`translateY(${g?b||0:kt}px) v\
ar(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`:g?`translateY(${b||0}px) translate3d(var(--notifications-swipe-offset)\
, 0, 0)`:Ko?`scale(${1-_o*.03}) translateY(${kt}px)`:"var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)":"var(--notifica\
tions-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)",rt={...lo,...Ve?{maxHeight:void 0}:{},"--notifications-state-transform":typeof lo.transform==
"string"?lo.transform:"translateX(0)","--notifications-state-opacity":String(Go),"--notifications-swipe-offset":`${S}px`,"--notifications-swipe-opacity":String(
Bo),transform:ot(),opacity:"calc(var(--notifications-state-opacity) * var(--notifications-swipe-opacity))",transitionDuration:Xe?"0ms, 0ms, 0ms":ct,cursor:"defa\
ult",touchAction:"pan-y",...Ve?{gridArea:"1 / 1",zIndex:(y||5)-(h??0),pointerEvents:ae?"none":void 0,alignSelf:Oo===1?"start":"end",transitionProperty:Xe?"none":
"transform, opacity",transitionDuration:`${r}ms, ${r}ms`,transitionTimingFunction:"cubic-bezier(.51,.3,0,1.21), ease",transitionDelay:Xe||me?"0ms":`${yt}ms`}:{}},
bt=()=>{Re.current=!0,Q(),J()},qt=()=>{Re.current=!1,H||(gt(),Pe()),J()},Rt=Ve?()=>{Z.current=!0,Q(),J()}:void 0,Bt=Ve?()=>{Z.current=!1,H||Pe(),J()}:void 0,Lt=oe=>{
Ve&&(oe.pointerType==="touch"||oe.pointerType==="pen")&&c?.()},Ta=(0,je.useEffectEvent)(oe=>{if(_||Ao)return;let Ot=oe.currentTarget===document;if(!Ot&&!Re.current)
return;let{deltaX:gr,deltaY:xi}=oe;if(Math.abs(gr)<=Math.abs(xi)||gr===0||!a||be)return;Ot||(oe.preventDefault(),oe.stopPropagation()),Q(),T(!0);let No=ce.current-
gr,zn=No>0?1:-1;if(ao(No,0)){Qt(zn);return}xe(No),so()});(0,je.useEffect)(()=>{if(H)return document.addEventListener("wheel",Ta,{passive:!1}),()=>document.removeEventListener(
"wheel",Ta,{passive:!1})},[H]),(0,je.useEffect)(()=>{let oe=()=>{_&&xe(We(q))};return window.addEventListener("resize",oe),()=>window.removeEventListener("resiz\
e",oe)},[q,_]),(0,je.useEffect)(()=>{let oe=fe.current;if(oe)return oe.addEventListener("wheel",Ta,{passive:!1}),()=>oe.removeEventListener("wheel",Ta,{passive:!1})},
[]),(0,je.useEffect)(()=>()=>{Ae(),ge()},[]),(0,je.useEffect)(()=>{e.onOpen?.(e)},[]);let pi=(0,je.useRef)(C);(0,je.useEffect)(()=>{let oe=pi.current==="exiting";
pi.current=C,!(C!=="entering"||!oe)&&(Ae(),_?($(!1),T(!1),xe(0)):Pe(),e.onOpen?.(e))},[C]),(0,je.useEffect)(()=>(Pe(),Q),[te,Ao,_]),io(()=>{pe&&Pe()},[pe]),(0,je.useEffect)(
()=>(s?Q():Pe(),Q),[s]);let Br={...R,...de},nt={style:rt,inert:ae,onMouseEnter:oe=>{Br.onMouseEnter?.(oe),bt()},onMouseLeave:oe=>{Br.onMouseLeave?.(oe),qt()},onFocusCapture:oe=>{
Br.onFocusCapture?.(oe),Rt?.()},onBlurCapture:oe=>{Br.onBlurCapture?.(oe),Bt?.()},onPointerDownCapture:oe=>{Br.onPointerDownCapture?.(oe),Lt(oe)}};if(x){let oe=[
R.className,de.className].filter(Boolean).join(" ");return(0,lc.jsx)("div",{ref:vt,role:de.role||R.role||"alert",...gB(Br),className:oe||void 0,...nt,children:x(
e)})}return(0,lc.jsxs)(jl,{ref:vt,...R,...de,...nt,withCloseButton:be?!1:j,onClose:Ke,children:[O,pe&&(0,lc.jsx)("div",{"aria-hidden":!0,...i,"data-paused":!he.
running||void 0,style:{...i.style,"--notifications-progress-duration":`${te}ms`}},he.cycle)]})}hg.displayName="@mantine/notifications/NotificationContainer";var Ig={root:"m_b37d9ac7",notification:"m_5ed0edd0",progress:"m_836192","notifications-progress":"m_5f780017","notifications-progress-fade-in":"m_bb245a60"};var et=v(A(),1);function ym(){return ym=Object.assign?Object.assign.bind():function(e){for(var t=1;t<arguments.length;t++){var o=arguments[t];for(var r in o)({}).hasOwnProperty.
call(o,r)&&(e[r]=o[r])}return e},ym.apply(null,arguments)}function bm(e,t){if(e==null)return{};var o={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;o[r]=e[r]}return o}function Cm(e,t){return Cm=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(o,r){return o.__proto__=r,o},Cm(e,t)}function Sm(e,t){e.prototype=Object.create(t.prototype),e.prototype.constructor=e,Cm(e,t)}var ic=v(A()),fc=v(Yn());var gg={disabled:!1};var TP=v(A()),ti=TP.default.createContext(null);var kP=function(t){return t.scrollTop};var cc="unmounted",Ss="exited",ws="entering",ri="entered",vg="exiting",Ln=(function(e){Sm(t,e);function t(r,n){var a;a=e.call(this,r,n)||this;var s=n,l=s&&!s.isMounting?
r.enter:r.appear,i;return a.appearStatus=null,r.in?l?(i=Ss,a.appearStatus=ws):i=ri:r.unmountOnExit||r.mountOnEnter?i=cc:i=Ss,a.state={status:i},a.nextCallback=null,
a}t.getDerivedStateFromProps=function(n,a){var s=n.in;return s&&a.status===cc?{status:Ss}:null};var o=t.prototype;return o.componentDidMount=function(){this.updateStatus(
!0,this.appearStatus)},o.componentDidUpdate=function(n){var a=null;if(n!==this.props){var s=this.state.status;this.props.in?s!==ws&&s!==ri&&(a=ws):(s===ws||s===
ri)&&(a=vg)}this.updateStatus(!1,a)},o.componentWillUnmount=function(){this.cancelNextCallback()},o.getTimeouts=function(){var n=this.props.timeout,a,s,l;return a=
s=l=n,n!=null&&typeof n!="number"&&(a=n.exit,s=n.enter,l=n.appear!==void 0?n.appear:s),{exit:a,enter:s,appear:l}},o.updateStatus=function(n,a){if(n===void 0&&(n=
!1),a!==null)if(this.cancelNextCallback(),a===ws){if(this.props.unmountOnExit||this.props.mountOnEnter){var s=this.props.nodeRef?this.props.nodeRef.current:fc.default.
findDOMNode(this);s&&kP(s)}this.performEnter(n)}else this.performExit();else this.props.unmountOnExit&&this.state.status===Ss&&this.setState({status:cc})},o.performEnter=
function(n){var a=this,s=this.props.enter,l=this.context?this.context.isMounting:n,i=this.props.nodeRef?[l]:[fc.default.findDOMNode(this),l],f=i[0],d=i[1],c=this.
getTimeouts(),u=l?c.appear:c.enter;if(!n&&!s||gg.disabled){this.safeSetState({status:ri},function(){a.props.onEntered(f)});return}this.props.onEnter(f,d),this.safeSetState(
{status:ws},function(){a.props.onEntering(f,d),a.onTransitionEnd(u,function(){a.safeSetState({status:ri},function(){a.props.onEntered(f,d)})})})},o.performExit=
function(){var n=this,a=this.props.exit,s=this.getTimeouts(),l=this.props.nodeRef?void 0:fc.default.findDOMNode(this);if(!a||gg.disabled){this.safeSetState({status:Ss},
function(){n.props.onExited(l)});return}this.props.onExit(l),this.safeSetState({status:vg},function(){n.props.onExiting(l),n.onTransitionEnd(s.exit,function(){n.
safeSetState({status:Ss},function(){n.props.onExited(l)})})})},o.cancelNextCallback=function(){this.nextCallback!==null&&(this.nextCallback.cancel(),this.nextCallback=
null)},o.safeSetState=function(n,a){a=this.setNextCallback(a),this.setState(n,a)},o.setNextCallback=function(n){var a=this,s=!0;return this.nextCallback=function(l){
s&&(s=!1,a.nextCallback=null,n(l))},this.nextCallback.cancel=function(){s=!1},this.nextCallback},o.onTransitionEnd=function(n,a){this.setNextCallback(a);var s=this.
props.nodeRef?this.props.nodeRef.current:fc.default.findDOMNode(this),l=n==null&&!this.props.addEndListener;if(!s||l){setTimeout(this.nextCallback,0);return}if(this.
props.addEndListener){var i=this.props.nodeRef?[this.nextCallback]:[s,this.nextCallback],f=i[0],d=i[1];this.props.addEndListener(f,d)}n!=null&&setTimeout(this.nextCallback,
n)},o.render=function(){var n=this.state.status;if(n===cc)return null;var a=this.props,s=a.children,l=a.in,i=a.mountOnEnter,f=a.unmountOnExit,d=a.appear,c=a.enter,
u=a.exit,m=a.timeout,x=a.addEndListener,p=a.onEnter,h=a.onEntering,y=a.onEntered,I=a.onExit,g=a.onExiting,b=a.onExited,C=a.nodeRef,R=bm(a,["children","in","moun\
tOnEnter","unmountOnExit","appear","enter","exit","timeout","addEndListener","onEnter","onEntering","onEntered","onExit","onExiting","onExited","nodeRef"]);return ic.default.
createElement(ti.Provider,{value:null},typeof s=="function"?s(n,R):ic.default.cloneElement(ic.default.Children.only(s),R))},t})(ic.default.Component);Ln.contextType=
ti;Ln.propTypes={};function oi(){}Ln.defaultProps={in:!1,mountOnEnter:!1,unmountOnExit:!1,appear:!1,enter:!0,exit:!0,onEnter:oi,onEntering:oi,onEntered:oi,onExit:oi,
onExiting:oi,onExited:oi};Ln.UNMOUNTED=cc;Ln.EXITED=Ss;Ln.ENTERING=ws;Ln.ENTERED=ri;Ln.EXITING=vg;var yg=Ln;function DP(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}var uc=v(A());var pr=v(A());function wm(e,t){var o=function(a){return t&&(0,pr.isValidElement)(a)?t(a):a},r=Object.create(null);return e&&pr.Children.map(e,function(n){return n}).
forEach(function(n){r[n.key]=o(n)}),r}function vB(e,t){e=e||{},t=t||{};function o(d){return d in t?t[d]:e[d]}var r=Object.create(null),n=[];for(var a in e)a in t?
n.length&&(r[a]=n,n=[]):n.push(a);var s,l={};for(var i in t){if(r[i])for(s=0;s<r[i].length;s++){var f=r[i][s];l[r[i][s]]=o(f)}l[i]=o(i)}for(s=0;s<n.length;s++)l[n[s]]=
o(n[s]);return l}function Rs(e,t,o){return o[t]!=null?o[t]:e.props[t]}function EP(e,t){return wm(e.children,function(o){return(0,pr.cloneElement)(o,{onExited:t.
bind(null,o),in:!0,appear:Rs(o,"appear",e),enter:Rs(o,"enter",e),exit:Rs(o,"exit",e)})})}function AP(e,t,o){var r=wm(e.children),n=vB(t,r);return Object.keys(n).
forEach(function(a){var s=n[a];if((0,pr.isValidElement)(s)){var l=a in t,i=a in r,f=t[a],d=(0,pr.isValidElement)(f)&&!f.props.in;i&&(!l||d)?n[a]=(0,pr.cloneElement)(
s,{onExited:o.bind(null,s),in:!0,exit:Rs(s,"exit",e),enter:Rs(s,"enter",e)}):!i&&l&&!d?n[a]=(0,pr.cloneElement)(s,{in:!1}):i&&l&&(0,pr.isValidElement)(f)&&(n[a]=
(0,pr.cloneElement)(s,{onExited:o.bind(null,s),in:f.props.in,exit:Rs(s,"exit",e),enter:Rs(s,"enter",e)}))}}),n}var yB=Object.values||function(e){return Object.keys(e).map(function(t){return e[t]})},bB={component:"div",childFactory:function(t){return t}},bg=(function(e){Sm(
t,e);function t(r,n){var a;a=e.call(this,r,n)||this;var s=a.handleExited.bind(DP(a));return a.state={contextValue:{isMounting:!0},handleExited:s,firstRender:!0},
a}var o=t.prototype;return o.componentDidMount=function(){this.mounted=!0,this.setState({contextValue:{isMounting:!1}})},o.componentWillUnmount=function(){this.
mounted=!1},t.getDerivedStateFromProps=function(n,a){var s=a.children,l=a.handleExited,i=a.firstRender;return{children:i?EP(n,l):AP(n,s,l),firstRender:!1}},o.handleExited=
function(n,a){var s=wm(this.props.children);n.key in s||(n.props.onExited&&n.props.onExited(a),this.mounted&&this.setState(function(l){var i=ym({},l.children);return delete i[n.
key],{children:i}}))},o.render=function(){var n=this.props,a=n.component,s=n.childFactory,l=bm(n,["component","childFactory"]),i=this.state.contextValue,f=yB(this.
state.children).map(s);return delete l.appear,delete l.enter,delete l.exit,a===null?uc.default.createElement(ti.Provider,{value:i},f):uc.default.createElement(ti.
Provider,{value:i},uc.default.createElement(a,l,f))},t})(uc.default.Component);bg.propTypes={};bg.defaultProps=bB;var Sa=bg;var Yt=v(F(),1),CB=yg,SB=16,wB=80,RB={position:"bottom-right",autoClose:4e3,transitionDuration:250,allowDragDismiss:!0,allowScrollDismiss:!0,containerWidth:440,
notificationMaxHeight:200,limit:5,zIndex:Ue("overlay"),store:ln,withinPortal:!0,pauseResetOnHover:"all",layout:"default",withAutoCloseProgress:!1},BP=(e,{zIndex:t,
containerWidth:o})=>({root:{"--notifications-z-index":t?.toString(),"--notifications-container-width":D(o)}}),Ar=M(e=>{let t=w("Notifications",RB,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,position:f,autoClose:d,transitionDuration:c,allowDragDismiss:u,allowScrollDismiss:m,containerWidth:x,
notificationMaxHeight:p,limit:h,zIndex:y,store:I,portalProps:g,withinPortal:b,pauseResetOnHover:C,renderNotification:R,layout:S,withAutoCloseProgress:P,..._}=t,
$=Be(),q=mg(I),N=yi(),H=yr(),T=(0,et.useRef)({}),U=(0,et.useRef)(0),[V,O]=(0,et.useState)({}),[B,E]=(0,et.useState)({}),[L,j]=(0,et.useState)({}),[W,X]=(0,et.useState)(
null),re=(0,et.useRef)({}),ne=Object.values(V).reduce((J,Y)=>J+(Y??0),0)+Object.values(L).filter(Boolean).length,ue=(0,et.useCallback)(J=>O(Y=>({...Y,[J]:(Y[J]??
0)+1})),[]),de=(0,et.useCallback)(J=>O(Y=>({...Y,[J]:Math.max(0,(Y[J]??0)-1)})),[]),te=(0,et.useCallback)(J=>S==="stacked"?{onMouseEnter:()=>j(Y=>({...Y,[J]:!0})),
onMouseLeave:()=>j(Y=>({...Y,[J]:!1}))}:{},[S]),he=(0,et.useCallback)(J=>X(J),[]);(0,et.useEffect)(()=>{if(S!=="stacked")return;let J=re.current;return sc.forEach(
Y=>{(V[Y]??0)>0||L[Y]||W===Y?(window.clearTimeout(J[Y]),E(Q=>Q[Y]?Q:{...Q,[Y]:!0})):J[Y]=window.setTimeout(()=>{E(Q=>Q[Y]?{...Q,[Y]:!1}:Q)},200)}),()=>sc.forEach(
Y=>window.clearTimeout(J[Y]))},[V,L,W,S]),(0,et.useEffect)(()=>{if(!W)return;let J=Y=>{let Q=Y.target;Q!==null&&Object.values(T.current).some(Ae=>Ae?.contains(Q))||
X(null)};return document.addEventListener("pointerdown",J),()=>document.removeEventListener("pointerdown",J)},[W]);let ee=RP(q.notifications,f),pe=W?ee[W].length:
0;(0,et.useEffect)(()=>{(S!=="stacked"||W!==null&&pe===0)&&X(null)},[pe,W,S]),(0,et.useEffect)(()=>{S!=="stacked"&&j(J=>Object.values(J).some(Boolean)?{}:J)},[S]);
let Ce=(0,et.useRef)(null),Ie=(0,et.useRef)({}),se=(0,et.useRef)(new WeakMap),fe=(0,et.useCallback)((J,Y)=>{let Q=Y.offsetHeight;return Ie.current[J]===Q?!1:(Ie.
current[J]=Q,!0)},[]);(0,et.useEffect)(()=>{if(S!=="stacked"||typeof ResizeObserver>"u")return;let J=new ResizeObserver(Y=>{let Q=!1;Y.forEach(Ae=>{let ge=se.current.
get(Ae.target);ge&&fe(ge,Ae.target)&&(Q=!0)}),Q&&N()});return Ce.current=J,Object.values(T.current).forEach(Y=>Y&&J.observe(Y)),()=>{J.disconnect(),Ce.current=null}},
[S,N,fe]);let Re=(0,et.useRef)({}),Z=(0,et.useCallback)(J=>(Re.current[J]||(Re.current[J]=Y=>{let Q=T.current[J];Q&&Q!==Y&&(Ce.current?.unobserve(Q),se.current.
delete(Q)),Y?(T.current[J]=Y,se.current.set(Y,J),fe(J,Y),Ce.current?.observe(Y)):(delete T.current[J],delete Re.current[J],delete Ie.current[J])}),Re.current[J]),
[fe]),K=$.respectReducedMotion&&H?1:c,ce=G({name:"Notifications",classes:Ig,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,vars:l,varsResolver:BP});
(0,et.useEffect)(()=>{I?.updateState(J=>({...J,limit:h||5,defaultPosition:f}))},[h,f]),io(()=>{q.notifications.length>U.current&&setTimeout(()=>N(),0),U.current=
q.notifications.length},[q.notifications]);let be=sc.reduce((J,Y)=>{let Q=ee[Y].length,Ae=new Array(Q).fill(0),ge=S==="stacked"&&!!B[Y],xe=S==="stacked"?[...ee[Y]].
sort((Ke,It)=>(It.priority??0)-(Ke.priority??0)||(It.__sequence??0)-(Ke.__sequence??0)):ee[Y];if(ge&&Q>0){let Ke=Y.startsWith("top")?1:-1,It=0;for(let Pe=0;Pe<Q;Pe+=
1)Ae[Pe]=It*Ke,It+=(Ie.current[xe[Pe].id]||wB)+SB}return J[Y]=xe.map((Ke,It)=>{let{style:Pe,...We}=Ke;return(0,Yt.jsx)(CB,{timeout:K,onEnter:()=>T.current[We.id].
offsetHeight,nodeRef:{current:T.current[We.id]},children:ao=>(0,Yt.jsx)(hg,{ref:Z(We.id),data:We,onHide:gt=>vm(gt,I),autoClose:d,transitionDuration:K,allowDragDismiss:u,
allowScrollDismiss:m,paused:(C==="all"?ne>0:!1)||S==="stacked"&&!ge&&It>0,onHoverStart:()=>ue(Y),onHoverEnd:()=>de(Y),onExpandRequest:()=>he(Y),renderNotification:"\
renderNotification"in We?We.renderNotification:R,layout:S,withAutoCloseProgress:P,progressProps:ce("progress"),stackIndex:It,stackSize:Q,stackPosition:Y,stackExpanded:ge,
stackExpandedOffset:Ae[It],transitionState:ao,...ce("notification",{style:{...FP({state:ao,position:Y,transitionDuration:K,maxHeight:p}),...Pe}})})},We.id)}),J},
{});return(0,Yt.jsxs)(xo,{withinPortal:b,...g,children:[(0,Yt.jsx)(k,{...ce("root"),"data-position":"top-center","data-layout":S,..._,children:(0,Yt.jsx)(Sa,{...te(
"top-center"),children:be["top-center"]})}),(0,Yt.jsx)(k,{...ce("root"),"data-position":"top-left","data-layout":S,..._,children:(0,Yt.jsx)(Sa,{...te("top-left"),
children:be["top-left"]})}),(0,Yt.jsx)(k,{...ce("root",{className:$o.classNames.fullWidth}),"data-position":"top-right","data-layout":S,..._,children:(0,Yt.jsx)(
Sa,{...te("top-right"),children:be["top-right"]})}),(0,Yt.jsx)(k,{...ce("root",{className:$o.classNames.fullWidth}),"data-position":"bottom-right","data-layout":S,
..._,children:(0,Yt.jsx)(Sa,{...te("bottom-right"),children:be["bottom-right"]})}),(0,Yt.jsx)(k,{...ce("root"),"data-position":"bottom-left","data-layout":S,..._,
children:(0,Yt.jsx)(Sa,{...te("bottom-left"),children:be["bottom-left"]})}),(0,Yt.jsx)(k,{...ce("root"),"data-position":"bottom-center","data-layout":S,..._,children:(0,Yt.jsx)(
Sa,{...te("bottom-center"),children:be["bottom-center"]})})]})});Ar.classes=Ig;Ar.varsResolver=BP;Ar.displayName="@mantine/notifications/Notifications";Ar.show=
Nn.show;Ar.hide=Nn.hide;Ar.update=Nn.update;Ar.promise=Nn.promise;Ar.clean=Nn.clean;Ar.cleanQueue=Nn.cleanQueue;Ar.updateState=Nn.updateState;var ni=v(A(),1),OP=v(F(),1),Cg=ni.createContext(void 0),dc=e=>{let t=ni.useContext(Cg);if(e)return e;if(!t)throw new Error("No QueryClient set, use QueryClientP\
rovider to set one");return t},PB=({client:e,children:t})=>(ni.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,OP.jsx)(Cg.Provider,{value:e,children:t}));var FB={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},MB=class{#e=FB;#t=!1;setTimeoutProvider(e){
this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){
this.#e.clearInterval(e)}},fn=new MB;function _P(e){setTimeout(e,0)}var wg=typeof window>"u"||"Deno"in globalThis;function St(){}function HP(e,t){return typeof e=="function"?e(t):e}function Rm(e){return typeof e=="number"&&e>=0&&
e!==1/0}function Pm(e,t){return Math.max(e+(t||0)-Date.now(),0)}function tt(e,t){return typeof e=="function"?e(t):e}function Fm(e,t){let{type:o="all",exact:r,fetchStatus:n,
predicate:a,queryKey:s,stale:l}=e;if(s){if(r){if(t.queryHash!==mc(s,t.options))return!1}else if(!wa(t.queryKey,s))return!1}if(o!=="all"){let i=t.isActive();if(o===
"active"&&!i||o==="inactive"&&i)return!1}return!(typeof l=="boolean"&&t.isStale()!==l||n&&n!==t.state.fetchStatus||a&&!a(t))}function Mm(e,t){let{exact:o,status:r,
predicate:n,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(o){if(cn(t.options.mutationKey)!==cn(a))return!1}else if(!wa(t.options.mutationKey,a))return!1}
return!(r&&t.state.status!==r||n&&!n(t))}function mc(e,t){return(t?.queryKeyHashFn||cn)(e)}function cn(e){return JSON.stringify(e,(t,o)=>Sg(o)?Object.keys(o).sort().
reduce((r,n)=>(r[n]=o[n],r),{}):o)}function wa(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e=="object"&&typeof t=="object"){if(Array.isArray(
e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let r=0;r<t.length;r++)if(!wa(e[r],t[r]))return!1;return!0}let o=Object.keys(t);for(let r of o)if(!wa(e[r],
t[r]))return!1;return!0}return!1}var VP=Object.prototype.hasOwnProperty;function Rg(e,t,o=0){if(e===t)return e;if(o>500)return t;let r=NP(e)&&NP(t);if(!r&&!(Sg(
e)&&Sg(t)))return t;let n=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),s=a.length,l=r?new Array(s):{},i=0;for(let f=0;f<s;f++){let d=r?f:a[f],c=e[d],u=t[d];
if(c===u){l[d]=c,(r?f<n:VP.call(e,d))&&i++;continue}if(c===null||u===null||typeof c!="object"||typeof u!="object"){l[d]=u;continue}let m=Rg(c,u,o+1);l[d]=m,m===
c&&i++}return n===s&&i===n?e:l}function ai(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let o of Object.keys(e))if(!VP.call(t,o)||e[o]!==
t[o])return!1;return!0}function NP(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function Sg(e){if(!LP(e))return!1;let t=Object.getPrototypeOf(e),
o=t?.constructor;if(o===void 0)return!0;if(typeof o!="function")return!1;let r=o.prototype;return!(!LP(r)||!r.hasOwnProperty("isPrototypeOf")||t!==Object.prototype)}
function LP(e){return Object.prototype.toString.call(e)==="[object Object]"}function zP(e){return new Promise(t=>{fn.setTimeout(t,e)})}function pc(e,t,o){return typeof o.
structuralSharing=="function"?o.structuralSharing(e,t):o.structuralSharing!==!1?Rg(e,t):t}function xc(e){return e}function $P(e,t,o=0){let r=[...e,t];return o&&
r.length>o?r.slice(-o):r}function jP(e,t,o=0){let r=[t,...e];return o&&r.length>o?r.slice(0,o):r}var si=Symbol();function Tm(e,t){return!e.queryFn&&t?.initialPromise?
()=>t.initialPromise:!e.queryFn||e.queryFn===si?()=>Promise.reject(new Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function li(e,t){return typeof e=="\
function"?e(...t):!!e}var hc=Symbol();function qP(e,t,o,r){let n=!1,a;return Object.defineProperties(e,{[hc]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),n||
(n=!0,a.aborted?o():a.addEventListener("abort",o,{once:!0})),a)}}),e}var TB=()=>wg,ii=()=>TB();var xr=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.
listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}};var kB=class extends xr{#e;#t;#o;constructor(){super(),this.#o=e=>{if(typeof window<"u"&&window.addEventListener){let t=()=>e();return window.addEventListener("\
visibilitychange",t,!1),()=>{window.removeEventListener("visibilitychange",t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#o)}onUnsubscribe(){this.hasListeners()||
(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#o=e,this.#t?.(),this.#t=e(t=>{typeof t=="boolean"?this.setFocused(t):this.onFocus()})}setFocused(e){this.#e!==
e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e=="boolean"?this.#e:globalThis.
document?.visibilityState!=="hidden"}},fi=new kB;var WP=_P;function DB(){let e=[],t=0,o=l=>{l()},r=l=>{l()},n=WP,a=l=>{t?e.push(l):n(()=>{o(l)})},s=()=>{let l=e;e=[],l.length&&n(()=>{r(()=>{l.forEach(i=>{o(i)})})})};
return{batch:l=>{let i;t++;try{i=l()}finally{t--,t||s()}return i},batchCalls:l=>(...i)=>{a(()=>{l(...i)})},schedule:a,setNotifyFunction:l=>{o=l},setBatchNotifyFunction:l=>{
r=l},setScheduler:l=>{n=l}}}var Ge=DB();var EB=class extends xr{#e=!0;#t;#o;constructor(){super(),this.#o=e=>{if(typeof window<"u"&&window.addEventListener){let t=()=>e(!0),o=()=>e(!1);return window.addEventListener(
"online",t,!1),window.addEventListener("offline",o,!1),()=>{window.removeEventListener("online",t),window.removeEventListener("offline",o)}}}}onSubscribe(){this.#t||
this.setEventListener(this.#o)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#o=e,this.#t?.(),this.#t=e(this.setOnline.
bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}},ci=new EB;function AB(e){return Math.min(1e3*2**e,3e4)}function Pg(e){return(e??"online")==="online"?ci.isOnline():!0}var km=class extends Error{constructor(e){super("Can\
celledError"),this.revert=e?.revert,this.silent=e?.silent}};function Dm(e){let t=!1,o=0,r,n="pending",a,s,l=new Promise((I,g)=>{a=I,s=g});l.catch(St);let i=()=>n!=="pending",f=I=>{if(!i()){let g=new km(I);p(g),e.onCancel?.(
g)}},d=()=>{t=!0},c=()=>{t=!1},u=()=>fi.isFocused()&&(e.networkMode==="always"||ci.isOnline())&&e.canRun(),m=()=>Pg(e.networkMode)&&e.canRun(),x=I=>{i()||(r?.(),
n="resolved",a(I))},p=I=>{i()||(r?.(),n="rejected",s(I))},h=I=>new Promise(g=>{r=b=>{(i()||I())&&g(b)},e.onPause?.()}).then(()=>{r=void 0,i()||e.onContinue?.()}),
y=()=>{if(i())return;let I,g=o===0?e.initialPromise:void 0;try{I=g??e.fn()}catch(b){I=Promise.reject(b)}Promise.resolve(I).then(x).catch(b=>{if(i())return;let C=e.
retry??(ii()?0:3),R=e.retryDelay??AB,S=typeof R=="function"?R(o,b):R,P=C===!0||typeof C=="number"&&o<C||typeof C=="function"&&C(o,b);if(t||!P){p(b);return}o++,e.
onFail?.(o,b),zP(S).then(()=>i()||u()?void 0:h(u)).then(()=>{t?p(b):y()})})};return{promise:l,status:()=>n,cancel:f,continue:()=>(r?.(),l),cancelRetry:d,continueRetry:c,
canStart:m,start:()=>(m()?y():h(m).then(y),l)}}function GP(e){return{onFetch:(t,o)=>{let r=t.options,n=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],s=t.state.data?.pageParams||[],l={pages:[],
pageParams:[]},i=0,f=async()=>{let d=!1,c=t,u=p=>{qP(p,()=>t.signal,()=>d=!0,c[hc])},m=Tm(t.options,t.fetchOptions),x=async(p,h,y)=>{if(d)return Promise.reject(
t.signal.reason);if(h==null&&p.pages.length)return Promise.resolve(p);let g=(()=>{let S={client:t.client,queryKey:t.queryKey,pageParam:h,direction:y?"backward":
"forward",meta:t.options.meta};return u(S),S})(),b=await m(g),{maxPages:C}=t.options,R=y?jP:$P;return{pages:R(p.pages,b,C),pageParams:R(p.pageParams,h,C)}};if(n&&
a.length){let p=n==="backward",h=p?BB:UP,y={pages:a,pageParams:s};l=await x(y,h(r,y),p)}else{let p=e??a.length;do{let h=i===0?s[0]===void 0?r.initialPageParam:s[0]:
UP(r,l);if(i>0&&h==null)break;l=await x(l,h),i++}while(i<p)}return l};t.options.persister?t.fetchFn=()=>t.options.persister?.(f,{client:t.client,queryKey:t.queryKey,
meta:t.options.meta,signal:t.signal},o):t.fetchFn=f}}}function UP(e,{pages:t,pageParams:o}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,o[r],o):
void 0}function BB(e,{pages:t,pageParams:o}){return t.length>0?e.getPreviousPageParam?.(t[0],t,o[0],o):void 0}var Em=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),Rm(this.gcTime)&&(this.#e=fn.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){
this.gcTime=Math.max(this.gcTime||0,e??(ii()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(fn.clearTimeout(this.#e),this.#e=void 0)}};var YP=class extends Em{#e;#t;#o;#r;#a;#n;#s;#i;#f;constructor(e){super(),this.#f=!1,this.#i=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#a=
e.client,this.#r=this.#a.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=XP(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){
return this.options.meta}get queryType(){return this.#e}get promise(){return this.#n?.promise}setOptions(e){if(this.options={...this.#i,...e},e?._type&&(this.#e=
e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let t=XP(this.options);t.data!==void 0&&(this.setState(KP(t.data,t.dataUpdatedAt)),
this.#t=t)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus==="idle"&&this.#r.remove(this)}setData(e,t){let o=pc(this.state.data,e,this.options);
return this.#l({data:o,type:"success",dataUpdatedAt:t?.updatedAt,manual:t?.manual}),o}setState(e){this.#l({type:"setState",state:e})}cancel(e){let t=this.#n?.promise;
return this.#n?.cancel(e),t?t.then(St).catch(St):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.
destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>tt(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>
0?!this.isActive():this.options.queryFn===si||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.
state.data===void 0?!1:this.getObserversCount()>0?this.observers.some(e=>tt(e.options.staleTime,this)==="static"):!1}isStale(){return this.getObserversCount()>0?
this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===
"static"?!1:this.state.isInvalidated?!0:!Pm(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),
this.#n?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#n?.continue()}addObserver(e){this.observers.
includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:"observerAdded",query:this,observer:e}))}removeObserver(e){let t=this.observers.
indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#n&&(this.#f||this.state.fetchStatus==="paused"&&this.state.status==="pending"?this.#n.
cancel({revert:!0}):this.#n.cancelRetry()),this.scheduleGc()),this.#r.notify({type:"observerRemoved",query:this,observer:e}))}getObserversCount(){return this.observers.
length}invalidate(){this.state.isInvalidated||this.#l({type:"invalidate"})}async fetch(e,t){if(this.state.fetchStatus!=="idle"&&this.#n?.status()!=="rejected"){
if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#n&&this.#s)return this.#n.continueRetry(),this.#s}if(e&&this.setOptions(e),
!this.options.queryFn){let f=this.observers.find(d=>d.options.queryFn);f&&this.setOptions(f.options)}let o=new AbortController,r=f=>{Object.defineProperties(f,{
[hc]:{value:o.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#f=!0,o.signal)}})},n=()=>{let f=Tm(this.options,t),c=(()=>{let u={client:this.#a,queryKey:this.
queryKey,meta:this.meta};return r(u),u})();return this.#f=!1,this.options.persister?this.options.persister(f,c,this):f(c)},s=(()=>{let f={fetchOptions:t,options:this.
options,queryKey:this.queryKey,client:this.#a,state:this.state,fetchFn:n};return r(f),f})();(this.#e==="infinite"?GP(this.options.pages):this.options.behavior)?.
onFetch(s,this),this.#o=this.state,(this.state.fetchStatus==="idle"||this.state.fetchMeta!==s.fetchOptions?.meta)&&this.#l({type:"fetch",meta:s.fetchOptions?.meta});
let l=this.#n=Dm({initialPromise:t?.initialPromise,fn:s.fetchFn,onCancel:f=>{f instanceof km&&f.revert&&this.setState({...this.#o,fetchStatus:"idle"}),o.abort()},
onFail:(f,d)=>{this.#l({type:"failed",failureCount:f,error:d})},onPause:()=>{this.#l({type:"pause"})},onContinue:()=>{this.#l({type:"continue"})},retry:s.options.
retry,retryDelay:s.options.retryDelay,networkMode:s.options.networkMode,canRun:()=>!0}),i=(async()=>{try{let f=await l.promise;if(f===void 0)throw new Error(`${this.
queryHash} data is undefined`);return this.setData(f),this.#r.config.onSuccess?.(f,this),this.#r.config.onSettled?.(f,this.state.error,this),f}catch(f){if(f instanceof
km){if(f.silent){if(this.#n!==l&&this.#s)return this.#s;throw f}else if(f.revert){if(this.state.data===void 0)throw f;return this.state.data}}throw this.#l({type:"\
error",error:f}),this.#r.config.onError?.(f,this),this.#r.config.onSettled?.(this.state.data,f,this),f}finally{this.#n===l&&(this.#n=void 0,this.#s=void 0),this.
scheduleGc()}})();return this.#s=i,l.start(),i}#l(e){let t=o=>{switch(e.type){case"failed":return{...o,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case"\
pause":return{...o,fetchStatus:"paused"};case"continue":return{...o,fetchStatus:"fetching"};case"fetch":return{...o,...Fg(o.data,this.options),fetchMeta:e.meta??
null};case"success":{let r={...o,...KP(e.data,e.dataUpdatedAt),dataUpdateCount:o.dataUpdateCount+1,...!e.manual&&{fetchStatus:"idle",fetchFailureCount:0,fetchFailureReason:null}};
return this.#o=e.manual?r:void 0,r}case"error":{let r=e.error;return{...o,error:r,errorUpdateCount:o.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:o.
fetchFailureCount+1,fetchFailureReason:r,fetchStatus:"idle",status:"error",isInvalidated:!0}}case"invalidate":return{...o,isInvalidated:!0};case"setState":return{
...o,...e.state}}};this.state=t(this.state),Ge.batch(()=>{this.observers.slice().forEach(o=>{o.onQueryUpdate()}),this.#r.notify({query:this,type:"updated",action:e})})}};
function Fg(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:Pg(t.networkMode)?"fetching":"paused",...e===void 0&&{error:null,status:"pending"}}}
function KP(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:"success"}}function XP(e){let t=typeof e.initialData=="function"?e.
initialData():e.initialData,o=t!==void 0,r=o?typeof e.initialDataUpdatedAt=="function"?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,
dataUpdatedAt:o?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:o?
"success":"pending",fetchStatus:"idle"}}var Tg=class extends xr{#e;#t=void 0;#o=void 0;#r=void 0;#a;#n;#s;#i;#f;#l;#u;#d;#c;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#s=null,this.
bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),QP(this.#t,
this.options)?this.#m():this.updateResult(),this.#v())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return Mg(this.#t,this.options,
this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return Mg(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#y(),
this.#b(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,o=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&
typeof this.options.enabled!="boolean"&&typeof this.options.enabled!="function"&&typeof tt(this.options.enabled,this.#t)!="boolean")throw new Error("Expected en\
abled to be a boolean or a callback that returns a boolean");this.#C(),this.#t.setOptions(this.options),t._defaulted&&!ai(this.options,t)&&this.#e.getQueryCache().
notify({type:"observerOptionsUpdated",query:this.#t,observer:this});let r=this.hasListeners();r&&ZP(this.#t,o,this.options,t)&&this.#m(),this.updateResult(),r&&
(this.#t!==o||tt(this.options.enabled,this.#t)!==tt(t.enabled,this.#t)||tt(this.options.staleTime,this.#t)!==tt(t.staleTime,this.#t))&&this.#h();let n=this.#I();
r&&(this.#t!==o||tt(this.options.enabled,this.#t)!==tt(t.enabled,this.#t)||n!==this.#c)&&this.#g(n)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,
e),o=this.createResult(t,e);return ai(this.getCurrentResult(),o)||(this.#r=o,this.#n=this.options,this.#a=this.#t.state),o}getCurrentResult(){return this.#r}trackResult(e,t){
return new Proxy(e,{get:(o,r)=>(this.trackProp(r),t?.(r),Reflect.get(o,r))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.
fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),o=this.#e.getQueryCache().build(this.#e,t),r=()=>{},n,a=new Promise(s=>{n=s,r=this.#e.getQueryCache().
subscribe(l=>{l.type==="updated"&&l.query.queryHash===o.queryHash&&o.state.data!==void 0&&(r(),s(this.createResult(o,t)))})});return Promise.race([o.fetch(t).then(
()=>{let s=this.createResult(o,t);return n?.(s),s}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),
this.#r))}#m(e){this.#C();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(St)),t}#x(e){return!ii()&&tt(this.options.enabled,this.#t)!==!1&&
Rm(e)}#h(){this.#y();let e=tt(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#x(e))return;let t=Pm(this.#r.dataUpdatedAt,e)+1;this.#u=fn.setTimeout(()=>{
this.#r.isStale||this.updateResult()},t)}#I(){return tt(this.options.refetchInterval,this.#t)??!1}#g(e){this.#b(),this.#c=e,!(this.#c===0||!this.#x(this.#c))&&(this.#d=
fn.setInterval(()=>{(this.options.refetchIntervalInBackground||fi.isFocused())&&this.#m()},this.#c))}#v(){this.#h(),this.#g(this.#I())}#y(){this.#u!==void 0&&(fn.
clearTimeout(this.#u),this.#u=void 0)}#b(){this.#d!==void 0&&(fn.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let o=this.#t,r=this.options,n=this.#r,
a=this.#a,s=this.#n,l=e!==o?e.state:this.#o,{state:i}=e,f={...i},d=!1,c;if(t._optimisticResults){let C=this.hasListeners(),R=!C&&QP(e,t),S=C&&ZP(e,o,t,r);(R||S)&&
(f={...f,...Fg(i.data,e.options)}),t._optimisticResults==="isRestoring"&&(f.fetchStatus="idle")}let{error:u,errorUpdatedAt:m,status:x}=f;c=f.data;let p=!1;if(t.
placeholderData!==void 0&&c===void 0&&x==="pending"){let C;n?.isPlaceholderData&&t.placeholderData===s?.placeholderData?(C=n.data,p=!0):C=typeof t.placeholderData==
"function"?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,C!==void 0&&(x="success",c=pc(n?.data,C,t),d=!0)}if(t.select&&c!==void 0&&!p)if(n&&c===
a?.data&&t.select===this.#i)c=this.#f;else try{this.#i=t.select,c=t.select(c),c=pc(n?.data,c,t),this.#f=c,this.#s=null}catch(C){this.#s=C}else c===void 0&&(this.#s=
null);this.#s&&(u=this.#s,c=this.#f,m=n?.error===u?n.errorUpdatedAt:Date.now(),x="error",d=!1);let h=f.fetchStatus==="fetching",y=x==="pending",I=x==="error",g=y&&
h,b=c!==void 0;return{status:x,fetchStatus:f.fetchStatus,isPending:y,isSuccess:x==="success",isError:I,isInitialLoading:g,isLoading:g,data:c,dataUpdatedAt:f.dataUpdatedAt,
error:u,errorUpdatedAt:m,failureCount:f.fetchFailureCount,failureReason:f.fetchFailureReason,errorUpdateCount:f.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:f.
dataUpdateCount>l.dataUpdateCount||f.errorUpdateCount>l.errorUpdateCount,isFetching:h,isRefetching:h&&!y,isLoadingError:I&&!b,isPaused:f.fetchStatus==="paused",
isPlaceholderData:d,isRefetchError:I&&b,isStale:kg(e,t),refetch:this.refetch,isEnabled:tt(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,
this.options);if(this.#a=this.#t.state,this.#n=this.options,this.#a.data!==void 0&&(this.#l=this.#t),ai(t,e))return;this.#r=t;let r=(()=>{if(!e)return!0;let{notifyOnChangeProps:n}=this.
options,a=typeof n=="function"?n():n;if(a==="all"||!a&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let s of a??this.#p)if(this.#r[s]!==
e[s])return!0;return!1})();Ge.batch(()=>{r&&this.listeners.forEach(n=>{n(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:"observerResultsUpdated"})})}#C(){
let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#o=e.state,this.hasListeners()&&(t?.removeObserver(
this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#v()}};function OB(e,t){return tt(t.enabled,e)!==!1&&e.state.data===void 0&&
!(e.state.status==="error"&&tt(t.retryOnMount,e)===!1)}function QP(e,t){return OB(e,t)||e.state.data!==void 0&&Mg(e,t,t.refetchOnMount)}function Mg(e,t,o){if(tt(
t.enabled,e)!==!1&&tt(t.staleTime,e)!=="static"){let r=tt(o,e);return r==="always"||r!==!1&&kg(e,t)}return!1}function ZP(e,t,o,r){return(e!==t||tt(r.enabled,e)===
!1)&&(!o.suspense||e.state.status!=="error")&&kg(e,o)}function kg(e,t){return tt(t.enabled,e)!==!1&&e.isStaleByTime(tt(t.staleTime,e))}var JP=class extends Em{#e;#t;#o;#r;constructor(e){super(),this.#e=e.client,this.mutationId=e.mutationId,this.#o=e.mutationCache,this.#t=[],this.state=e.state||
Dg(),this.setOptions(e.options),this.scheduleGc()}setOptions(e){this.options=e,this.updateGcTime(this.options.gcTime)}get meta(){return this.options.meta}addObserver(e){
this.#t.includes(e)||(this.#t.push(e),this.clearGcTimeout(),this.#o.notify({type:"observerAdded",mutation:this,observer:e}))}removeObserver(e){this.#t=this.#t.filter(
t=>t!==e),this.scheduleGc(),this.#o.notify({type:"observerRemoved",mutation:this,observer:e})}optionalRemove(){this.#t.length||(this.state.status==="pending"?this.
scheduleGc():this.#o.remove(this))}continue(){return this.#r?.continue()??(this.state.status==="pending"?this.execute(this.state.variables):Promise.resolve())}async execute(e){
let t=()=>{this.#a({type:"continue"})},o={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey},r=this.#r=Dm({fn:()=>this.options.mutationFn?
this.options.mutationFn(e,o):Promise.reject(new Error("No mutationFn found")),onFail:(s,l)=>{this.#a({type:"failed",failureCount:s,error:l})},onPause:()=>{this.#a(
{type:"pause"})},onContinue:t,retry:this.options.retry??0,retryDelay:this.options.retryDelay,networkMode:this.options.networkMode,canRun:()=>this.#o.canRun(this)}),
n=this.state.status==="pending",a=!r.canStart();try{if(n)t();else{this.#a({type:"pending",variables:e,isPaused:a}),this.#o.config.onMutate&&await this.#o.config.
onMutate(e,this,o);let l=await this.options.onMutate?.(e,o);l!==this.state.context&&this.#a({type:"pending",context:l,variables:e,isPaused:a})}this.state.isPaused&&
r.canStart()&&t();let s=await r.start();return await this.#o.config.onSuccess?.(s,e,this.state.context,this,o),await this.options.onSuccess?.(s,e,this.state.context,
o),await this.#o.config.onSettled?.(s,null,this.state.variables,this.state.context,this,o),await this.options.onSettled?.(s,null,e,this.state.context,o),this.#a(
{type:"success",data:s}),s}catch(s){try{await this.#o.config.onError?.(s,e,this.state.context,this,o)}catch(l){Promise.reject(l)}try{await this.options.onError?.(
s,e,this.state.context,o)}catch(l){Promise.reject(l)}try{await this.#o.config.onSettled?.(void 0,s,this.state.variables,this.state.context,this,o)}catch(l){Promise.
reject(l)}try{await this.options.onSettled?.(void 0,s,e,this.state.context,o)}catch(l){Promise.reject(l)}throw this.#a({type:"error",error:s}),s}finally{this.#r===
r&&(this.#r=void 0),this.#o.runNext(this)}}#a(e){let t=o=>{switch(e.type){case"failed":return{...o,failureCount:e.failureCount,failureReason:e.error};case"pause":
return{...o,isPaused:!0};case"continue":return{...o,isPaused:!1};case"pending":return{...o,context:e.context,data:void 0,failureCount:0,failureReason:null,error:null,
isPaused:e.isPaused,status:"pending",variables:e.variables,submittedAt:Date.now()};case"success":return{...o,data:e.data,failureCount:0,failureReason:null,error:null,
status:"success",isPaused:!1};case"error":return{...o,data:void 0,error:e.error,failureCount:o.failureCount+1,failureReason:e.error,isPaused:!1,status:"error"}}};
this.state=t(this.state),Ge.batch(()=>{this.#t.forEach(o=>{o.onMutationUpdate(e)}),this.#o.notify({mutation:this,type:"updated",action:e})})}};function Dg(){return{
context:void 0,data:void 0,error:null,failureCount:0,failureReason:null,isPaused:!1,status:"idle",variables:void 0,submittedAt:0}}var eF=class extends xr{#e;#t;#o;constructor(e={}){super(),this.config=e,this.#e=new Set,this.#t=new Map,this.#o=0}build(e,t,o){let r=new JP({client:e,mutationCache:this,
mutationId:++this.#o,options:e.defaultMutationOptions(t),state:o});return this.add(r),r}add(e){this.#e.add(e);let t=Am(e);if(typeof t=="string"){let o=this.#t.get(
t);o?o.push(e):this.#t.set(t,[e])}this.notify({type:"added",mutation:e})}remove(e){if(this.#e.delete(e)){let t=Am(e);if(typeof t=="string"){let o=this.#t.get(t);
if(o)if(o.length>1){let r=o.indexOf(e);r!==-1&&o.splice(r,1)}else o[0]===e&&this.#t.delete(t)}}this.notify({type:"removed",mutation:e})}canRun(e){let t=Am(e);if(typeof t==
"string"){let o=this.#t.get(t)?.find(r=>r.state.status==="pending");return!o||o===e}else return!0}runNext(e){let t=Am(e);return typeof t=="string"?this.#t.get(t)?.
find(o=>o!==e&&o.state.isPaused)?.continue()??Promise.resolve():Promise.resolve()}clear(){Ge.batch(()=>{let e=this.getAll();this.#e.clear(),this.#t.clear(),e.forEach(
t=>{this.notify({type:"removed",mutation:t})})})}getAll(){return Array.from(this.#e)}find(e){let t={exact:!0,...e};return this.getAll().find(o=>Mm(t,o))}findAll(e={}){
return this.getAll().filter(t=>Mm(e,t))}notify(e){Ge.batch(()=>{this.listeners.forEach(t=>{t(e)})})}resumePausedMutations(){let e=this.getAll().filter(t=>t.state.
isPaused);return Ge.batch(()=>Promise.all(e.map(t=>t.continue().catch(St))))}};function Am(e){return e.options.scope?.id}var Eg=class extends xr{#e;#t=void 0;#o;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#a()}bindMethods(){this.mutate=this.mutate.
bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),ai(this.options,t)||this.#e.getMutationCache().
notify({type:"observerOptionsUpdated",mutation:this.#o,observer:this}),t?.mutationKey&&this.options.mutationKey&&cn(t.mutationKey)!==cn(this.options.mutationKey)?
this.reset():this.#o?.state.status==="pending"&&this.#o.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#o&&(this.#o.addObserver(this),this.#a())}onUnsubscribe(){
this.hasListeners()||this.#o?.removeObserver(this)}onMutationUpdate(e){this.#a(),this.#n(e)}getCurrentResult(){return this.#t}reset(){this.#o?.removeObserver(this),
this.#o=void 0,this.#a(),this.#n()}mutate(e,t){return this.#r=t,this.#o?.removeObserver(this),this.#o=this.#e.getMutationCache().build(this.#e,this.options),this.#o.
addObserver(this),this.#o.execute(e)}#a(){let e=this.#o?.state??Dg();this.#t={...e,isPending:e.status==="pending",isSuccess:e.status==="success",isError:e.status===
"error",isIdle:e.status==="idle",mutate:this.mutate,reset:this.reset}}#n(e){Ge.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let o=this.#t.variables,r=this.#t.
context,n={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type==="success"){try{t.onSuccess?.(e.data,o,r,n)}catch(a){Promise.
reject(a)}try{t.onSettled?.(e.data,null,o,r,n)}catch(a){Promise.reject(a)}}else if(e?.type==="error"){try{t.onError?.(e.error,o,r,n)}catch(a){Promise.reject(a)}
try{t.onSettled?.(void 0,e.error,o,r,n)}catch(a){Promise.reject(a)}}}this.listeners.forEach(o=>{o(this.#t)})})}};var tF=class extends xr{#e;constructor(e={}){super(),this.config=e,this.#e=new Map}build(e,t,o){let r=t.queryKey,n=t.queryHash??mc(r,t),a=this.get(n);return a||
(a=new YP({client:e,queryKey:r,queryHash:n,options:e.defaultQueryOptions(t),state:o,defaultOptions:e.getQueryDefaults(r)}),this.add(a)),a}add(e){this.#e.has(e.queryHash)||
(this.#e.set(e.queryHash,e),this.notify({type:"added",query:e}))}remove(e){this.#e.get(e.queryHash)===e&&(e.destroy(),this.#e.delete(e.queryHash),this.notify({type:"\
removed",query:e}))}clear(){Ge.batch(()=>{this.getAll().forEach(e=>{this.remove(e)})})}get(e){return this.#e.get(e)}getAll(){return[...this.#e.values()]}find(e){
let t={exact:!0,...e};return this.getAll().find(o=>Fm(t,o))}findAll(e={}){let t=this.getAll();return Object.keys(e).length>0?t.filter(o=>Fm(e,o)):t}notify(e){Ge.
batch(()=>{this.listeners.forEach(t=>{t(e)})})}onFocus(){Ge.batch(()=>{this.getAll().forEach(e=>{e.onFocus()})})}onOnline(){Ge.batch(()=>{this.getAll().forEach(
e=>{e.onOnline()})})}};var Ag=class{#e;#t;#o;#r;#a;#n;#s;#i;constructor(e={}){this.#e=e.queryCache||new tF,this.#t=e.mutationCache||new eF,this.#o=e.defaultOptions||{},this.#r=new Map,
this.#a=new Map,this.#n=0}mount(){this.#n++,this.#n===1&&(this.#s=fi.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onFocus())}),this.#i=ci.
subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onOnline())}))}unmount(){this.#n--,this.#n===0&&(this.#s?.(),this.#s=void 0,this.#i?.(),this.#i=
void 0)}isFetching(e){return this.#e.findAll({...e,fetchStatus:"fetching"}).length}isMutating(e){return this.#t.findAll({...e,status:"pending"}).length}getQueryData(e){
let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state.data}ensureQueryData(e){let t=this.defaultQueryOptions(e),o=this.#e.build(this,
t),r=o.state.data;return r===void 0?this.fetchQuery(e):(e.revalidateIfStale&&o.isStaleByTime(tt(t.staleTime,o))&&this.prefetchQuery(t),Promise.resolve(r))}getQueriesData(e){
return this.#e.findAll(e).map(({queryKey:t,state:o})=>[t,o.data])}setQueryData(e,t,o){let r=this.defaultQueryOptions({queryKey:e}),n=this.#e.get(r.queryHash)?.state.
data,a=HP(t,n);if(a!==void 0)return this.#e.build(this,r).setData(a,{...o,manual:!0})}setQueriesData(e,t,o){return Ge.batch(()=>this.#e.findAll(e).map(({queryKey:r})=>[
r,this.setQueryData(r,t,o)]))}getQueryState(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state}removeQueries(e){let t=this.#e;
Ge.batch(()=>{t.findAll(e).forEach(o=>{t.remove(o)})})}resetQueries(e,t){let o=this.#e;return Ge.batch(()=>{let r=o.findAll(e),n=new Set(r);return r.forEach(a=>{
a.reset()}),this.refetchQueries({type:"active",predicate:a=>n.has(a)},t)})}cancelQueries(e,t={}){let o={revert:!0,...t},r=Ge.batch(()=>this.#e.findAll(e).map(n=>n.
cancel(o)));return Promise.all(r).then(St).catch(St)}invalidateQueries(e,t={}){return Ge.batch(()=>(this.#e.findAll(e).forEach(o=>{o.invalidate()}),e?.refetchType===
"none"?Promise.resolve():this.refetchQueries({...e,type:e?.refetchType??e?.type??"active"},t)))}refetchQueries(e,t={}){let o={...t,cancelRefetch:t.cancelRefetch??
!0},r=Ge.batch(()=>this.#e.findAll(e).filter(n=>!n.isDisabled()&&!n.isStatic()).map(n=>{let a=n.fetch(void 0,o),s=n.state.fetchStatus==="paused";return(!o.throwOnError||
s)&&(a=a.catch(St)),s?Promise.resolve():a}));return Promise.all(r).then(St)}async query(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let o=this.#e.
build(this,t),r=o.isStaleByTime(tt(t.staleTime,o))?await o.fetch(t):o.state.data,n=t.select;return n?n(r):r}fetchQuery(e){let t=this.defaultQueryOptions(e);t.retry===
void 0&&(t.retry=!1);let o=this.#e.build(this,t);return o.isStaleByTime(tt(t.staleTime,o))?o.fetch(t):Promise.resolve(o.state.data)}prefetchQuery(e){return this.
fetchQuery(e).then(St).catch(St)}infiniteQuery(e){return e._type="infinite",this.query(e)}fetchInfiniteQuery(e){return e._type="infinite",this.fetchQuery(e)}prefetchInfiniteQuery(e){
return this.fetchInfiniteQuery(e).then(St).catch(St)}ensureInfiniteQueryData(e){return e._type="infinite",this.ensureQueryData(e)}resumePausedMutations(){return ci.
isOnline()?this.#t.resumePausedMutations():Promise.resolve()}getQueryCache(){return this.#e}getMutationCache(){return this.#t}getDefaultOptions(){return this.#o}setDefaultOptions(e){
this.#o=e}setQueryDefaults(e,t){this.#r.set(cn(e),{queryKey:e,defaultOptions:t})}getQueryDefaults(e){let t=[...this.#r.values()],o={};return t.forEach(r=>{wa(e,
r.queryKey)&&Object.assign(o,r.defaultOptions)}),o}setMutationDefaults(e,t){this.#a.set(cn(e),{mutationKey:e,defaultOptions:t})}getMutationDefaults(e){let t=[...this.#a.
values()],o={};return t.forEach(r=>{wa(e,r.mutationKey)&&Object.assign(o,r.defaultOptions)}),o}defaultQueryOptions(e){if(e._defaulted)return e;let t={...this.#o.
queries,...this.getQueryDefaults(e.queryKey),...e,_defaulted:!0};return t.queryHash||(t.queryHash=mc(t.queryKey,t)),t.refetchOnReconnect===void 0&&(t.refetchOnReconnect=
t.networkMode!=="always"),t.throwOnError===void 0&&(t.throwOnError=!!t.suspense),!t.networkMode&&t.persister&&(t.networkMode="offlineFirst"),t.queryFn===si&&(t.
enabled=!1),t}defaultMutationOptions(e){return e?._defaulted?e:{...this.#o.mutations,...e?.mutationKey&&this.getMutationDefaults(e.mutationKey),...e,_defaulted:!0}}clear(){
this.#e.clear(),this.#t.clear()}};var Hn=v(A(),1);function Bg(e,t){let o=dc(t),[r]=Hn.useState(()=>new Eg(o,e));Hn.useEffect(()=>{r.setOptions(e)},[r,e]);let n=Hn.useSyncExternalStore(Hn.useCallback(
s=>r.subscribe(Ge.batchCalls(s)),[r]),()=>r.getCurrentResult(),()=>r.getCurrentResult()),a=Hn.useCallback((...s)=>{r.mutate(s[0],s[1]).catch(St)},[r]);if(n.error&&
li(r.options.throwOnError,[n.error]))throw n.error;return{...n,mutate:a,mutateAsync:n.mutate}}var Bm=v(A(),1),oF=Bm.createContext(!1),rF=()=>Bm.useContext(oF),ybe=oF.Provider;var Ic=v(A(),1),_B=v(F(),1);function NB(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var LB=Ic.createContext(NB()),nF=()=>Ic.useContext(
LB);var aF=v(A(),1),sF=(e,t,o)=>{let r=o?.state.status==="error"&&typeof e.throwOnError=="function"?li(e.throwOnError,[o.state.error,o]):e.throwOnError;(e.suspense||
r)&&(t.isReset()||(e.retryOnMount=!1))},lF=e=>{aF.useEffect(()=>{e.clearReset()},[e])},iF=({result:e,errorResetBoundary:t,throwOnError:o,query:r,suspense:n})=>e.
isError&&!t.isReset()&&!e.isFetching&&r&&(n&&e.data===void 0||li(o,[e.error,r]));var fF=e=>{if(e.suspense){let o=n=>n==="static"?n:Math.max(n??1e3,1e3),r=e.staleTime;e.staleTime=typeof r=="function"?(...n)=>o(r(...n)):o(r),typeof e.gcTime=="\
number"&&(e.gcTime=Math.max(e.gcTime,1e3))}},cF=(e,t)=>e?.suspense&&t.isPending,uF=(e,t,o)=>t.fetchOptimistic(e).catch(()=>{o.clearReset()});var Ra=v(A(),1);function dF(e,t,o){let r=rF(),n=nF(),a=dc(o),s=a.defaultQueryOptions(e),l=a.getQueryCache().get(s.queryHash),i=e.subscribed!==!1;s._optimisticResults=
r?"isRestoring":i?"optimistic":void 0,fF(s),sF(s,n,l),lF(n);let[f]=Ra.useState(()=>new t(a,s)),d=f.getOptimisticResult(s);Ra.useEffect(()=>{f.setOptions(s)},[s,
f]);let c=!r&&i;if(Ra.useSyncExternalStore(Ra.useCallback(u=>{let m=c?f.subscribe(Ge.batchCalls(u)):St;return f.updateResult(),m},[f,c]),()=>f.getCurrentResult(),
()=>f.getCurrentResult()),cF(s,d))throw uF(s,f,n);if(iF({result:d,errorResetBoundary:n,throwOnError:s.throwOnError,query:l,suspense:s.suspense}))throw d.error;return s.
notifyOnChangeProps?d:f.trackResult(d)}function wt(e,t){return dF(e,Tg,t)}var hF=v(A(),1);var mF=v(A(),1),pF="lockgate.workspace",HB=["/v1/collections","/v1/configs","/v1/guardrails","/v1/labels","/v1/logs","/v1/mcp-servers","/v1/models","/v1/policie\
s","/v1/prompts","/v1/providers","/v1/virtual-keys"],gc=globalThis.localStorage?.getItem(pF)??"",Og=new Set;function zbe(e){e!==gc&&(gc=e,localStorage.setItem(pF,
e),Og.forEach(t=>t()))}function _g(){return(0,mF.useSyncExternalStore)(e=>(Og.add(e),()=>Og.delete(e)),()=>gc)}function Ng(e){let[t="",o=""]=e.split("?"),r=HB.some(
n=>t===n||t.startsWith(`${n}/`));return!gc||!r||new URLSearchParams(o).has("workspace_id")?e:`${t}?${o?`${o}&`:""}workspace_id=${encodeURIComponent(gc)}`}var un=class extends Error{constructor(o,r,n,a){super(o);this.status=r;this.code=n;this.traceId=a}status;code;traceId},VB=/^(key|current|new|code|recovery_code|credential|.*(password|token|secret|secret_id|access_key|private_key))$/,
zB=12,_m=[],$B=0,Nm=new Set;function Hg(e){return Array.isArray(e)?e.map(Hg):e===null||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([t,o])=>[t,
VB.test(t)&&o?"…":Hg(o)]))}var xF=({method:e,path:t})=>`${e} ${t.split("?")[0]}`;function jB(e){let t=_m.filter(o=>xF(o)!==xF(e));_m=[{...e,number:++$B},...t].
slice(0,zB),Nm.forEach(o=>o())}function qbe(){_m=[],Nm.forEach(e=>e())}function Wbe(){return(0,hF.useSyncExternalStore)(e=>(Nm.add(e),()=>Nm.delete(e)),()=>_m)}
async function IF(e){let t=await e.text().catch(()=>""),o={};try{o=JSON.parse(t)}catch{}let r=o.error?.message??o.data?.message??o.message??`The gateway answere\
d ${e.status}.`,n=o.error?.code??o.data?.errorCode??"";return new un(r,e.status,n,e.headers.get("x-portkey-trace-id")??"")}async function gF(e,t){try{return await fetch(
e,{cache:"no-store",redirect:"error",...t})}catch(o){throw o instanceof DOMException&&o.name==="AbortError"?o:new un("The gateway does not answer. Is it running\
, and is this computer connected to it?",0,"","")}}function qB(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).
join("")}var Om=null,Lg=null;function Ube(e){return Om=e,()=>{Om===e&&(Om=null)}}function WB(){return Lg??=(Om?.()??Promise.resolve(!1)).finally(()=>{Lg=null}),
Lg}async function vF(e){try{return await e()}catch(t){if(!(t instanceof un&&t.code==="step_up_required")||!await WB())throw t;return e()}}var Do=(e,t,o)=>vF(()=>UB(
e,t,o)),Gbe=e=>vF(async()=>{let t={"x-lockgate-console":"1"},o=await gF(Ng(e),{method:"GET",headers:t,credentials:"same-origin"});if(!o.ok)throw await IF(o);return o.
blob()});async function UB(e,t,o){let r=Ng(t),n={accept:"application/json","x-portkey-trace-id":qB()};e!=="GET"&&(n["x-lockgate-console"]="1"),o!==void 0&&(n["c\
ontent-type"]="application/json");let a=performance.now(),s=await gF(r,{method:e,headers:n,credentials:"same-origin",body:o===void 0?null:JSON.stringify(o)});if(jB(
{method:e,path:r,body:Hg(o),status:s.status,ms:Math.round(performance.now()-a)}),!s.ok)throw await IF(s);let l=await s.text();return l?JSON.parse(l):{}}var bF=[{value:"15m",label:"Last 15 minutes",ms:9e5},{value:"1h",label:"Last hour",ms:36e5},{value:"24h",label:"Last 24 hours",ms:864e5},{value:"7d",label:"Last\
 7 days",ms:6048e5},{value:"30d",label:"Last 30 days",ms:2592e6},{value:"all",label:"All time",ms:0}],GB={range:"all",outcome:"",status:[],model:[],provider:[],
trace:"",metadata:{},pageSize:50};function CF(e,t){let o=new URLSearchParams,r=bF.find(n=>n.value===e.range)?.ms??0;return r&&o.set("time_of_generation_min",new Date(
Date.now()-r).toISOString()),e.status.length>0&&o.set("status_code",e.status.join(",")),e.outcome&&o.set("is_success",String(e.outcome==="ok")),e.model.length>0&&
o.set("ai_model",e.model.join(",")),e.provider.length>0&&o.set("ai_org",e.provider.join(",")),e.trace&&o.set("trace_id",e.trace),Object.keys(e.metadata).length>
0&&o.set("metadata",JSON.stringify(e.metadata)),o.set("page_size",String(e.pageSize)),t>0&&o.set("current_page",String(t)),o.toString()}var KB=["model","status",
"trace","provider"];function XB(e){let t=e.trim(),[,o="",r=""]=/^([a-z]+):\s*(.*)$/i.exec(t)??[];return o?KB.includes(o.toLowerCase())&&r?`${o.toLowerCase()}:${r.
trim()}`:null:/^[^=\s]+=.+$/.test(t)?t:/^[1-5]\d\d$/.test(t)?`status:${t}`:/^\S+$/.test(t)?`trace:${t}`:null}function YB(e){return[...e.status.map(t=>`status:${t}`),
...e.model.map(t=>`model:${t}`),...e.provider.map(t=>`provider:${t}`),...e.trace?[`trace:${e.trace}`]:[],...Object.entries(e.metadata).map(([t,o])=>`${t}=${o}`)]}
function QB(e,t){let o={...e,status:[],model:[],provider:[],trace:"",metadata:{}};for(let r of t){let n=r.search(/[:=]/),[a,s]=[r.slice(0,n),r.slice(n+1)];r[n]===
"="?o.metadata[a]=s:a==="trace"?o.trace=s:o[a].push(s)}return o}function Xbe(e){let t=e.get("range"),o=e.get("outcome"),r={...GB,range:bF.some(n=>n.value===t)?t:
"24h",outcome:o==="ok"||o==="failed"?o:""};return QB(r,e.getAll("q").map(XB).filter(n=>n!==null))}function Ybe(e,t){let o=new URLSearchParams;e.range!=="24h"&&o.
set("range",e.range),e.outcome&&o.set("outcome",e.outcome);for(let n of YB(e))o.append("q",n);t>0&&o.set("page",String(t));let r=o.toString();return r?`?${r}`:""}
var Tt=e=>typeof e=="string"?e:"",Nt=e=>typeof e=="number"?e:0,vc=e=>e!==null&&typeof e=="object"?e:{};function SF(e){return{id:Tt(e.id),at:new Date(e.created_at),
method:Tt(e.request_method),path:Tt(e.request_path),status:Nt(e.response_status_code),ok:e.is_success===!0,end:Tt(e.end),provider:Tt(e.ai_org),credential:Tt(e.virtual_key),
model:Tt(e.ai_model),streamed:e.stream_mode===!0,tokensIn:Nt(e.req_units),tokensOut:Nt(e.res_units),estimated:e.units_estimated===!0,cost:typeof e.cost=="number"?
e.cost/100:null,ms:Nt(e.response_time),traceId:Tt(e.trace_id),keyId:Tt(e.api_key_id),metadata:vc(e.metadata)}}function wF(e){return{total:e.total??e.data.length,
rows:e.data.map(SF)}}function yF(e){let t=vc(e),o=t.body??"";return{headers:Object.entries(vc(t.headers)).map(([r,n])=>[r,String(n)]),text:typeof o=="string"?o:
JSON.stringify(o),truncated:t.truncated===!0}}function ZB(e){let t=vc(e);return{path:Tt(t.path),provider:Tt(t.provider),credential:Tt(t.virtual_key),model:Tt(t.
model),status:Nt(t.status),fault:Tt(t.fault),sent:Nt(t.us_sent)/1e3,took:Nt(t.us_took)/1e3}}function RF(e){let t=vc(e.timings);return{...SF(e),modelAsked:Tt(e.model_requested),
upstreamStatus:Nt(e.upstream_status_code),url:Tt(e.request_url),error:Tt(e.error_code),attempts:Nt(e.attempts),tries:(Array.isArray(e.attempts_detail)?e.attempts_detail:
[]).map(ZB),cache:Tt(e.cache_status)==="disabled"?"":Tt(e.cache_status),continued:e.continued===!0,clientIp:Tt(e.client_ip),sdk:Tt(e.sdk_version),worker:Nt(e.worker),
tokensCached:Nt(e.cached_units),tokensReasoning:Nt(e.reasoning_units),bytesIn:Nt(e.bytes_in),bytesOut:Nt(e.bytes_out),timings:{authenticated:Nt(t.auth)/1e3,received:Nt(
t.queue)/1e3,sent:Nt(t.sent)/1e3,firstByte:Nt(t.first_byte)/1e3,total:Nt(t.total)/1e3},request:yF(e.request),response:yF(e.response)}}var Lm=new Ag({defaultOptions:{queries:{staleTime:5e3,retry:(e,t)=>e<2&&!(t instanceof un&&t.status>=400&&t.status<500)}}}),hr=e=>({queryKey:[e],queryFn:()=>Do(
"GET",e)}),Vg=e=>Lm.invalidateQueries({queryKey:[e]}),PF="/v1/session",FF=()=>wt({queryKey:[PF],queryFn:async()=>{try{return await Do("GET",PF)}catch(e){if(e instanceof
un&&e.status===401)return null;throw e}},staleTime:6e4}),JB="/v1/setup",tCe=e=>wt({...hr(JB),enabled:e}),eO="/v1/profile/api-key",oCe=()=>wt(hr(eO)),tO="/v1/ses\
sions",rCe=()=>wt(hr(tO)),MF="/v1/api-keys",TF=()=>wt(hr(`${MF}?page_size=500`)),nCe=()=>Vg(`${MF}?page_size=500`),aCe=e=>wt({...hr(`/v1/scopes?kind=${e}`),staleTime:1/0}),
kF="/v1/virtual-keys",sCe=()=>wt(hr(`${kF}?page_size=500`)),lCe=async()=>{await Promise.all([Vg(`${kF}?page_size=500`),Vg(DF)])},iCe=()=>wt({...hr("/v1/provider\
-catalogue"),staleTime:1/0}),DF="/v1/models",EF=()=>wt({...hr(DF),staleTime:6e4}),ui="/v1/configs",yc=e=>`${ui}/${encodeURIComponent(e)}`,fCe=(e=!0)=>wt({...hr(
`${ui}?include=outline&page_size=500`),enabled:e}),cCe=e=>wt({...hr(yc(e)),enabled:e!==""}),uCe=e=>wt({...hr(`${yc(e)}/versions?page_size=100`),enabled:e!==""}),
dCe=()=>wt({...hr(`${ui}/schema`),staleTime:1/0}),zg=()=>Lm.invalidateQueries({predicate:({queryKey:[e]})=>typeof e=="string"&&e.startsWith(ui)&&!e.endsWith("/s\
chema")}),mCe=(e,t)=>wt({queryKey:["findings",e],queryFn:async()=>(await Do("POST",`${ui}/lint`,{config:e})).findings,enabled:t,staleTime:3e4,gcTime:6e4,placeholderData:xc}),
pCe=(e,t)=>wt({queryKey:["explanation",e],queryFn:()=>Do("POST",`${ui}/explain`,e),enabled:t,gcTime:6e4,placeholderData:xc});function xCe(e,t,o){return wt({queryKey:[
"/v1/logs",e,t],queryFn:async()=>wF(await Do("GET",`/v1/logs?${CF(e,t)}`)),refetchInterval:r=>typeof o=="function"?o(r.state.data):o,placeholderData:xc})}function hCe(e){
return wt({queryKey:["/v1/logs",e],queryFn:async()=>RF(await Do("GET",`/v1/logs/${encodeURIComponent(e)}`)),staleTime:1/0})}function AF(e,t){if(e instanceof RegExp)return{keys:!1,pattern:e};var o,r,n,a,s=[],l="",i=e.split("/");for(i[0]||i.shift();n=i.shift();)o=n[0],o==="*"?(s.push(o),
l+=n[1]==="?"?"(?:/(.*))?":"/(.*)"):o===":"?(r=n.indexOf("?",1),a=n.indexOf(".",1),s.push(n.substring(1,~r?r:~a?a:n.length)),l+=~r&&!~a?"(?:/([^/]+?))?":"/([^/]\
+?)",~a&&(l+=(~r?"?":"")+"\\"+n.substring(a))):l+="/"+n;return{keys:s,pattern:new RegExp("^"+l+(t?"(?=$|/)":"/?$"),"i")}}var Pa=v(A(),1),Ne=v(A(),1);var Hm=v(NF(),1);var uO=Pa.useInsertionEffect,dO=typeof window<"u"&&typeof window.document<"u"&&typeof window.document.createElement<"u",jg=dO?Pa.useLayoutEffect:Pa.useEffect,mO=uO||
jg,bc=e=>{let t=Pa.useRef([e,(...o)=>t[0](...o)]).current;return mO(()=>{t[0]=e}),t[1]};var LF=["popstate","pushState","replaceState","hashchange"],Cc=[],HF=()=>Cc.forEach(e=>e()),pO=e=>(Cc.push(e)===1&&LF.forEach(t=>addEventListener(t,HF)),()=>{Cc=
Cc.filter(t=>t!==e),Cc.length||LF.forEach(t=>removeEventListener(t,HF))}),jF=(e,t)=>(0,Hm.useSyncExternalStore)(pO,e,t),VF=()=>location.search,qF=({ssrSearch:e}={})=>jF(
VF,e!=null?()=>e:VF),zF=()=>location.pathname,xO=({ssrPath:e}={})=>jF(zF,e!=null?()=>e:zF);var hO=(e,{replace:t=!1,state:o=null}={})=>history[t?"replaceState":"pushState"](o,"",e),WF=e=>[xO(e),hO],$F=Symbol.for("wouter_v3");if(typeof history<"u"&&typeof window[$F]>
"u"){for(let e of["pushState","replaceState"]){let t=history[e];history[e]=function(){let o=t.apply(this,arguments),r=new Event(e);return r.arguments=arguments,
dispatchEvent(r),o}}Object.defineProperty(window,$F,{value:!0})}var UF=(e="")=>e==="/"?"":e,GF=(e,t)=>e[0]==="~"?e.slice(1):UF(t)+e,Wg=(e,t)=>(e=qg(UF(e)),t=qg(t),!e||(t.toLowerCase()+"/").startsWith(e.toLowerCase()+"/")?t.slice(
e.length)||"/":"~"+t),qg=e=>{try{return e.includes("%")?decodeURI(e):e}catch{return e}},KF=e=>qg(e[0]==="?"?e.slice(1):e);var XF={hook:WF,searchHook:qF,parser:AF,base:"",ssrPath:void 0,ssrSearch:void 0,ssrContext:void 0,hrefs:e=>e,aroundNav:(e,t,o)=>e(t,o)},YF=(0,Ne.createContext)(
XF),Ps=()=>(0,Ne.useContext)(YF),QF={},ZF=(0,Ne.createContext)(QF),IO=()=>(0,Ne.useContext)(ZF),JF=(e,t=e.base)=>Wg(t,e.hook(e)[0]),Ug=e=>{let[t,o]=e.hook(e);return[
Wg(e.base,t),bc((r,n)=>e.aroundNav(o,GF(r,e.base),n))]},gO=()=>Ug(Ps()),vO=()=>{let e=Ps();return KF(e.searchHook(e))},eM=(e,t,o,r)=>{let{pattern:n,keys:a}=t instanceof
RegExp?{pattern:t}:e(t||"*",r),s=n.exec(o);if(!s)return[!1,null];let l={};for(let i=1;i<s.length;i++)l[i-1]=s[i];if(a)for(let i=0;i<a.length;i++)l[a[i]]=s[i+1];else
Object.assign(l,s.groups);return r?[!0,l,s[0]]:[!0,l]};var yO=({children:e,...t})=>{let o=Ps(),r=t.hook?XF:o,n=r;if(t.ssrPath){let[i,f=t.ssrSearch??""]=t.ssrPath.split("?");i&&(t.ssrSearch=f,t.ssrPath=i)}t.hrefs=t.hrefs??
t.hook?.hrefs,t.searchHook=t.searchHook??t.hook?.searchHook;let a=(0,Ne.useRef)(r),s=a.current,l=s;for(let i in r){let f=i==="base"?r[i]+(t[i]??""):t[i]??r[i];f!==
l[i]&&(s===l&&(a.current=l={...l}),l[i]=f),(f!==r[i]||f!==n[i])&&(n=l)}return(0,Ne.createElement)(YF.Provider,{value:n},e)},bO=({children:e,component:t},o)=>t?(0,Ne.createElement)(
t,{params:o}):typeof e=="function"?e(o):e,CO=e=>{let t=(0,Ne.useRef)(QF),o=t.current,r=Object.keys(e);return t.current=r.length!==Object.keys(o).length||r.some(
n=>e[n]!==o[n])?e:o};function DCe(){let[e,t]=gO(),o=vO(),r=(0,Ne.useMemo)(()=>new URLSearchParams(o),[o]),n=r,a=bc((s,l)=>{n=new URLSearchParams(typeof s=="func\
tion"?s(n):s);let i=n.toString();t(e+(i?"?"+i:""),l)});return[r,a]}var ECe=({path:e,nest:t,match:o,...r})=>{let n=Ps(),a=JF(n),[s,l,i]=o??eM(n.parser,e,a,t),f=CO(
{...IO(),...l});if(!s)return null;let d=bO(r,f);return(0,Ne.createElement)(ZF.Provider,{value:f},i?(0,Ne.createElement)(yO,{base:i},d):d)},tM=(0,Ne.forwardRef)(
(e,t)=>{let o=Ps(),[r,n]=Ug(o),{to:a="",href:s=a,onClick:l,asChild:i,children:f,className:d,replace:c,state:u,transition:m,...x}=e;return x.onClick=bc(p=>{p.ctrlKey||
p.metaKey||p.altKey||p.shiftKey||p.button!==0||(l?.(p),p.defaultPrevented||(p.preventDefault(),n(s,e)))}),x.href=o.hrefs(s[0]==="~"?s.slice(1):o.base+s,o),d!==void 0&&
(x.className=d?.call?d(r===s):d),t&&(x.ref=t),i&&(0,Ne.isValidElement)(f)?(0,Ne.cloneElement)(f,x):(0,Ne.createElement)("a",x,f)}),oM=(e,t=[])=>{if(Array.isArray(
e))for(let o of e)oM(o&&o.type===Ne.Fragment?o.props.children:o,t);else t.push(e);return t},ACe=({children:e,location:t})=>{let o=Ps(),r=JF(o);for(let n of oM(e)){
let a=0;if((0,Ne.isValidElement)(n)&&(a=eM(o.parser,n.props.path,t||r,n.props.nest))[0])return(0,Ne.cloneElement)(n,{match:a})}return null},BCe=e=>{let{to:t,href:o=t}=e,
r=Ps(),[,n]=Ug(r),a=bc(()=>n(t||o,e)),{ssrContext:s}=r;return jg(()=>{a()},[]),s&&(s.redirectTo=t),null};var rM=v(A(),1),Fa=v(F(),1);function NCe({title:e,about:t,actions:o,wide:r,children:n}){return(0,rM.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,Fa.jsxs)(
"div",{className:r?"page page-wide":"page",children:[(0,Fa.jsxs)(Wt,{justify:"space-between",align:"flex-start",mb:"lg",gap:"md",wrap:"wrap",children:[(0,Fa.jsxs)(
Er,{gap:4,maw:760,children:[(0,Fa.jsx)(ei,{order:1,size:"h2",children:e}),t&&(0,Fa.jsx)(pt,{c:"dimmed",size:"sm",children:t})]}),o&&(0,Fa.jsx)(Wt,{gap:"sm",children:o})]}),
n]})}var mi=v(A(),1);var nM={outline:{xmlns:"http://www.w3.org/2000/svg",width:24,height:24,viewBox:"0 0 24 24",fill:"none",stroke:"currentColor",strokeWidth:2,strokeLinecap:"round",
strokeLinejoin:"round"},filled:{xmlns:"http://www.w3.org/2000/svg",width:24,height:24,viewBox:"0 0 24 24",fill:"currentColor",stroke:"none"}};var z=(e,t,o,r)=>{let n=(0,mi.forwardRef)(({color:a="currentColor",size:s=24,stroke:l=2,title:i,className:f,children:d,...c},u)=>(0,mi.createElement)("svg",{ref:u,
...nM[e],width:s,height:s,className:["tabler-icon",`tabler-icon-${t}`,f].filter(Boolean).join(" "),...e==="filled"?{fill:a}:{strokeWidth:l,stroke:a},...c},[i&&(0,mi.createElement)(
"title",{key:"svg-title"},i),...r.map(([m,x])=>(0,mi.createElement)(m,x)),...Array.isArray(d)?d:[d]]));return n.displayName=`${o}`,n};var SO=[["path",{d:"M7 9.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2\
.667 -2.667l0 -8.666",key:"svg-0"}],["path",{d:"M4.012 16.737a2 2 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1",key:"svg-1"}],["path",{d:"\
M11 14h6",key:"svg-2"}],["path",{d:"M14 11v6",key:"svg-3"}]],wO=z("outline","copy-plus","CopyPlus",SO);var RO=[["path",{d:"M6 4h10l4 4v10a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2",key:"svg-0"}],["path",{d:"M10 14a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",key:"sv\
g-1"}],["path",{d:"M14 4l0 4l-6 0l0 -4",key:"svg-2"}]],PO=z("outline","device-floppy","DeviceFloppy",RO);var FO=[["path",{d:"M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"svg-0"}],["path",{d:"M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"svg-1"}],["path",{d:"M18 12a1 1 0 1 \
0 2 0a1 1 0 1 0 -2 0",key:"svg-2"}]],MO=z("outline","dots","Dots",FO);var TO=[["path",{d:"M3 3l18 18",key:"svg-0"}],["path",{d:"M10.012 6.016l1.981 -4.014l3.086 6.253l6.9 1l-4.421 4.304m.012 4.01l.588 3.426l-6.158 -3.245l-6.172 3.\
245l1.179 -6.873l-5 -4.867l6.327 -.917",key:"svg-1"}]],kO=z("outline","star-off","StarOff",TO);var DO=[["path",{d:"M12 17.75l-6.172 3.245l1.179 -6.873l-5 -4.867l6.9 -1l3.086 -6.253l3.086 6.253l6.9 1l-5 4.867l1.179 6.873l-6.158 -3.245",key:"svg-0"}]],EO=z(
"outline","star","Star",DO);var AO=[["path",{d:"M4 7l16 0",key:"svg-0"}],["path",{d:"M10 11l0 6",key:"svg-1"}],["path",{d:"M14 11l0 6",key:"svg-2"}],["path",{d:"M5 7l1 12a2 2 0 0 0 2 2h8a2\
 2 0 0 0 2 -2l1 -12",key:"svg-3"}],["path",{d:"M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3",key:"svg-4"}]],BO=z("outline","trash","Trash",AO);var OO=[["path",{d:"M12 9v4",key:"svg-0"}],["path",{d:"M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13\
.536a1.914 1.914 0 0 0 -3.274 0",key:"svg-1"}],["path",{d:"M12 16h.01",key:"svg-2"}]],Gg=z("outline","alert-triangle","AlertTriangle",OO);var _O=[["path",{d:"M4 13h5",key:"svg-0"}],["path",{d:"M12 16v-8h3a2 2 0 0 1 2 2v1a2 2 0 0 1 -2 2h-3",key:"svg-1"}],["path",{d:"M20 8v8",key:"svg-2"}],["path",{
d:"M9 16v-5.5a2.5 2.5 0 0 0 -5 0v5.5",key:"svg-3"}]],NO=z("outline","api","Api",_O);var LO=[["path",{d:"M12 3v18",key:"svg-0"}],["path",{d:"M16 7l-4 -4l-4 4",key:"svg-1"}],["path",{d:"M16 11h5v5",key:"svg-2"}],["path",{d:"M8 11h-5v5",key:"svg-3"}],
["path",{d:"M3 11l8.293 8.293c.453 .453 .707 1.067 .707 1.707",key:"svg-4"}],["path",{d:"M21 11l-8.293 8.293a2.4 2.4 0 0 0 -.707 1.707",key:"svg-5"}]],Kg=z("out\
line","arrow-fork-triple","ArrowForkTriple",LO);var HO=[["path",{d:"M5 12l14 0",key:"svg-0"}],["path",{d:"M13 18l6 -6",key:"svg-1"}],["path",{d:"M13 6l6 6",key:"svg-2"}]],VO=z("outline","arrow-right","ArrowRi\
ght",HO);var zO=[["path",{d:"M21 17h-5.397a5 5 0 0 1 -4.096 -2.133l-.514 -.734a5 5 0 0 0 -4.096 -2.133h-3.897",key:"svg-0"}],["path",{d:"M21 7h-5.395a5 5 0 0 0 -4.098 2.\
135l-.51 .73a5 5 0 0 1 -4.097 2.135h-3.9",key:"svg-1"}],["path",{d:"M18 10l3 -3l-3 -3",key:"svg-2"}],["path",{d:"M18 20l3 -3l-3 -3",key:"svg-3"}]],Xg=z("outline",
"arrows-split-2","ArrowsSplit2",zO);var $O=[["path",{d:"M4 20h16",key:"svg-0"}],["path",{d:"M4 12h16",key:"svg-1"}],["path",{d:"M4 4h16",key:"svg-2"}]],jO=z("outline","baseline-density-medium","Ba\
selineDensityMedium",$O);var qO=[["path",{d:"M4 3h16",key:"svg-0"}],["path",{d:"M4 9h16",key:"svg-1"}],["path",{d:"M4 15h16",key:"svg-2"}],["path",{d:"M4 21h16",key:"svg-3"}]],WO=z("out\
line","baseline-density-small","BaselineDensitySmall",qO);var UO=[["path",{d:"M11.5 17h-7.5a4 4 0 0 0 2 -3v-3a7 7 0 0 1 4 -6a2 2 0 1 1 4 0a7 7 0 0 1 4 6v3c.016 .129 .037 .256 .065 .382",key:"svg-0"}],["path",{d:"M9 17v\
1a3 3 0 0 0 2.502 2.959",key:"svg-1"}],["path",{d:"M15 19l2 2l4 -4",key:"svg-2"}]],GO=z("outline","bell-check","BellCheck",UO);var KO=[["path",{d:"M10 5a2 2 0 0 1 4 0a7 7 0 0 1 4 6v3a4 4 0 0 0 2 3h-16a4 4 0 0 0 2 -3v-3a7 7 0 0 1 4 -6",key:"svg-0"}],["path",{d:"M9 17v1a3 3 0 0 0 6 0v-1",
key:"svg-1"}],["path",{d:"M21 6.727a11.05 11.05 0 0 0 -2.794 -3.727",key:"svg-2"}],["path",{d:"M3 6.727a11.05 11.05 0 0 1 2.792 -3.727",key:"svg-3"}]],XO=z("out\
line","bell-ringing","BellRinging",KO);var YO=[["path",{d:"M13 3l0 7l6 0l-8 11l0 -7l-6 0l8 -11",key:"svg-0"}]],QO=z("outline","bolt","Bolt",YO);var ZO=[["path",{d:"M15.5 13a3.5 3.5 0 0 0 -3.5 3.5v1a3.5 3.5 0 0 0 7 0v-1.8",key:"svg-0"}],["path",{d:"M8.5 13a3.5 3.5 0 0 1 3.5 3.5v1a3.5 3.5 0 0 1 -7 0v-1.8",
key:"svg-1"}],["path",{d:"M17.5 16a3.5 3.5 0 0 0 0 -7h-.5",key:"svg-2"}],["path",{d:"M19 9.3v-2.8a3.5 3.5 0 0 0 -7 0",key:"svg-3"}],["path",{d:"M6.5 16a3.5 3.5 \
0 0 1 0 -7h.5",key:"svg-4"}],["path",{d:"M5 9.3v-2.8a3.5 3.5 0 0 1 7 0v10",key:"svg-5"}]],JO=z("outline","brain","Brain",ZO);var e_=[["path",{d:"M8 9l5 5v7h-5v-4m0 4h-5v-7l5 -5m1 1v-6a1 1 0 0 1 1 -1h10a1 1 0 0 1 1 1v17h-8",key:"svg-0"}],["path",{d:"M13 7l0 .01",key:"svg-1"}],["path",{
d:"M17 7l0 .01",key:"svg-2"}],["path",{d:"M17 11l0 .01",key:"svg-3"}],["path",{d:"M17 15l0 .01",key:"svg-4"}]],t_=z("outline","building-community","BuildingComm\
unity",e_);var o_=[["path",{d:"M5 12l5 5l10 -10",key:"svg-0"}]],Vm=z("outline","check","Check",o_);var r_=[["path",{d:"M6 9l6 6l6 -6",key:"svg-0"}]],n_=z("outline","chevron-down","ChevronDown",r_);var a_=[["path",{d:"M9 6l6 6l-6 6",key:"svg-0"}]],s_=z("outline","chevron-right","ChevronRight",a_);var l_=[["path",{d:"M6 15l6 -6l6 6",key:"svg-0"}]],i_=z("outline","chevron-up","ChevronUp",l_);var f_=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M9 12l2 2l4 -4",key:"svg-1"}]],c_=z("outline","circle-check","CircleCheck",f_);var u_=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M10 10l4 4m0 -4l-4 4",key:"svg-1"}]],d_=z("outline","circle-x","CircleX",u_);var m_=[["path",{d:"M7 8l-4 4l4 4",key:"svg-0"}],["path",{d:"M17 8l4 4l-4 4",key:"svg-1"}],["path",{d:"M14 4l-4 16",key:"svg-2"}]],p_=z("outline","code","Code",
m_);var x_=[["path",{d:"M13 9l3 -1l-1 3m-1 3l-6 2l2 -6",key:"svg-0"}],["path",{d:"M20.042 16.045a9 9 0 0 0 -12.087 -12.087m-2.318 1.677a9 9 0 1 0 12.725 12.73",key:"\
svg-1"}],["path",{d:"M12 3v2",key:"svg-2"}],["path",{d:"M12 19v2",key:"svg-3"}],["path",{d:"M3 12h2",key:"svg-4"}],["path",{d:"M19 12h2",key:"svg-5"}],["path",{
d:"M3 3l18 18",key:"svg-6"}]],h_=z("outline","compass-off","CompassOff",x_);var I_=[["path",{d:"M7 9.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2\
.667 -2.667l0 -8.666",key:"svg-0"}],["path",{d:"M4.012 16.737a2.005 2.005 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1",key:"svg-1"}]],zm=z(
"outline","copy","Copy",I_);var g_=[["path",{d:"M4 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",key:"svg-0"}],["path",{d:"M14 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",key:"svg-1"}],["path",{d:"M9.15 14.85l8.8\
5 -10.85",key:"svg-2"}],["path",{d:"M6 4l8.85 10.85",key:"svg-3"}]],v_=z("outline","cut","Cut",g_);var y_=[["path",{d:"M3 5a1 1 0 0 1 1 -1h16a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-16a1 1 0 0 1 -1 -1v-10",key:"svg-0"}],["path",{d:"M7 20h10",key:"svg-1"}],["path",{d:"\
M9 16v4",key:"svg-2"}],["path",{d:"M15 16v4",key:"svg-3"}]],b_=z("outline","device-desktop","DeviceDesktop",y_);var C_=[["path",{d:"M6 5a2 2 0 0 1 2 -2h8a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-14",key:"svg-0"}],["path",{d:"M11 4h2",key:"svg-1"}],["path",{d:"M\
12 17v.01",key:"svg-2"}]],S_=z("outline","device-mobile","DeviceMobile",C_);var w_=[["path",{d:"M13 9a1 1 0 0 1 1 -1h6a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-10",key:"svg-0"}],["path",{d:"M18 8v-3a1 1 0 0 0 -1 -1h-13a1 1 0 \
0 0 -1 1v12a1 1 0 0 0 1 1h9",key:"svg-1"}],["path",{d:"M16 9h2",key:"svg-2"}]],R_=z("outline","devices","Devices",w_);var P_=[["path",{d:"M3 5a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14",key:"svg-0"}],["path",{d:"M8 8.5a.5 .5 0 1 0 1 0a.5 .5 0 1 0\
 -1 0",fill:"currentColor",key:"svg-1"}],["path",{d:"M15 8.5a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-2"}],["path",{d:"M15 15.5a.5 .5 0 1 \
0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-3"}],["path",{d:"M8 15.5a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-4"}],["path",{d:"M1\
1.5 12a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-5"}]],F_=z("outline","dice-5","Dice5",P_);var M_=[["path",{d:"M4 17v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2 -2v-2",key:"svg-0"}],["path",{d:"M7 11l5 5l5 -5",key:"svg-1"}],["path",{d:"M12 4l0 12",key:"svg-2"}]],T_=z(
"outline","download","Download",M_);var k_=[["path",{d:"M14 3v4a1 1 0 0 0 1 1h4",key:"svg-0"}],["path",{d:"M12 21h-5a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v4.5",key:"svg-1"}],["path",{d:"M14 17.\
5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0",key:"svg-2"}],["path",{d:"M18.5 19.5l2.5 2.5",key:"svg-3"}]],D_=z("outline","file-search","FileSearch",k_);var E_=[["path",{d:"M4 4h16v2.172a2 2 0 0 1 -.586 1.414l-4.414 4.414v7l-6 2v-8.5l-4.48 -4.928a2 2 0 0 1 -.52 -1.345v-2.227",key:"svg-0"}]],A_=z("outline","filte\
r","Filter",E_);var B_=[["path",{d:"M18.9 7a8 8 0 0 1 1.1 5v1a6 6 0 0 0 .8 3",key:"svg-0"}],["path",{d:"M8 11a4 4 0 0 1 8 0v1a10 10 0 0 0 2 6",key:"svg-1"}],["path",{d:"M12 11v\
2a14 14 0 0 0 2.5 8",key:"svg-2"}],["path",{d:"M8 15a18 18 0 0 0 1.8 6",key:"svg-3"}],["path",{d:"M4.9 19a22 22 0 0 1 -.9 -7v-1a8 8 0 0 1 12 -6.95",key:"svg-4"}]],
O_=z("outline","fingerprint","Fingerprint",B_);var __=[["path",{d:"M16 9v6a5 5 0 0 1 -10 0v-4l3 3",key:"svg-0"}],["path",{d:"M14 7a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",key:"svg-1"}],["path",{d:"M16 5v-2",key:"svg-2"}]],
N_=z("outline","fish-hook","FishHook",__);var L_=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0",key:"svg-0"}],["path",{d:"M12 16v.01",key:"svg-1"}],["path",{d:"M12 13a2 2 0 0 0 .914 -3.782a1.98 1.98\
 0 0 0 -2.414 .483",key:"svg-2"}]],Yg=z("outline","help-circle","HelpCircle",L_);var H_=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M12 17l0 .01",key:"svg-1"}],["path",{d:"M12 13.5a1.5 1.5 0 0 1 1 -1.5a2.6 2.\
6 0 1 0 -3 -4",key:"svg-2"}]],V_=z("outline","help","Help",H_);var z_=[["path",{d:"M12 8l0 4l2 2",key:"svg-0"}],["path",{d:"M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5",key:"svg-1"}]],$_=z("outline","history","History",z_);var j_=[["path",{d:"M5 12l-2 0l9 -9l9 9l-2 0",key:"svg-0"}],["path",{d:"M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-7",key:"svg-1"}],["path",{d:"M10 12h4v4h-4l0 -4",
key:"svg-2"}]],q_=z("outline","home-2","Home2",j_);var W_=[["path",{d:"M16.555 3.843l3.602 3.602a2.877 2.877 0 0 1 0 4.069l-2.643 2.643a2.877 2.877 0 0 1 -4.069 0l-.301 -.301l-6.558 6.558a2 2 0 0 1 -1.239 .578l-\
.175 .008h-1.172a1 1 0 0 1 -.993 -.883l-.007 -.117v-1.172a2 2 0 0 1 .467 -1.284l.119 -.13l.414 -.414h2v-2h2v-2l2.144 -2.144l-.301 -.301a2.877 2.877 0 0 1 0 -4.0\
69l2.643 -2.643a2.877 2.877 0 0 1 4.069 0",key:"svg-0"}],["path",{d:"M15 9h.01",key:"svg-1"}]],U_=z("outline","key","Key",W_);var G_=[["path",{d:"M2 8a2 2 0 0 1 2 -2h16a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2l0 -8",key:"svg-0"}],["path",{d:"M6 10l0 .01",key:"svg-1"}],["path",
{d:"M10 10l0 .01",key:"svg-2"}],["path",{d:"M14 10l0 .01",key:"svg-3"}],["path",{d:"M18 10l0 .01",key:"svg-4"}],["path",{d:"M6 14l0 .01",key:"svg-5"}],["path",{
d:"M18 14l0 .01",key:"svg-6"}],["path",{d:"M10 14l4 .01",key:"svg-7"}]],K_=z("outline","keyboard","Keyboard",G_);var X_=[["path",{d:"M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-1"}],["path",{d:"M15 15l3.35 3.\
35",key:"svg-2"}],["path",{d:"M9 15l-3.35 3.35",key:"svg-3"}],["path",{d:"M5.65 5.65l3.35 3.35",key:"svg-4"}],["path",{d:"M18.35 5.65l-3.35 3.35",key:"svg-5"}]],
Y_=z("outline","lifebuoy","Lifebuoy",X_);var Q_=[["path",{d:"M13 5h8",key:"svg-0"}],["path",{d:"M13 9h5",key:"svg-1"}],["path",{d:"M13 15h8",key:"svg-2"}],["path",{d:"M13 19h5",key:"svg-3"}],["path",{d:"\
M3 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",key:"svg-4"}],["path",{d:"M3 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4\
a1 1 0 0 1 -1 -1l0 -4",key:"svg-5"}]],Z_=z("outline","list-details","ListDetails",Q_);var J_=[["path",{d:"M11 15a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M18.5 18.5l2.5 2.5",key:"svg-1"}],["path",{d:"M4 6h16",key:"svg-2"}],["path",
{d:"M4 12h4",key:"svg-3"}],["path",{d:"M4 18h4",key:"svg-4"}]],e2=z("outline","list-search","ListSearch",J_);var t2=[["path",{d:"M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2l0 -6",key:"svg-0"}],["path",{d:"M11 16a1 1 0 1 0 2 0a1 1 0 1 0 -2\
 0",key:"svg-1"}],["path",{d:"M8 11v-5a4 4 0 0 1 8 0",key:"svg-2"}]],o2=z("outline","lock-open","LockOpen",t2);var r2=[["path",{d:"M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6",key:"svg-0"}],["path",{d:"M11 16a1 1 0 1 0 2 0a1 1 0 0 0 -2 0",
key:"svg-1"}],["path",{d:"M8 11v-4a4 4 0 1 1 8 0v4",key:"svg-2"}]],n2=z("outline","lock","Lock",r2);var a2=[["path",{d:"M9 8v-2a2 2 0 0 1 2 -2h7a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-7a2 2 0 0 1 -2 -2v-2",key:"svg-0"}],["path",{d:"M3 12h13l-3 -3",key:"svg-1"}],["pa\
th",{d:"M13 15l3 -3",key:"svg-2"}]],s2=z("outline","login-2","Login2",a2);var l2=[["path",{d:"M14 8v-2a2 2 0 0 0 -2 -2h-7a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2 -2v-2",key:"svg-0"}],["path",{d:"M9 12h12l-3 -3",key:"svg-1"}],["p\
ath",{d:"M18 15l3 -3",key:"svg-2"}]],i2=z("outline","logout","Logout",l2);var f2=[["path",{d:"M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10",key:"svg-0"}],["path",{d:"M3 7l9 6l9 -6",key:"svg-1"}]],c2=z(
"outline","mail","Mail",f2);var u2=[["path",{d:"M13.038 19.927a9.933 9.933 0 0 1 -5.338 -.927l-4.7 1l1.3 -3.9c-2.324 -3.437 -1.426 -7.872 2.1 -10.374c3.526 -2.501 8.59 -2.296 11.845 .48c1.\
993 1.7 2.93 4.043 2.746 6.346",key:"svg-0"}],["path",{d:"M19 16l-2 3h4l-2 3",key:"svg-1"}]],d2=z("outline","message-circle-bolt","MessageCircleBolt",u2);var m2=[["path",{d:"M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008",key:"svg-0"}]],p2=z("outline","moon","Moon",m2);var x2=[["path",{d:"M12 10v4",key:"svg-0"}],["path",{d:"M10 13l4 -2",key:"svg-1"}],["path",{d:"M10 11l4 2",key:"svg-2"}],["path",{d:"M5 10v4",key:"svg-3"}],["pa\
th",{d:"M3 13l4 -2",key:"svg-4"}],["path",{d:"M3 11l4 2",key:"svg-5"}],["path",{d:"M19 10v4",key:"svg-6"}],["path",{d:"M17 13l4 -2",key:"svg-7"}],["path",{d:"M1\
7 11l4 2",key:"svg-8"}]],h2=z("outline","password","Password",x2);var I2=[["path",{d:"M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4",key:"svg-0"}],["path",{d:"M13.5 6.5l4 4",key:"svg-1"}]],g2=z("outline","pencil","Pe\
ncil",I2);var v2=[["path",{d:"M7 12l5 5l-1.5 1.5a3.536 3.536 0 1 1 -5 -5l1.5 -1.5",key:"svg-0"}],["path",{d:"M17 12l-5 -5l1.5 -1.5a3.536 3.536 0 1 1 5 5l-1.5 1.5",key:"sv\
g-1"}],["path",{d:"M3 21l2.5 -2.5",key:"svg-2"}],["path",{d:"M18.5 5.5l2.5 -2.5",key:"svg-3"}],["path",{d:"M10 11l-2 2",key:"svg-4"}],["path",{d:"M13 14l-2 2",key:"\
svg-5"}]],y2=z("outline","plug-connected","PlugConnected",v2);var b2=[["path",{d:"M9.785 6l8.215 8.215l-2.054 2.054a5.81 5.81 0 1 1 -8.215 -8.215l2.054 -2.054",key:"svg-0"}],["path",{d:"M4 20l3.5 -3.5",key:"svg-1"}],["path",
{d:"M15 4l-3.5 3.5",key:"svg-2"}],["path",{d:"M20 9l-3.5 3.5",key:"svg-3"}]],C2=z("outline","plug","Plug",b2);var S2=[["path",{d:"M12 5l0 14",key:"svg-0"}],["path",{d:"M5 12l14 0",key:"svg-1"}]],w2=z("outline","plus","Plus",S2);var R2=[["path",{d:"M8 8a3.5 3 0 0 1 3.5 -3h1a3.5 3 0 0 1 3.5 3a3 3 0 0 1 -2 3a3 4 0 0 0 -2 4",key:"svg-0"}],["path",{d:"M12 19l0 .01",key:"svg-1"}]],P2=z("outl\
ine","question-mark","QuestionMark",R2);var F2=[["path",{d:"M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4",key:"svg-0"}],["path",{d:"M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4",key:"svg-1"}]],M2=z("outline","re\
fresh","Refresh",F2);var T2=[["path",{d:"M3.06 13a9 9 0 1 0 .49 -4.087",key:"svg-0"}],["path",{d:"M3 4.001v5h5",key:"svg-1"}],["path",{d:"M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"s\
vg-2"}]],k2=z("outline","restore","Restore",T2);var D2=[["path",{d:"M3 19a2 2 0 1 0 4 0a2 2 0 0 0 -4 0",key:"svg-0"}],["path",{d:"M19 7a2 2 0 1 0 0 -4a2 2 0 0 0 0 4",key:"svg-1"}],["path",{d:"M11 19h5.5a3.5 3\
.5 0 0 0 0 -7h-8a3.5 3.5 0 0 1 0 -7h4.5",key:"svg-2"}]],E2=z("outline","route","Route",D2);var A2=[["path",{d:"M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0",key:"svg-0"}],["path",{d:"M21 21l-6 -6",key:"svg-1"}]],B2=z("outline","search","Search",A2);var O2=[["path",{d:"M8 9l4 -4l4 4",key:"svg-0"}],["path",{d:"M16 15l-4 4l-4 -4",key:"svg-1"}]],_2=z("outline","selector","Selector",O2);var N2=[["path",{d:"M4.698 4.034l16.302 7.966l-16.302 7.966a.503 .503 0 0 1 -.546 -.124a.555 .555 0 0 1 -.12 -.568l2.468 -7.274l-2.468 -7.274a.555 .555 0 0 1 .1\
2 -.568a.503 .503 0 0 1 .546 -.124",key:"svg-0"}],["path",{d:"M6.5 12h14.5",key:"svg-1"}]],L2=z("outline","send-2","Send2",N2);var H2=[["path",{d:"M10 14l11 -11",key:"svg-0"}],["path",{d:"M21 3l-6.5 18a.55 .55 0 0 1 -1 0l-3.5 -7l-7 -3.5a.55 .55 0 0 1 0 -1l18 -6.5",key:"svg-1"}]],V2=z("o\
utline","send","Send",H2);var z2=[["path",{d:"M3 7a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v2a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3v-2",key:"svg-0"}],["path",{d:"M3 15a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 \
3v2a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3l0 -2",key:"svg-1"}],["path",{d:"M7 8l0 .01",key:"svg-2"}],["path",{d:"M7 16l0 .01",key:"svg-3"}],["path",{d:"M11 8h6",key:"\
svg-4"}],["path",{d:"M11 16h6",key:"svg-5"}]],Qg=z("outline","server-2","Server2",z2);var $2=[["path",{d:"M11.46 20.846a12 12 0 0 1 -7.96 -14.846a12 12 0 0 0 8.5 -3a12 12 0 0 0 8.5 3a12 12 0 0 1 -.09 7.06",key:"svg-0"}],["path",{d:"M15 19l2 2l4 -\
4",key:"svg-1"}]],j2=z("outline","shield-check","ShieldCheck",$2);var q2=[["path",{d:"M12 3a12 12 0 0 0 8.5 3a12 12 0 0 1 -8.5 15a12 12 0 0 1 -8.5 -15a12 12 0 0 0 8.5 -3",key:"svg-0"}],["path",{d:"M11 11a1 1 0 1 0 2 0a1 1 0 1 \
0 -2 0",key:"svg-1"}],["path",{d:"M12 12l0 2.5",key:"svg-2"}]],W2=z("outline","shield-lock","ShieldLock",q2);var U2=[["path",{d:"M22 21h-5v-5h-5v-5h-5v-5h-5",key:"svg-0"}],["path",{d:"M18 3v7",key:"svg-1"}],["path",{d:"M15 7l3 3l3 -3",key:"svg-2"}]],Zg=z("outline","sta\
irs-down","StairsDown",U2);var G2=[["path",{d:"M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.\
1 -.7l-.7 .7",key:"svg-1"}]],K2=z("outline","sun","Sun",G2);var X2=[["path",{d:"M4 5a1 1 0 0 1 1 -1h14a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-14a1 1 0 0 1 -1 -1l0 -2",key:"svg-0"}],["path",{d:"M4 13a1 1 0 0 1 1 -1h4a1 1 0 0 1 1\
 1v6a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -6",key:"svg-1"}],["path",{d:"M14 12l6 0",key:"svg-2"}],["path",{d:"M14 16l6 0",key:"svg-3"}],["path",{d:"M14 20l6 0",key:"\
svg-4"}]],Y2=z("outline","template","Template",X2);var Q2=[["path",{d:"M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0",key:"svg-0"}],["path",{d:"M6 21v-2a4 4 0 0 1 4 -4h2.5",key:"svg-1"}],["path",{d:"M17.001 19a2 2 0 1 0 4 0\
a2 2 0 1 0 -4 0",key:"svg-2"}],["path",{d:"M19.001 15.5v1.5",key:"svg-3"}],["path",{d:"M19.001 21v1.5",key:"svg-4"}],["path",{d:"M22.032 17.25l-1.299 .75",key:"\
svg-5"}],["path",{d:"M17.27 20l-1.3 .75",key:"svg-6"}],["path",{d:"M15.97 17.25l1.3 .75",key:"svg-7"}],["path",{d:"M20.733 20l1.3 .75",key:"svg-8"}]],Z2=z("outl\
ine","user-cog","UserCog",Q2);var J2=[["path",{d:"M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0",key:"svg-0"}],["path",{d:"M6 21v-2a4 4 0 0 1 4 -4h4c.348 0 .686 .045 1.009 .128",key:"svg-1"}],["path",{d:"\
M16 19h6",key:"svg-2"}]],eN=z("outline","user-minus","UserMinus",J2);var tN=[["path",{d:"M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M3 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2",key:"svg-1"}],["path",{d:"M16 3.13a4\
 4 0 0 1 0 7.75",key:"svg-2"}],["path",{d:"M21 21v-2a4 4 0 0 0 -3 -3.85",key:"svg-3"}]],oN=z("outline","users","Users",tN);var rN=[["path",{d:"M3 6a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v12a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3v-12",key:"svg-0"}],["path",{d:"M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",
key:"svg-1"}],["path",{d:"M9.75 9.75l-1.75 -1.75",key:"svg-2"}],["path",{d:"M14.25 9.75l1.75 -1.75",key:"svg-3"}],["path",{d:"M14.25 14.25l1.75 1.75",key:"svg-4"}],
["path",{d:"M9.75 14.25l-1.75 1.75",key:"svg-5"}]],nN=z("outline","vault","Vault",rN);var aN=[["path",{d:"M10 7a2 2 0 0 1 2 -2h6a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2l0 -10",key:"svg-0"}],["path",{d:"M7 7l0 10",key:"svg-1"}],["path",
{d:"M4 8l0 8",key:"svg-2"}]],sN=z("outline","versions","Versions",aN);var lN=[["path",{d:"M6 21l15 -15l-3 -3l-15 15l3 3",key:"svg-0"}],["path",{d:"M15 6l3 3",key:"svg-1"}],["path",{d:"M9 3a2 2 0 0 0 2 2a2 2 0 0 0 -2 2a2 2 0 0 0 -2\
 -2a2 2 0 0 0 2 -2",key:"svg-2"}],["path",{d:"M19 13a2 2 0 0 0 2 2a2 2 0 0 0 -2 2a2 2 0 0 0 -2 -2a2 2 0 0 0 2 -2",key:"svg-3"}]],iN=z("outline","wand","Wand",lN);var fN=[["path",{d:"M18 6l-12 12",key:"svg-0"}],["path",{d:"M6 6l12 12",key:"svg-1"}]],cN=z("outline","x","X",fN);var uN=[["path",{d:"M17 4h-10a3 3 0 0 0 -3 3v10a3 3 0 0 0 3 3h10a3 3 0 0 0 3 -3v-10a3 3 0 0 0 -3 -3z",key:"svg-0"}]],dN=z("filled","player-stop-filled","PlayerS\
topFilled",uN);var dn=v(F(),1);function aM({error:e,retry:t,title:o}){if(!e)return null;let r=e instanceof Error?e.message:String(e),n=e instanceof un?e.traceId:"";return(0,dn.jsxs)(
Xs,{color:"red",icon:(0,dn.jsx)(Gg,{size:18}),title:o,role:"alert",variant:"light",children:[(0,dn.jsx)(pt,{size:"sm",className:"wrap",children:r}),(n||t)&&(0,dn.jsxs)(
Wt,{mt:"xs",gap:"sm",justify:"space-between",children:[n?(0,dn.jsxs)(pt,{size:"xs",c:"dimmed",children:["Trace ",(0,dn.jsx)(ma,{children:n})]}):(0,dn.jsx)("span",
{}),t&&(0,dn.jsx)(po,{size:"compact-sm",variant:"light",color:"red",onClick:t,children:"Try again"})]})]})}var $m=v(A(),1);function mN(e){let t=document.createElement("textarea");t.value=e,t.setAttribute("readonly",""),t.style.position="fixed",t.style.opacity="0";let o=document.querySelector(
'[role="dialog"]')??document.body,r=document.activeElement;o.append(t),t.select();let n=!1;try{n=document.execCommand("copy")}catch{}return t.remove(),r instanceof
HTMLElement&&r.focus(),n}async function sM(e){try{return await navigator.clipboard.writeText(e),!0}catch{return mN(e)}}var Ma=v(F(),1);function lM(){let[e,t]=(0,$m.useState)(!1);return(0,$m.useEffect)(()=>{if(!e)return;let o=setTimeout(()=>t(!1),1800);return()=>clearTimeout(o)},
[e]),[e,async o=>t(await sM(o))]}function bRe({text:e,label:t}){let[o,r]=lM();return(0,Ma.jsx)(an,{label:o?"Copied":t,children:(0,Ma.jsx)(Zo,{variant:"subtle",color:o?
"teal":"gray","aria-label":o?`${t}: copied`:t,onClick:n=>{n.stopPropagation(),r(e)},children:o?(0,Ma.jsx)(Vm,{size:16}):(0,Ma.jsx)(zm,{size:16})})})}function CRe({
text:e,children:t,primary:o}){let[r,n]=lM();return(0,Ma.jsx)(po,{variant:o?"filled":"default",leftSection:r?(0,Ma.jsx)(Vm,{size:16}):(0,Ma.jsx)(zm,{size:16}),onClick:()=>{
n(e)},"aria-live":"polite",children:r?"Copied":t})}var uM=v(A(),1);var FRe=(e,t=!0)=>wt({queryKey:[e],queryFn:()=>Do("GET",e),enabled:t}),Jg=(e,t=!0)=>wt({queryKey:[e],queryFn:()=>Do("GET",e),enabled:t}),pN=e=>Lm.invalidateQueries(
{predicate:({queryKey:[t]})=>typeof t=="string"&&t.startsWith(e)});async function MRe(e,t,o,...r){let n=await Do(e,t,o);return await Promise.all(r.map(pN)),n}var iM="/v1/me";function fM(){let e=_g(),t=FF().data,o=Jg(iM).data,r=o?.workspaces.find(a=>a.id===e),n=o?.role==="owner"||o?.role==="admin";return r&&!n?r.scopes:
o?.scopes??t?.scopes??[]}function cM(e){let t=_g(),o=new URLSearchParams({scope:e,...t?{workspace_id:t}:{}});return Jg(`${iM}/can?${o}`)}var Wo=v(F(),1);function xN(){let e=new Set(fM());return t=>!t||e.has(t)}function LRe({scope:e,children:t}){return xN()(e)?t:(0,Wo.jsxs)(Wt,{gap:4,wrap:"nowrap",
children:[(0,uM.cloneElement)(t,{disabled:!0}),(0,Wo.jsx)(hN,{scope:e??""})]})}function hN({scope:e}){let[t,{close:o,toggle:r}]=mp(!1);return(0,Wo.jsxs)(He,{width:320,
position:"bottom-end",withArrow:!0,opened:t,onChange:n=>!n&&o(),children:[(0,Wo.jsx)(He.Target,{children:(0,Wo.jsx)(Zo,{variant:"subtle",color:"gray","aria-labe\
l":"Why can’t I?",onClick:r,onKeyDown:n=>n.key==="Escape"&&o(),children:(0,Wo.jsx)(Yg,{size:18})})}),(0,Wo.jsx)(He.Dropdown,{children:(0,Wo.jsx)(IN,{scope:e})})]})}
function IN({scope:e}){let t=cM(e);return t.isPending?(0,Wo.jsx)(mo,{size:"xs","aria-label":"Loading"}):(0,Wo.jsxs)(pt,{size:"sm",component:"div",children:["Thi\
s needs ",(0,Wo.jsx)(ma,{children:e}),". ",t.data?.data[0]?.message??"Ask an owner or an admin of the organisation."]})}var qm=v(A(),1);var mM=new Intl.NumberFormat("en"),gN=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}),vN=new Intl.DateTimeFormat("en-GB",{dateStyle:"me\
dium",timeStyle:"medium"}),yN=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"}),VRe=e=>mM.format(e),zRe=e=>e<1e4?mM.format(e):gN.format(e);function $Re(e){
if(e<1)return`${Math.round(e*1e3)} µs`;if(e<10)return`${e.toFixed(1)} ms`;if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(2)} s`;let t=Math.
round(e%6e4/1e3);return`${Math.floor(e/6e4)} min${t?` ${t} s`:""}`}function jRe(e){if(e===null)return"–";if(e===0)return"$0";let t=e>=1?2:Math.min(9,2-Math.floor(
Math.log10(e)));return`$${e.toFixed(t)}`}function qRe(e){return e<1024?`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function pM(e){
if(e==null||e===""||e===0)return null;let t=new Date(e);return Number.isNaN(t.getTime())?null:t}var xM=e=>vN.format(e),bN=[["year",31536e3],["month",2592e3],["d\
ay",86400],["hour",3600],["minute",60]],dM=(e,t)=>yN.format(e,t).replace(".","");function hM(e,t=Date.now()){let o=(e.getTime()-t)/1e3;for(let[r,n]of bN)if(Math.
abs(o)>=n)return dM(Math.trunc(o/n),r);return Math.abs(o)<10?"just now":dM(Math.trunc(o),"second")}function ev(e){let t=e.replaceAll(/[_-]/g," ");return t.charAt(
0).toUpperCase()+t.slice(1)}var jm=v(F(),1);function KRe({at:e,never:t="–"}){let o=e instanceof Date?e:pM(e),[r,n]=(0,qm.useState)(Date.now);return(0,qm.useEffect)(()=>{let a=setInterval(
()=>n(Date.now()),2e4);return()=>clearInterval(a)},[]),!o||Number.isNaN(o.getTime())?(0,jm.jsx)(pt,{span:!0,c:"dimmed",size:"sm",children:t}):(0,jm.jsx)(an,{label:xM(
o),children:(0,jm.jsx)("time",{dateTime:o.toISOString(),className:"nowrap",children:hM(o,r)})})}function YRe(e){return(e.settings.conditions??[]).map((o,r)=>{let n=e.notes.find(s=>s.kind==="condition"&&s.detail.nth===r),a=n?.detail.values??[];return{query:typeof o.
query=="string"?o.query:JSON.stringify(o.query),holds:n?n.detail.holds===!0:null,values:a.map(([s,l,i])=>({path:s,value:l,holds:i})),leadsTo:o.then}})}var CN=new Set(
["chosen","enter","condition","left_out"]),SN=/^(it answered well|2\d\d is not in )/;function QRe(e){return e.notes.filter(o=>!CN.has(o.kind)&&!SN.test(String(o.
detail.why??""))).map(o=>({kind:o.kind,text:o.kind==="send"?`attempt ${Number(o.detail.nth)+1}`:o.text}))}function ZRe(e){let{request_timeout_ms:t,retry:o,cache:r,
recovery:n,custom_host:a,cb_config:s}=e.settings;return[t?`each attempt ${t>=1e3?`${t/1e3} s`:`${t} ms`}`:"",o?`${o.attempts===1?"1 retry":`${o.attempts} retrie\
s`} on ${o.on_status_codes.join(", ")}`:"",o?.use_retry_after_headers?"honours Retry-After":"",r?`cache ${r.mode}${r.max_age_s?`, ${r.max_age_s} s`:""}`:"",n&&n!==
"restart"?`broken stream: ${n}`:"",a?`host ${a}`:"",s?"circuit breaker":"",...["override_params","default_params","drop_params"].map(i=>RN(i,e.settings[i]))].filter(
Boolean)}var wN={override_params:"sets",default_params:"adds",drop_params:"drops"};function RN(e,t){return Array.isArray(t)&&t.length>0?`${wN[e]} ${t.join(", ")}`:
""}var IM=(e,t)=>t.filter(o=>o.defaults?.config_id===e.slug||o.defaults?.config_id===e.id);function JRe(e,t){let o=e.replace(/ \(copy(?: \d+)?\)$/,""),r=`${o} (\
copy)`;if(!t.includes(r))return r;let n=2;for(;t.includes(`${o} (copy ${n})`);)n++;return`${o} (copy ${n})`}var Vn=v(F(),1);function Wm({title:e,children:t,action:o,danger:r=!0,run:n,close:a}){let s=Bg({mutationFn:n,onSuccess:a});return(0,Vn.jsx)(vo,{opened:!0,onClose:a,
title:e,closeButtonProps:{"aria-label":"Close"},children:(0,Vn.jsxs)(Er,{children:[(0,Vn.jsx)(pt,{size:"sm",component:"div",children:t}),(0,Vn.jsx)(aM,{error:s.
error}),(0,Vn.jsxs)(Wt,{justify:"flex-end",children:[(0,Vn.jsx)(po,{variant:"default",onClick:a,"data-autofocus":!0,children:"Cancel"}),(0,Vn.jsx)(po,{color:r?"\
red":void 0,loading:s.isPending,onClick:()=>s.mutate(),children:o})]})]})})}var At=v(F(),1);function uPe({act:{kind:e,row:t},close:o,deleted:r}){switch(e){case"default":return(0,At.jsx)(Wm,{title:`Make ${t.name} the default?`,action:"Ma\
ke it the default",danger:!1,close:o,run:()=>gM(t,!0),children:"Every call of this workspace that brings no config, with a key that has no default of its own, t\
akes this one from now on. What was the default before is so no longer."});case"no-default":return(0,At.jsx)(Wm,{title:"Leave the workspace without a default?",
action:"Remove the default",close:o,run:()=>gM(t,!1),children:"Calls that bring no config, with a key that has no default of its own, go where their headers and\
 model say. Those that name no provider are refused."});case"delete":return(0,At.jsx)(PN,{row:t,close:o,deleted:r})}}async function gM(e,t){await Do("PUT",yc(e.
slug),{is_default:t}),await zg()}function PN({row:e,close:t,deleted:o}){let r=TF(),n=IM(e,r.data?.data??[]),a=async()=>{await Do("DELETE",yc(e.slug)),o?.(),await zg()};
return n.length>0||e.is_default===1?(0,At.jsx)(vo,{opened:!0,onClose:t,title:`${e.name} is in use`,closeButtonProps:{"aria-label":"Close"},children:(0,At.jsxs)(
Er,{children:[(0,At.jsx)(pt,{size:"sm",children:"Their calls would fail, so it cannot be deleted while it is the default of:"}),(0,At.jsxs)("ul",{className:"use\
rs",children:[e.is_default===1&&(0,At.jsx)("li",{children:"this workspace"}),n.map(s=>(0,At.jsxs)("li",{children:["the API key"," ",(0,At.jsx)(tM,{href:`/keys?s\
earch=${encodeURIComponent(s.name)}`,className:"trace",children:s.name})]},s.id))]}),(0,At.jsx)(pt,{size:"sm",c:"dimmed",children:"Give each of them another def\
ault, or none. Calls that name the config in a header are not listed here."}),(0,At.jsx)(Wt,{justify:"flex-end",children:(0,At.jsx)(po,{variant:"default",onClick:t,
"data-autofocus":!0,children:"Close"})})]})}):(0,At.jsx)(Wm,{title:`Delete ${e.name}?`,action:"Delete config",close:t,run:a,children:(0,At.jsxs)(Er,{gap:"xs",children:[
(0,At.jsxs)(pt,{size:"sm",children:["Every call that names ",(0,At.jsx)("span",{className:"mono",children:e.slug})," is refused within a second."," ",e.version===
1?"It cannot be brought back.":`All ${e.version} versions go with it and cannot be brought back.`]}),(0,At.jsx)(pt,{size:"sm",c:"dimmed",children:r.isSuccess?"N\
o API key and no workspace has it as its default.":"The gateway refuses while a key has it as its default."})]})})}var Eo=class extends Error{constructor(o,r){super(o);this.at=r}at},vM=64,FN=/[ \t\r\n]*/y,MN=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,TN=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y,
kN=/(?:true|false|null)\b/y;function DN(e){let t=new tv(e),o=t.value(0);return t.end(),o}var tv=class{constructor(t){this.text=t}text;at=0;value(t){if(this.space(),
t>vM)throw new Eo(`Nested deeper than ${vM} levels`,this.at);let o=this.text[this.at];if(o==="{")return this.object(t);if(o==="[")return this.array(t);let r=this.
at;if(o==='"')this.string();else if(!this.eat(TN)&&!this.eat(kN))throw this.noValue();return{kind:"scalar",from:r,to:this.at,members:[],items:[]}}end(){if(this.
space(),this.at<this.text.length)throw new Eo("Nothing may follow the end of the document",this.at)}object(t){let o=this.at++,r=[],n=new Set;for(;!this.closes("\
}",r.length);){let a=this.at;if(this.text[a]!=='"')throw new Eo("A field’s name stands in double quotes",a);let s=JSON.parse(this.string()),l=this.at;if(n.has(
s))throw new Eo(`“${s}” stands here twice`,a);if(n.add(s),this.space(),this.text[this.at]!==":")throw new Eo(`A colon is missing after “${s}”`,l);this.at++,
r.push({name:s,from:a,to:l,value:this.value(t+1)})}return{kind:"object",from:o,to:this.at,members:r,items:[]}}array(t){let o=this.at++,r=[];for(;!this.closes("]",
r.length);)r.push(this.value(t+1));return{kind:"array",from:o,to:this.at,members:[],items:r}}closes(t,o){let r=this.at;if(this.space(),this.text[this.at]===t)return this.
at++,!0;if(this.at>=this.text.length)throw new Eo(`A closing ${t} is missing`,r);if(o===0)return!1;if(this.text[this.at]!==",")throw new Eo("A comma is missing \
between two entries",r);let n=this.at++;if(this.space(),this.text[this.at]===t)throw new Eo("The last entry has no comma after it",n);return!1}string(){let t=this.
at;if(!this.eat(MN))throw new Eo("The text that begins here does not end, or holds a mark that must be escaped",t);return this.text.slice(t,this.at)}noValue(){return this.
at>=this.text.length?new Eo("A value is missing at the end",Math.max(0,this.text.trimEnd().length-1)):this.text[this.at]==="'"?new Eo("Texts stand in double quo\
tes",this.at):new Eo("A value is missing: a text in double quotes, a number, true, false, null, {} or []",this.at)}space(){this.eat(FN)}eat(t){return t.lastIndex=
this.at,t.exec(this.text)?(this.at=t.lastIndex,!0):!1}},yM=e=>e.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g,"_").toLowerCase();function mPe(e,t){let o=t===""?[]:t.split(
"."),[r,n]=[e,{from:e.from,to:e.from+1}];for(;o.length>0;){if(r.kind==="array"){let i=r.items[Number(o[0])];if(!i)break;[r,n,o]=[i,{from:i.from,to:i.kind==="sca\
lar"?i.to:i.from+1},o.slice(1)];continue}let a=EN(r,o);if(!a)break;let[s,l]=a;[r,n,o]=[s.value,{from:s.from,to:s.value.kind==="scalar"?s.value.to:s.to},o.slice(
l)]}return n}function EN(e,t){for(let o=t.length;o>0;o--){let r=t.slice(0,o).join("."),n=e.members.find(a=>a.name===r)??e.members.find(a=>yM(a.name)===yM(r));if(n)
return[n,o]}return null}var pPe=e=>e.replace(/^config\.?/,"").replaceAll(/\[(\d+)\]/g,".$1");function xPe(e,t){let o=e.slice(0,t).split(`
`);return{line:o.length,column:(o.at(-1)?.length??0)+1}}var AN=76;function rv(e){return ov(e,DN(e),"")}function ov(e,t,o){if(t.kind==="scalar")return e.slice(t.
from,t.to);let[r,n]=t.kind==="object"?"{}":"[]",a=`${o}  `,s=t.kind==="object"?t.members.map(f=>`${e.slice(f.from,f.to)}: ${ov(e,f.value,a)}`):t.items.map(f=>ov(
e,f,a)),l=`${r}${s.join(", ")}${n}`,i=[...t.items,...t.members.map(f=>f.value)].every(f=>f.kind==="scalar");return s.length===0||i&&o!==""&&o.length+l.length<=AN?
l:`${r}
${a}${s.join(`,
${a}`)}
${o}${n}`}function hPe(e){try{return rv(e)}catch{return e}}var bM=["openai-main","anthropic-main"],vPe=[{slug:"fallback",name:"Fallback",about:"When one provider fails, ask the next",make:e=>({strategy:{mode:"fallback"},
targets:[{name:"first",...e(0),request_timeout:2e4},{name:"second",...e(1)}]})},{slug:"loadbalance",name:"Load balance",about:"Share calls, and keep each person\
 with one target",make:e=>({strategy:{mode:"loadbalance",sticky:{hash_fields:["metadata._user"],ttl:3600}},targets:[{name:"a",...e(0),weight:.5},{name:"b",...e(
1),weight:.5}]})},{slug:"canary",name:"Canary",about:"Try something new with one call in twenty",make:e=>({strategy:{mode:"loadbalance"},targets:[{name:"stable",
...e(0),weight:.95},{name:"canary",weight:.05,strategy:{mode:"fallback"},targets:[e(1),e(0)]}]})},{slug:"conditional",name:"Conditional by metadata",about:"The \
plan in the request’s metadata decides",make:e=>({strategy:{mode:"conditional",conditions:[{query:{"metadata.plan":{$eq:"paid"}},then:"good"}],default:"cheap"},
targets:[{name:"good",...e(0)},{name:"cheap",...e(1)}]})},{slug:"retry",name:"Retry",about:"Ask again, as long as the provider says",make:e=>({...e(0),retry:{attempts:3,
on_status_codes:[429,500,502,503,504],use_retry_after_headers:!0},request_timeout:2e4,total_timeout:6e4})},{slug:"cache",name:"Cache",about:"Answer the same que\
stion once an hour",make:e=>({...e(0),cache:{mode:"simple",max_age:3600}})}];function yPe(e,t){let o=t.some(n=>n.startsWith("@local/"))?["local"]:[],r=[...e,...o];
return n=>{let a=r[n%(r.length||1)]??bM[n%bM.length]??"",s=a==="local"?t.find(l=>l.startsWith("@local/"))?.slice(7):void 0;return s?{virtual_key:a,override_params:{
model:s}}:{virtual_key:a}}}var bPe=(e,t)=>rv(JSON.stringify(e.make(t)));var nv=v(F(),1),BN={active:"teal",rotating:"yellow",expired:"orange",exhausted:"orange",revoked:"red",archived:"gray",pending:"blue",accepted:"teal",disabled:"r\
ed"};function RPe({status:e}){return(0,nv.jsx)(Va,{color:BN[e]??"gray",variant:"light",tt:"none",children:ev(e)})}function PPe({status:e,end:t}){let o=e>=500?"r\
ed":e>=400?"orange":t&&t!=="complete"?"yellow":"teal";return(0,nv.jsx)(Va,{color:o,variant:"light",radius:"sm",ff:"monospace",title:t&&t!=="complete"?ev(t):void 0,
children:e||"—"})}var ON="@local/smollm2-135m-instruct",_N="@your-provider/a-model";function TPe(){let e=EF().data?.data;if(e?.length===0)return _N;let t=e?.map(o=>o.id)??[];return t.
find(o=>o.startsWith("@local/"))??t.find(o=>o.startsWith("@"))??t[0]??ON}var NN={target:{name:"Target",about:"one provider",icon:Qg},fallback:{name:"Fallback",about:"the next target when one fails",icon:Zg},loadbalance:{name:"Load ba\
lance",about:"shares by weight",icon:Xg},conditional:{name:"Conditional",about:"the first condition that holds",icon:Kg}},EPe=e=>NN[e===null||e==="single"?"targ\
et":e];export{jn as a,v as b,D as c,A as d,xt as e,Ue as f,Ds as g,XM as h,io as i,uT as j,we as k,vT as l,mp as m,Yn as n,HD as o,F as p,Iy as q,w as r,_t as s,G as t,
M as u,k as v,Ju as w,Po as x,qe as y,yl as z,mo as A,Zo as B,Wt as C,_e as D,Xs as E,pt as F,Rh as G,tn as H,ds as I,Uh as J,kf as K,Va as L,Vd as M,po as N,Zh as O,
ma as P,zd as Q,kr as R,iI as S,Lf as T,cI as U,Wd as V,Io as W,vo as X,SI as Y,Yd as Z,tm as _,ur as $,nm as aa,gs as ba,an as ca,fm as da,QI as ea,tg as fa,Uu as ga,
Er as ha,rc as ia,qo as ja,ns as ka,lg as la,ig as ma,gm as na,ei as oa,ug as pa,dg as qa,Nn as ra,Ar as sa,dc as ta,PB as ua,xc as va,wt as wa,Bg as xa,zbe as ya,
_g as za,un as Aa,qbe as Ba,Wbe as Ca,IF as Da,gF as Ea,qB as Fa,Ube as Ga,Do as Ha,Gbe as Ia,bF as Ja,GB as Ka,CF as La,KB as Ma,XB as Na,YB as Oa,QB as Pa,Xbe as Qa,
Ybe as Ra,wF as Sa,Lm as Ta,Vg as Ua,PF as Va,FF as Wa,JB as Xa,tCe as Ya,eO as Za,oCe as _a,tO as $a,rCe as ab,MF as bb,TF as cb,nCe as db,aCe as eb,kF as fb,sCe as gb,
lCe as hb,iCe as ib,DF as jb,EF as kb,ui as lb,yc as mb,fCe as nb,cCe as ob,uCe as pb,dCe as qb,zg as rb,mCe as sb,pCe as tb,xCe as ub,hCe as vb,IO as wb,gO as xb,
DCe as yb,ECe as zb,tM as Ab,ACe as Bb,BCe as Cb,NCe as Db,Gg as Eb,NO as Fb,VO as Gb,jO as Hb,WO as Ib,GO as Jb,XO as Kb,QO as Lb,JO as Mb,t_ as Nb,Vm as Ob,n_ as Pb,
s_ as Qb,i_ as Rb,c_ as Sb,d_ as Tb,p_ as Ub,h_ as Vb,wO as Wb,zm as Xb,v_ as Yb,b_ as Zb,PO as _b,S_ as $b,R_ as ac,F_ as bc,MO as cc,T_ as dc,D_ as ec,A_ as fc,
O_ as gc,N_ as hc,V_ as ic,$_ as jc,q_ as kc,U_ as lc,K_ as mc,Y_ as nc,Z_ as oc,e2 as pc,o2 as qc,n2 as rc,s2 as sc,i2 as tc,c2 as uc,d2 as vc,p2 as wc,h2 as xc,
g2 as yc,y2 as zc,C2 as Ac,w2 as Bc,P2 as Cc,M2 as Dc,k2 as Ec,E2 as Fc,B2 as Gc,_2 as Hc,L2 as Ic,V2 as Jc,j2 as Kc,W2 as Lc,kO as Mc,EO as Nc,K2 as Oc,Y2 as Pc,
BO as Qc,Z2 as Rc,eN as Sc,oN as Tc,nN as Uc,sN as Vc,iN as Wc,cN as Xc,dN as Yc,aM as Zc,FRe as _c,Jg as $c,pN as ad,MRe as bd,sM as cd,bRe as dd,CRe as ed,Wm as fd,
fM as gd,xN as hd,LRe as id,hN as jd,VRe as kd,zRe as ld,$Re as md,jRe as nd,qRe as od,pM as pd,xM as qd,ev as rd,KRe as sd,YRe as td,QRe as ud,ZRe as vd,JRe as wd,
uPe as xd,Eo as yd,DN as zd,mPe as Ad,pPe as Bd,xPe as Cd,hPe as Dd,vPe as Ed,yPe as Fd,bPe as Gd,RPe as Hd,PPe as Id,NN as Jd,EPe as Kd,_N as Ld,TPe as Md};
