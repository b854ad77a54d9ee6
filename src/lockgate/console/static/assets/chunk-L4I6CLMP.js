var dM=Object.create;var ev=Object.defineProperty;var mM=Object.getOwnPropertyDescriptor;var pM=Object.getOwnPropertyNames;var xM=Object.getPrototypeOf,hM=Object.prototype.hasOwnProperty;var $n=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(o){throw t=0,o}};var IM=(e,t,o,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of pM(t))!hM.call(e,n)&&n!==o&&ev(e,n,{get:()=>t[n],enumerable:!(r=mM(t,n))||r.enumerable});
return e};var v=(e,t,o)=>(o=e!=null?dM(xM(e)):{},IM(t||!e||!e.__esModule?ev(o,"default",{value:e,enumerable:!0}):o,e));var mv=$n(ke=>{"use strict";var Qm=Symbol.for("react.transitional.element"),gM=Symbol.for("react.portal"),vM=Symbol.for("react.fragment"),yM=Symbol.for("react.s\
trict_mode"),bM=Symbol.for("react.profiler"),CM=Symbol.for("react.consumer"),SM=Symbol.for("react.context"),wM=Symbol.for("react.forward_ref"),RM=Symbol.for("re\
act.suspense"),PM=Symbol.for("react.memo"),av=Symbol.for("react.lazy"),FM=Symbol.for("react.activity"),MM=Symbol.for("react.view_transition"),tv=Symbol.iterator;
function TM(e){return e===null||typeof e!="object"?null:(e=tv&&e[tv]||e["@@iterator"],typeof e=="function"?e:null)}var sv={isMounted:function(){return!1},enqueueForceUpdate:function(){},
enqueueReplaceState:function(){},enqueueSetState:function(){}},lv=Object.assign,iv={};function Fs(e,t,o){this.props=e,this.context=t,this.refs=iv,this.updater=o||
sv}Fs.prototype.isReactComponent={};Fs.prototype.setState=function(e,t){if(typeof e!="object"&&typeof e!="function"&&e!=null)throw Error("takes an object of sta\
te variables to update or a function which returns an object of state variables.");this.updater.enqueueSetState(this,e,t,"setState")};Fs.prototype.forceUpdate=function(e){
this.updater.enqueueForceUpdate(this,e,"forceUpdate")};function fv(){}fv.prototype=Fs.prototype;function Zm(e,t,o){this.props=e,this.context=t,this.refs=iv,this.
updater=o||sv}var Jm=Zm.prototype=new fv;Jm.constructor=Zm;lv(Jm,Fs.prototype);Jm.isPureReactComponent=!0;var ov=Array.isArray;function Ym(){}var at={H:null,A:null,
T:null,S:null},cv=Object.prototype.hasOwnProperty;function ep(e,t,o){var r=o.ref;return{$$typeof:Qm,type:e,key:t,ref:r!==void 0?r:null,props:o}}function kM(e,t){
return ep(e.type,t,e.props)}function tp(e){return typeof e=="object"&&e!==null&&e.$$typeof===Qm}function DM(e){var t={"=":"=0",":":"=2"};return"$"+e.replace(/[=:]/g,
function(o){return t[o]})}var rv=/\/+/g;function Xm(e,t){return typeof e=="object"&&e!==null&&e.key!=null?DM(""+e.key):t.toString(36)}function EM(e){switch(e.status){case"\
fulfilled":return e.value;case"rejected":throw e.reason;default:switch(typeof e.status=="string"?e.then(Ym,Ym):(e.status="pending",e.then(function(t){e.status===
"pending"&&(e.status="fulfilled",e.value=t)},function(t){e.status==="pending"&&(e.status="rejected",e.reason=t)})),e.status){case"fulfilled":return e.value;case"\
rejected":throw e.reason}}throw e}function Ps(e,t,o,r,n){var a=typeof e;(a==="undefined"||a==="boolean")&&(e=null);var s=!1;if(e===null)s=!0;else switch(a){case"\
bigint":case"string":case"number":s=!0;break;case"object":switch(e.$$typeof){case Qm:case gM:s=!0;break;case av:return s=e._init,Ps(s(e._payload),t,o,r,n)}}if(s)
return n=n(e),s=r===""?"."+Xm(e,0):r,ov(n)?(o="",s!=null&&(o=s.replace(rv,"$&/")+"/"),Ps(n,t,o,"",function(f){return f})):n!=null&&(tp(n)&&(n=kM(n,o+(n.key==null||
e&&e.key===n.key?"":(""+n.key).replace(rv,"$&/")+"/")+s)),t.push(n)),1;s=0;var l=r===""?".":r+":";if(ov(e))for(var i=0;i<e.length;i++)r=e[i],a=l+Xm(r,i),s+=Ps(r,
t,o,a,n);else if(i=TM(e),typeof i=="function")for(e=i.call(e),i=0;!(r=e.next()).done;)r=r.value,a=l+Xm(r,i++),s+=Ps(r,t,o,a,n);else if(a==="object"){if(typeof e.
then=="function")return Ps(EM(e),t,o,r,n);throw t=String(e),Error("Objects are not valid as a React child (found: "+(t==="[object Object]"?"object with keys {"+
Object.keys(e).join(", ")+"}":t)+"). If you meant to render a collection of children, use an array instead.")}return s}function Cc(e,t,o){if(e==null)return e;var r=[],
n=0;return Ps(e,r,"","",function(a){return t.call(o,a,n++)}),r}function AM(e){if(e._status===-1){var t=e._result,o=t();o.then(function(r){(e._status===0||e._status===
-1)&&(e._status=1,e._result=r,o.status===void 0&&(o.status="fulfilled",o.value=r))},function(r){(e._status===0||e._status===-1)&&(e._status=2,e._result=r,o.status===
void 0&&(o.status="rejected",o.reason=r))}),e._status===-1&&(e._status=0,e._result=o)}if(e._status===1)return e._result.default;throw e._result}var nv=typeof reportError==
"function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,
message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==
"object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)};function uv(e){var t=at.T,o={};o.types=t!==null?t.types:
null,at.T=o;try{var r=e(),n=at.S;n!==null&&n(o,r),typeof r=="object"&&r!==null&&typeof r.then=="function"&&r.then(Ym,nv)}catch(a){nv(a)}finally{t!==null&&o.types!==
null&&(t.types=o.types),at.T=t}}function dv(e){var t=at.T;if(t!==null){var o=t.types;o===null?t.types=[e]:o.indexOf(e)===-1&&o.push(e)}else uv(dv.bind(null,e))}
var BM={map:Cc,forEach:function(e,t,o){Cc(e,function(){t.apply(this,arguments)},o)},count:function(e){var t=0;return Cc(e,function(){t++}),t},toArray:function(e){
return Cc(e,function(t){return t})||[]},only:function(e){if(!tp(e))throw Error("React.Children.only expected to receive a single React element child.");return e}};
ke.Activity=FM;ke.Children=BM;ke.Component=Fs;ke.Fragment=vM;ke.Profiler=bM;ke.PureComponent=Zm;ke.StrictMode=yM;ke.Suspense=RM;ke.ViewTransition=MM;ke.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=
at;ke.__COMPILER_RUNTIME={__proto__:null,c:function(e){return at.H.useMemoCache(e)}};ke.addTransitionType=dv;ke.cache=function(e){return function(){return e.apply(
null,arguments)}};ke.cacheSignal=function(){return null};ke.cloneElement=function(e,t,o){if(e==null)throw Error("The argument must be a React element, but you p\
assed "+e+".");var r=lv({},e.props),n=e.key;if(t!=null)for(a in t.key!==void 0&&(n=""+t.key),t)!cv.call(t,a)||a==="key"||a==="__self"||a==="__source"||a==="ref"&&
t.ref===void 0||(r[a]=t[a]);var a=arguments.length-2;if(a===1)r.children=o;else if(1<a){for(var s=Array(a),l=0;l<a;l++)s[l]=arguments[l+2];r.children=s}return ep(
e.type,n,r)};ke.createContext=function(e){return e={$$typeof:SM,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer=
{$$typeof:CM,_context:e},e};ke.createElement=function(e,t,o){var r,n={},a=null;if(t!=null)for(r in t.key!==void 0&&(a=""+t.key),t)cv.call(t,r)&&r!=="key"&&r!=="\
__self"&&r!=="__source"&&(n[r]=t[r]);var s=arguments.length-2;if(s===1)n.children=o;else if(1<s){for(var l=Array(s),i=0;i<s;i++)l[i]=arguments[i+2];n.children=l}
if(e&&e.defaultProps)for(r in s=e.defaultProps,s)n[r]===void 0&&(n[r]=s[r]);return ep(e,a,n)};ke.createRef=function(){return{current:null}};ke.forwardRef=function(e){
return{$$typeof:wM,render:e}};ke.isValidElement=tp;ke.lazy=function(e){return{$$typeof:av,_payload:{_status:-1,_result:e},_init:AM}};ke.memo=function(e,t){return{
$$typeof:PM,type:e,compare:t===void 0?null:t}};ke.startTransition=uv;ke.unstable_useCacheRefresh=function(){return at.H.useCacheRefresh()};ke.use=function(e){return at.
H.use(e)};ke.useActionState=function(e,t,o){return at.H.useActionState(e,t,o)};ke.useCallback=function(e,t){return at.H.useCallback(e,t)};ke.useContext=function(e){
return at.H.useContext(e)};ke.useDebugValue=function(){};ke.useDeferredValue=function(e,t){return at.H.useDeferredValue(e,t)};ke.useEffect=function(e,t){return at.
H.useEffect(e,t)};ke.useEffectEvent=function(e){return at.H.useEffectEvent(e)};ke.useId=function(){return at.H.useId()};ke.useImperativeHandle=function(e,t,o){return at.
H.useImperativeHandle(e,t,o)};ke.useInsertionEffect=function(e,t){return at.H.useInsertionEffect(e,t)};ke.useLayoutEffect=function(e,t){return at.H.useLayoutEffect(
e,t)};ke.useMemo=function(e,t){return at.H.useMemo(e,t)};ke.useOptimistic=function(e,t){return at.H.useOptimistic(e,t)};ke.useReducer=function(e,t,o){return at.
H.useReducer(e,t,o)};ke.useRef=function(e){return at.H.useRef(e)};ke.useState=function(e){return at.H.useState(e)};ke.useSyncExternalStore=function(e,t,o){return at.
H.useSyncExternalStore(e,t,o)};ke.useTransition=function(){return at.H.useTransition()};ke.version="19.3.1"});var B=$n((FN,pv)=>{"use strict";pv.exports=mv()});var hv=$n(Sc=>{"use strict";var OM=Symbol.for("react.transitional.element"),_M=Symbol.for("react.fragment");function xv(e,t,o){var r=null;if(o!==void 0&&(r=""+o),
t.key!==void 0&&(r=""+t.key),"key"in t){o={};for(var n in t)n!=="key"&&(o[n]=t[n])}else o=t;return t=o.ref,{$$typeof:OM,type:e,key:r,ref:t!==void 0?t:null,props:o}}
Sc.Fragment=_M;Sc.jsx=xv;Sc.jsxs=xv});var T=$n((TN,Iv)=>{"use strict";Iv.exports=hv()});var qv=$n(Qt=>{"use strict";var mT=B();function jv(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);
for(var o=2;o<arguments.length;o++)t+="&args[]="+encodeURIComponent(arguments[o])}return"Minified React error #"+e+"; visit "+t+" for the full message or use th\
e non-minified dev environment for full errors and additional helpful warnings."}function Kn(){}var io={d:{f:Kn,r:function(){throw Error(jv(522))},D:Kn,C:Kn,L:Kn,
m:Kn,X:Kn,S:Kn,M:Kn},p:0,findDOMNode:null},pT=Symbol.for("react.portal"),xT=Symbol.for("react.recoverable"),$v=Symbol.for("react.optimistic_key");function hT(e,t,o){
var r=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:pT,key:r==null?null:r===$v?$v:""+r,children:e,containerInfo:t,implementation:o}}
var Ci=mT.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function _c(e,t){if(e==="font")return"";if(typeof t=="string")return t==="use-credenti\
als"?t:""}Qt.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=io;Qt.browser=function(e){return{$$typeof:xT,_reason:e}};Qt.createPortal=function(e,t){
var o=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(jv(299));return hT(e,t,null,
o)};Qt.flushSync=function(e){var t=Ci.T,o=io.p;try{if(Ci.T=null,io.p=2,e)return e()}finally{Ci.T=t,io.p=o,io.d.f()}};Qt.preconnect=function(e,t){typeof e=="stri\
ng"&&(t?(t=t.crossOrigin,t=typeof t=="string"?t==="use-credentials"?t:"":void 0):t=null,io.d.C(e,t))};Qt.prefetchDNS=function(e){typeof e=="string"&&io.d.D(e)};
Qt.preinit=function(e,t){if(typeof e=="string"&&t&&typeof t.as=="string"){var o=t.as,r=_c(o,t.crossOrigin),n=typeof t.integrity=="string"?t.integrity:void 0,a=typeof t.
fetchPriority=="string"?t.fetchPriority:void 0;o==="style"?io.d.S(e,typeof t.precedence=="string"?t.precedence:void 0,{crossOrigin:r,integrity:n,fetchPriority:a}):
o==="script"&&io.d.X(e,{crossOrigin:r,integrity:n,fetchPriority:a,nonce:typeof t.nonce=="string"?t.nonce:void 0})}};Qt.preinitModule=function(e,t){if(typeof e==
"string")if(typeof t=="object"&&t!==null){if(t.as==null||t.as==="script"){var o=_c(t.as,t.crossOrigin);io.d.M(e,{crossOrigin:o,integrity:typeof t.integrity=="st\
ring"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}}else t==null&&io.
d.M(e)};Qt.preload=function(e,t){if(typeof e=="string"&&typeof t=="object"&&t!==null&&typeof t.as=="string"){var o=t.as,r=_c(o,t.crossOrigin);io.d.L(e,o,{crossOrigin:r,
integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,type:typeof t.type=="string"?t.type:void 0,fetchPriority:typeof t.
fetchPriority=="string"?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy=="string"?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet=="strin\
g"?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes=="string"?t.imageSizes:void 0,media:typeof t.media=="string"?t.media:void 0})}};Qt.preloadModule=function(e,t){
if(typeof e=="string")if(t){var o=_c(t.as,t.crossOrigin);io.d.m(e,{as:typeof t.as=="string"&&t.as!=="script"?t.as:void 0,crossOrigin:o,integrity:typeof t.integrity==
"string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}else io.d.m(e)};
Qt.requestFormReset=function(e){io.d.r(e)};Qt.unstable_batchedUpdates=function(e,t){return e(t)};Qt.useFormState=function(e,t,o){return Ci.H.useFormState(e,t,o)};
Qt.useFormStatus=function(){return Ci.H.useHostTransitionStatus()};Qt.version="19.3.1"});var Xn=$n((kL,Uv)=>{"use strict";function Wv(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(Wv)}catch(e){console.error(e)}}Wv(),Uv.exports=qv()});var TF=$n(MF=>{"use strict";var ui=B();function GB(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var KB=typeof Object.is=="function"?Object.is:GB,XB=ui.useState,
YB=ui.useEffect,QB=ui.useLayoutEffect,ZB=ui.useDebugValue;function JB(e,t){var o=t(),r=XB({inst:{value:o,getSnapshot:t}}),n=r[0].inst,a=r[1];return QB(function(){
n.value=o,n.getSnapshot=t,Lg(n)&&a({inst:n})},[e,o,t]),YB(function(){return Lg(n)&&a({inst:n}),e(function(){Lg(n)&&a({inst:n})})},[e]),ZB(o),o}function Lg(e){var t=e.
getSnapshot;e=e.value;try{var o=t();return!KB(e,o)}catch{return!0}}function eO(e,t){return t()}var tO=typeof window>"u"||typeof window.document>"u"||typeof window.
document.createElement>"u"?eO:JB;MF.useSyncExternalStore=ui.useSyncExternalStore!==void 0?ui.useSyncExternalStore:tO});var DF=$n((fCe,kF)=>{"use strict";kF.exports=TF()});function op(e){return e==="auto"||e==="dark"||e==="light"}function gv({key:e="mantine-color-scheme-value"}={}){let t;return{get:o=>{if(typeof window>"u")return o;try{let r=window.localStorage.getItem(e);return op(r)?r:
o}catch{return o}},set:o=>{try{window.localStorage.setItem(e,o)}catch(r){console.warn("[@mantine/core] Local storage color scheme manager was unable to save col\
or scheme.",r)}},subscribe:o=>{t=r=>{r.storageArea===window.localStorage&&r.key===e&&op(r.newValue)&&o(r.newValue)},window.addEventListener("storage",t)},unsubscribe:()=>{
window.removeEventListener("storage",t)},clear:()=>{window.localStorage.removeItem(e)}}}var wc=v(B(),1),Ms=(0,wc.createContext)(null);function hr(){let e=(0,wc.use)(Ms);if(!e)throw new Error("[@mantine/core] MantineProvider was not found in tree");
return e}function vv(){return hr().cssVariablesResolver}function yv(){return hr().classNamesPrefix}function jn(){return hr().getStyleNonce}function bv(){return hr().
withStaticClasses}function Cv(){return hr().headless}function Sv(){return hr().stylesTransform?.sx}function wv(){return hr().stylesTransform?.styles}function Ko(){
return hr().env||"default"}function Rv(){return hr().deduplicateInlineStyles}var Ar=v(B(),1);function Ts(e,t,o){return t===void 0&&o===void 0?e:t!==void 0&&o===void 0?Math.max(e,t):Math.min(t===void 0&&o!==void 0?e:Math.max(e,t),o)}function ks(e="mantine-"){return`${e}${Math.random().toString(36).slice(2,11)}`}function Pv(e,t){if(e===t||Number.isNaN(e)&&Number.isNaN(t))return!0;if(!(e instanceof Object)||!(t instanceof Object))return!1;let o=Object.keys(e),{length:r}=o;
if(r!==Object.keys(t).length)return!1;for(let n=0;n<r;n+=1){let a=o[n];if(!(a in t)||e[a]!==t[a]&&!(Number.isNaN(e[a])&&Number.isNaN(t[a])))return!1}return!0}var Ds=v(B(),1);function Er(e){let t=(0,Ds.useRef)(e);return(0,Ds.useEffect)(()=>{t.current=e}),(0,Ds.useMemo)(()=>((...o)=>t.current?.(...o)),[])}var qn=v(B(),1);function mn(e,t){let{delay:o,flushOnUnmount:r,leading:n,maxWait:a}=typeof t=="number"?{delay:t,flushOnUnmount:!1,leading:!1,maxWait:void 0}:t,s=Er(
e),l=(0,qn.useRef)(0),i=(0,qn.useRef)(0),f=(0,qn.useRef)(null),d=(0,qn.useMemo)(()=>{let c=Object.assign((...u)=>{window.clearTimeout(l.current),f.current=u;let m=c.
_isFirstCall;c._isFirstCall=!1;function x(){window.clearTimeout(l.current),window.clearTimeout(i.current),l.current=0,i.current=0,c._isFirstCall=!0,c._hasPendingCallback=
!1}function p(){a!==void 0&&i.current===0&&(i.current=window.setTimeout(()=>{if(i.current=0,l.current!==0&&c._hasPendingCallback){let I=f.current;x(),s(...I)}},
a))}if(n&&m){s(...u);let I=()=>{x()},g=()=>{l.current!==0&&x()},b=()=>{x()};c.flush=g,c.cancel=b,l.current=window.setTimeout(I,o),p();return}if(n&&!m){c._hasPendingCallback=
!0;let I=()=>{l.current!==0&&(x(),s(...u))},g=()=>{x()};c.flush=I,c.cancel=g;let b=()=>{x()};l.current=window.setTimeout(b,o),p();return}c._hasPendingCallback=!0;
let h=()=>{l.current!==0&&(x(),s(...u))},y=()=>{x()};c.flush=h,c.cancel=y,l.current=window.setTimeout(h,o),p()},{flush:()=>{},cancel:()=>{},isPending:()=>c._hasPendingCallback,
_isFirstCall:!0,_hasPendingCallback:!1});return c},[s,o,n,a]);return(0,qn.useEffect)(()=>()=>{r?d.flush():d.cancel()},[d,r]),d}var Es=v(B(),1),NM=["mousedown","touchstart"];function rp(e,t,o,r=!0,n=!1){let a=(0,Es.useRef)(null),s=t||NM,l=(0,Es.useEffectEvent)(f=>{let{target:d}=f??{};if(!document.
body.contains(d)&&d?.tagName!=="HTML")return;let c=f.composedPath();Array.isArray(o)?o.every(u=>!!u&&!c.includes(u))&&e(f):a.current&&!c.includes(a.current)&&e(
f)}),i=s.join(",");return(0,Es.useEffect)(()=>{if(!r)return;let f=i.split(",");return f.forEach(d=>document.addEventListener(d,l,n)),()=>{f.forEach(d=>document.
removeEventListener(d,l,n))}},[i,r,n]),a}var Rc=v(B(),1);function LM(e,t){if(typeof t=="boolean")return t;if(typeof window<"u"&&"matchMedia"in window)try{return window.matchMedia(e).matches}catch{return!1}
return!1}function Pc(e,t,{getInitialValueInEffect:o}={getInitialValueInEffect:!0}){let[r,n]=(0,Rc.useState)(o?t:LM(e));return(0,Rc.useEffect)(()=>{try{if("match\
Media"in window){let a=window.matchMedia(e);n(a.matches);let s=l=>n(l.matches);return a.addEventListener("change",s),()=>{a.removeEventListener("change",s)}}}catch{
return}},[e]),r||!1}function np(e,t){return Pc("(prefers-color-scheme: dark)",e==="dark",t)?"dark":"light"}var bo=v(B(),1);function HM(e,t,o={leading:!1}){let[r,n]=(0,bo.useState)(e),a=(0,bo.useRef)(!1),s=(0,bo.useRef)(null),l=(0,bo.useRef)(!1),i=(0,bo.useRef)(e);i.current=
e;let f=(0,bo.useCallback)(()=>{window.clearTimeout(s.current),s.current=null},[]),d=(0,bo.useCallback)(()=>{f(),l.current=!1},[]),c=(0,bo.useCallback)(()=>{s.current&&
(d(),l.current=!1,n(i.current))},[]);return(0,bo.useEffect)(()=>{a.current&&(f(),!l.current&&o.leading?(l.current=!0,n(e),s.current=window.setTimeout(()=>{l.current=
!1},t)):s.current=window.setTimeout(()=>{l.current=!1,n(e)},t))},[e,o.leading,t]),(0,bo.useEffect)(()=>(a.current=!0,d),[]),[r,d,{cancel:d,flush:c}]}var Fc=v(B(),1),ut=typeof document<"u"?Fc.useLayoutEffect:Fc.useEffect;var As=v(B(),1);function VM(e,t){return e.length!==t.length||t.some((o,r)=>!Object.is(o,e[r]))}function lo(e,t){let o=(0,As.useRef)(!1),r=(0,As.useRef)(null),n=(0,As.useRef)(
void 0),a={};(0,As.useEffect)(()=>{let s=r.current===a,l=n.current;if(r.current=a,n.current=t,!o.current){o.current=!0;return}if(!s&&!(t&&l&&!VM(l,t)))return e()},
t)}var Fv=v(B(),1);function gi({opened:e,shouldReturnFocus:t=!0}){let o=(0,Fv.useRef)(null),r=()=>{o.current&&"focus"in o.current&&typeof o.current.focus=="functio\
n"&&o.current?.focus({preventScroll:!0})};return lo(()=>{let n=-1,a=s=>{s.key==="Tab"&&window.clearTimeout(n)};if(document.addEventListener("keydown",a),e)o.current=
document.activeElement;else if(t){let s=document.activeElement;n=window.setTimeout(()=>{let l=document.activeElement;(l===null||l===document.body||l===s)&&r()},
10)}return()=>{window.clearTimeout(n),document.removeEventListener("keydown",a)}},[e,t]),r}var zM=/input|select|textarea|button|object|summary|iframe/,ap="a, input, select, textarea, button, object, summary, iframe, audio[controls], video[controls], [\
contenteditable], [tabindex]";function $M(e){let t=e.getAttribute("contenteditable");return t!==null&&t!=="false"}function jM(e){let t=e.nodeName.toLowerCase();
return(t==="audio"||t==="video")&&e.hasAttribute("controls")}function qM(e){return e.style.display==="none"}function WM(e){if(e.getAttribute("aria-hidden")||e.getAttribute(
"hidden")||e.getAttribute("type")==="hidden")return!1;let t=e;for(;t&&!(t===document.body||t.nodeType===11);){if(qM(t))return!1;t=t.parentNode}return!0}function Bs(e){
let t=e.getAttribute("tabindex");return t===null&&(t=void 0),parseInt(t,10)}function Mc(e){let t=e.nodeName.toLowerCase(),o=!Number.isNaN(Bs(e));return(zM.test(
t)&&!e.disabled||$M(e)||jM(e)||e instanceof HTMLAnchorElement&&e.href||o)&&WM(e)}function sp(e){let t=Bs(e);return(Number.isNaN(t)||t>=0)&&Mc(e)}function Mv(e){
let t=Array.from(e.querySelectorAll(ap)).filter(sp),o=t.filter(n=>Bs(n)>0).sort((n,a)=>Bs(n)-Bs(a)),r=t.filter(n=>!(Bs(n)>0));return[...o,...r]}var UM=["date","time","datetime-local","month","week"],GM=["audio","video","iframe","object","embed"];function lp(e){return!!e&&e.tagName==="INPUT"&&e.type==="r\
adio"}function Tv(e,t){return e.name!==""&&e.name===t.name&&e.form===t.form}function KM(e){let t=e.nodeName.toLowerCase();return t==="input"?UM.includes(e.type):
GM.includes(t)}function XM(e,t){let o=Mv(e);return o.filter(r=>r===t||!lp(r)?!0:lp(t)&&Tv(r,t)?!1:r.checked?!0:!o.some(n=>lp(n)&&n.checked&&Tv(n,r)))}function YM(e,t,o,r){
let n=e.indexOf(t);if(n!==-1)return n+1;if(t===o)return 0;let a=r?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING,s=e.findIndex(l=>(t.compareDocumentPosition(
l)&a)!==0);return s===-1?0:s}function QM(e,t,o){let r=XM(e,t);o&&r.reverse();let n=YM(r,t,e,o);return[...r.slice(n),...r.slice(0,n)].filter(a=>a!==t)}function kv(e,t){
for(let o of e)if(o.focus(),t.activeElement===o)return}function Dv(e,t){let o=e.getRootNode(),r=o.activeElement;if(!r||r!==e&&!e.contains(r))return;let n=QM(e,r,
t.shiftKey);if(KM(r)){setTimeout(()=>{let a=o.activeElement;e.isConnected&&a!==r&&a!==n[0]&&kv([...n,r],o)});return}t.preventDefault(),kv(n,o)}var Os=v(B(),1),ip=new Set;function ZM(e,t){let o=t.getRootNode().activeElement;if(!o)return!1;for(let r of ip){let n=r.current;if(r!==e&&n&&n!==t&&t.contains(n)&&
n.contains(o))return!0}return!1}function fp(e=!0){let t=(0,Os.useRef)(null),o=n=>{let a=n.querySelector("[data-autofocus]");if(!a){let s=Array.from(n.querySelectorAll(
ap));a=s.find(sp)||s.find(Mc)||null,!a&&Mc(n)&&(a=n)}a?a.focus({preventScroll:!0}):console.warn("[@mantine/hooks/use-focus-trap] Failed to find focusable elemen\
t within provided node",n)},r=(0,Os.useCallback)(n=>{if(e){if(n===null){t.current=null;return}t.current!==n&&(setTimeout(()=>{n.getRootNode()?o(n):console.warn(
"[@mantine/hooks/use-focus-trap] Ref node is not part of the dom",n)}),t.current=n)}},[e]);return(0,Os.useEffect)(()=>{if(!e)return;t.current&&setTimeout(()=>{t.
current&&o(t.current)});let n=a=>{a.key!=="Tab"||a.defaultPrevented||!t.current||ZM(t,t.current)||Dv(t.current,a)};return ip.add(t),document.addEventListener("k\
eydown",n),()=>{ip.delete(t),document.removeEventListener("keydown",n)}},[e]),r}var Ev=v(B(),1),JM=e=>(e+1)%1e6;function vi(){let[,e]=(0,Ev.useReducer)(JM,0);return e}var _s=v(B(),1);function Me(e){let t=(0,_s.useId)(),[o,r]=(0,_s.useState)(`mantine-${t.replace(/:/g,"")}`),n=(0,_s.useRef)(!1);return ut(()=>{n.current||(n.current=
!0,r(ks()))},[]),typeof e=="string"?e:o}var Tc=v(B(),1);function Wn(e,t,o){let r=(0,Tc.useEffectEvent)(t);(0,Tc.useEffect)(()=>(window.addEventListener(e,r,o),()=>window.removeEventListener(e,r,o)),[e])}var pn=v(B(),1);function eT(e,t="use-local-storage"){try{return JSON.stringify(e)}catch{throw new Error(`@mantine/hooks ${t}: Failed to serialize the value`)}}function Av(e){
try{return e&&JSON.parse(e)}catch{return e}}function Bv(e){return{getItem:n=>{try{return window[e].getItem(n)}catch{return console.warn("use-local-storage: Fail\
ed to get value from storage, localStorage is blocked"),null}},setItem:(n,a)=>{try{window[e].setItem(n,a)}catch{console.warn("use-local-storage: Failed to set v\
alue to storage, localStorage is blocked")}},removeItem:n=>{try{window[e].removeItem(n)}catch{console.warn("use-local-storage: Failed to remove value from stora\
ge, localStorage is blocked")}}}}function Ov(e,t){let o=e==="localStorage"?"mantine-local-storage":"mantine-session-storage",{getItem:r,setItem:n,removeItem:a}=Bv(
e);return function({key:l,defaultValue:i,getInitialValueInEffect:f=!0,sync:d=!0,deserialize:c=Av,serialize:u=m=>eT(m,t)}){let m=(0,pn.useCallback)(I=>{let g;try{
g=typeof window>"u"||!(e in window)||window[e]===null||!!I}catch{g=!0}if(g)return i;let b=r(l);return b!==null?c(b):i},[l,i]),[x,p]=(0,pn.useState)(m(f)),h=(0,pn.useCallback)(
I=>{I instanceof Function?p(g=>{let b=I(g);return n(l,u(b)),queueMicrotask(()=>{window.dispatchEvent(new CustomEvent(o,{detail:{key:l,value:b}}))}),b}):(n(l,u(I)),
window.dispatchEvent(new CustomEvent(o,{detail:{key:l,value:I}})),p(I))},[l]),y=(0,pn.useCallback)(()=>{a(l),p(i),window.dispatchEvent(new CustomEvent(o,{detail:{
key:l,value:i}}))},[l,i]);return Wn("storage",I=>{d&&I.storageArea===window[e]&&I.key===l&&p(c(I.newValue??void 0))}),Wn(o,I=>{d&&I.detail.key===l&&p(I.detail.value)}),
(0,pn.useEffect)(()=>{i!==void 0&&x===void 0&&h(i)},[i,x,h]),(0,pn.useEffect)(()=>{let I=m();I!==void 0&&h(I)},[l]),[x===void 0?i:x,h,y]}}function _v(e){let{getItem:t}=Bv(
e);return function({key:r,defaultValue:n,deserialize:a=Av}){let s;try{s=typeof window>"u"||!(e in window)||window[e]===null}catch{s=!0}if(s)return n;let l=t(r);
return l!==null?a(l):n}}function tT(e){return Ov("localStorage","use-local-storage")(e)}var oT=_v("localStorage");var Nv=v(B(),1);function Ma(e,t){if(typeof e=="function")return e(t);typeof e=="object"&&e!==null&&"current"in e&&(e.current=t)}function Ns(...e){let t=new Map;
return o=>{if(e.forEach(r=>{let n=Ma(r,o);n&&t.set(r,n)}),t.size>0)return()=>{e.forEach(r=>{let n=t.get(r);n&&typeof n=="function"?n():Ma(r,null)}),t.clear()}}}
function ve(...e){return(0,Nv.useCallback)(Ns(...e),e)}var Lv=v(B(),1);function we({value:e,defaultValue:t,finalValue:o,onChange:r=()=>{}}){let[n,a]=(0,Lv.useState)(t!==void 0?t:o),s=(l,...i)=>{a(l),r?.(l,...i)};return e!==
void 0?[e,r,!0]:[n,s,!1]}var Gn=v(B(),1);function Un(e,t){let o=t-e+1;return Array.from({length:o},(r,n)=>n+e)}var kc="dots";function cp({total:e,siblings:t=1,boundaries:o=1,page:r,initialPage:n,
onChange:a,startValue:s=1}){let l=Math.max(Math.trunc(s),1),i=Math.max(Math.trunc(e),l),f=i-l+1,d=n??l,[c,u]=we({value:r,onChange:a,defaultValue:d,finalValue:d}),
m=(0,Gn.useCallback)(I=>{I<l?u(l):I>i?u(i):u(I)},[l,i,u]),x=(0,Gn.useCallback)(()=>m(c+1),[c,m]),p=(0,Gn.useCallback)(()=>m(c-1),[c,m]),h=(0,Gn.useCallback)(()=>m(
l),[m,l]),y=(0,Gn.useCallback)(()=>m(i),[i,m]);return{range:(0,Gn.useMemo)(()=>{if(t*2+3+o*2>=f)return Un(l,i);let I=Math.max(c-t,l+o-1),g=Math.min(c+t,i-o),b=I>
l+o+1,C=g<i-(o+1);if(!b&&C){let R=t*2+o+2;return[...Un(l,l+R-1),kc,...Un(i-(o-1),i)]}if(b&&!C){let R=o+1+2*t;return[...Un(l,l+o-1),kc,...Un(i-R,i)]}return[...Un(
l,l+o-1),kc,...Un(I,g),kc,...Un(i-o+1,i)]},[f,t,c,l,i,o]),active:c,setPage:m,next:x,previous:p,first:h,last:y}}function Ir(e,t){return Pc("(prefers-reduced-motion: reduce)",e,t)}var yi=v(B(),1);function rT(e,t){if(!e||!t)return!1;if(e===t)return!0;if(e.length!==t.length)return!1;for(let o=0;o<e.length;o+=1)if(!Pv(e[o],t[o]))return!1;return!0}
function nT(e){let t=(0,yi.useRef)([]),o=(0,yi.useRef)(0);return rT(t.current,e)||(t.current=e,o.current+=1),[o.current]}function Dc(e,t){(0,yi.useEffect)(e,nT(
t))}var aT={" ":"space",ArrowLeft:"arrowleft",ArrowRight:"arrowright",ArrowUp:"arrowup",ArrowDown:"arrowdown",Escape:"escape",Esc:"escape",esc:"escape",Enter:"enter",
Tab:"tab",Backspace:"backspace",Delete:"delete",Insert:"insert",Home:"home",End:"end",PageUp:"pageup",PageDown:"pagedown","+":"plus","-":"minus","*":"asterisk",
"/":"slash"};function Ec(e){let t=e.replace("Key","").toLowerCase();return aT[e]||t}function sT(e){let t=e.toLowerCase().split("+").map(a=>a.trim()),o={alt:t.includes(
"alt"),ctrl:t.includes("ctrl"),meta:t.includes("meta"),mod:t.includes("mod"),shift:t.includes("shift")},r=["alt","ctrl","meta","shift","mod"],n=t.find(a=>!r.includes(
a));return{...o,key:n==="[plus]"?"+":n}}function lT(e,t,o){let{alt:r,ctrl:n,meta:a,mod:s,shift:l,key:i}=e,{altKey:f,ctrlKey:d,metaKey:c,shiftKey:u,key:m,code:x}=t;
if(r!==f)return!1;if(s){if(!d&&!c)return!1}else if(n!==d||a!==c)return!1;return l!==u?!1:!!(i&&(o?Ec(x)===Ec(i):Ec(m??x)===Ec(i)))}function Hv(e,t){return o=>lT(
sT(e),o,t)}var Ac=v(B(),1);function iT(e,t,o=!1){return e.target instanceof HTMLElement?(o||!e.target.isContentEditable)&&!t.includes(e.target.tagName):!0}function fT(e,t=[
"INPUT","TEXTAREA","SELECT"],o=!1){let r=(0,Ac.useEffectEvent)(n=>{e.forEach(([a,s,l])=>{let{preventDefault:i=!0,usePhysicalKeys:f=!1}=l||{};Hv(a,f)(n)&&iT(n,t,
o)&&(i&&n.preventDefault(),s(n))})});(0,Ac.useEffect)(()=>(document.documentElement.addEventListener("keydown",r),()=>document.documentElement.removeEventListener(
"keydown",r)),[])}var Ls=v(B(),1);function cT(e=!1,t={}){let[o,r]=(0,Ls.useState)(e),n=(0,Ls.useCallback)(()=>{r(s=>s||(t.onOpen?.(),!0))},[t.onOpen]),a=(0,Ls.useCallback)(()=>{r(
s=>s&&(t.onClose?.(),!1))},[t.onClose]);return[o,{open:n,close:a,toggle:(0,Ls.useCallback)(()=>{o?a():n()},[a,n,o]),set:r}]}var Ta=v(B(),1);function up(e,t,o={autoInvoke:!1}){let r=(0,Ta.useRef)(null),n=Er(e),a=(0,Ta.useCallback)((...l)=>{r.current||(r.current=window.setTimeout(()=>{
n(...l),r.current=null},t))},[t]),s=(0,Ta.useCallback)(()=>{r.current&&(window.clearTimeout(r.current),r.current=null)},[]);return(0,Ta.useEffect)(()=>(o.autoInvoke&&
a(),s),[s,a]),{start:a,clear:s}}var Bc=v(B(),1);function dp(e){let t=(0,Bc.useRef)(void 0);return(0,Bc.useEffect)(()=>{t.current=e},[e]),t.current}var bi=v(B(),1);function mp(e,t,o){let r=(0,bi.useRef)(null);(0,bi.useEffect)(()=>{r.current&&(r.current.disconnect(),r.current=null);let n=typeof o=="function"?o():o;return n&&
(r.current=new MutationObserver(e),r.current.observe(n,t)),()=>{r.current&&(r.current.disconnect(),r.current=null)}},[e,t,o])}var Oc=v(B(),1);function pp(){let[e,t]=(0,Oc.useState)(!1);return(0,Oc.useEffect)(()=>t(!0),[]),e}var xn=v(B(),1),uT=["mouse","touch"],dT=10;function hp(e,t={}){let{threshold:o=400,events:r=uT,cancelOnMove:n=!1,onStart:a,onFinish:s,onCancel:l}=t,i=(0,xn.useRef)(
!1),f=(0,xn.useRef)(!1),d=(0,xn.useRef)(-1),c=(0,xn.useRef)(null);(0,xn.useEffect)(()=>()=>window.clearTimeout(d.current),[]);let u=r.join(",");return(0,xn.useMemo)(
()=>{if(typeof e!="function")return{};let m=n!==!1,x=n===!0?dT:n===!1?0:n,p=g=>{!zv(g)&&!xp(g)||(a&&a(g),c.current=Vv(g),f.current=!0,d.current=window.setTimeout(
()=>{e(g),i.current=!0},o))},h=g=>{!zv(g)&&!xp(g)||(i.current?s&&s(g):f.current&&l&&l(g),i.current=!1,f.current=!1,c.current=null,d.current!==-1&&(window.clearTimeout(
d.current),d.current=-1))},y=g=>{if(!m||!f.current||i.current)return;let b=Vv(g);if(!b||!c.current)return;let C=b.x-c.current.x,R=b.y-c.current.y;Math.sqrt(C*C+
R*R)>x&&h(g)},I={};return r.includes("mouse")&&(I.onMouseDown=p,I.onMouseUp=h,I.onMouseLeave=h,m&&(I.onMouseMove=y)),r.includes("touch")&&(I.onTouchStart=p,I.onTouchEnd=
h,I.onTouchCancel=h,m&&(I.onTouchMove=y)),I},[e,o,l,s,a,n,u])}function Vv(e){if(xp(e)){let t=e.touches[0]??e.changedTouches[0];return t?{x:t.clientX,y:t.clientY}:
null}return{x:e.clientX,y:e.clientY}}function xp(e){return window.TouchEvent?e.nativeEvent instanceof TouchEvent:"touches"in e.nativeEvent}function zv(e){return e.
nativeEvent instanceof MouseEvent}var hn=v(B(),1),Nc=v(Xn(),1);function IT(e){if(!e||typeof e=="string")return 0;let t=e/36;return Math.round((4+15*t**.25+t/5)*10)}function Ip(e){return e.current?
e.current.scrollHeight:"auto"}function Si(e){return typeof e=="number"&&e>0}function gp({transitionDuration:e,transitionTimingFunction:t="ease",onTransitionEnd:o,
onTransitionStart:r,expanded:n,keepMounted:a}){let s={height:0,overflow:"hidden",...a?{}:{display:"none"}},l=(0,hn.useEffectEvent)(()=>r?.()),i=(0,hn.useEffectEvent)(
()=>o?.()),f=(0,hn.useRef)(null),[d,c]=(0,hn.useState)(n?{}:s),[u,m]=(0,hn.useState)(n?"entered":"exited"),x=g=>{(0,Nc.flushSync)(()=>c(g))},p=g=>{x(b=>({...b,...g}))},
h=g=>{let b=e??IT(g);return{transition:`height ${b}ms ${t}, opacity ${b}ms ${t}`}},y=(0,hn.useRef)(0);lo(()=>{y.current+=1;let g=y.current,b=()=>y.current===g;e!==
0&&l(),n?window.requestAnimationFrame(()=>{!b()||!f.current||((0,Nc.flushSync)(()=>m("entering")),p({willChange:"height",display:"block",overflow:"hidden"}),window.
requestAnimationFrame(()=>{if(!b()||!f.current)return;let C=Ip(f);if(!Si(C)){x({}),m("entered"),i();return}p({...h(C),height:C})}))}):window.requestAnimationFrame(
()=>{if(!b()||!f.current)return;(0,Nc.flushSync)(()=>m("exiting"));let C=Ip(f);if(!Si(C)){x(s),m("exited"),i();return}p({...h(C),willChange:"height",height:C}),
window.requestAnimationFrame(()=>{!b()||!f.current||p({height:0,overflow:"hidden"})})})},[n]);let I=g=>{if(!(g.target!==f.current||g.propertyName!=="height"))if(n){
let b=Ip(f);b===d.height?x({}):p({height:b}),m("entered"),i()}else d.height===0&&(x(s),m("exited"),i())};return{state:u,getCollapseProps:g=>({"aria-hidden":!n,inert:!n,
ref:Ns(f,g?.ref),onTransitionEnd:I,style:{boxSizing:"border-box",...g?.style,...d}})}}var In=v(B(),1),Lc=v(Xn(),1);function gT(e){if(!e||typeof e=="string")return 0;let t=e/36;return Math.round((4+15*t**.25+t/5)*10)}function vp(e){return e.current?
e.current.scrollWidth:"auto"}function yp({transitionDuration:e,transitionTimingFunction:t="ease",onTransitionEnd:o,onTransitionStart:r,expanded:n,keepMounted:a}){
let s={width:0,overflow:"hidden",...a?{}:{display:"none"}},l=(0,In.useEffectEvent)(()=>r?.()),i=(0,In.useEffectEvent)(()=>o?.()),f=(0,In.useRef)(null),[d,c]=(0,In.useState)(
n?{}:s),[u,m]=(0,In.useState)(n?"entered":"exited"),x=g=>{(0,Lc.flushSync)(()=>c(g))},p=g=>{x(b=>({...b,...g}))},h=g=>{let b=e??gT(g);return{transition:`width ${b}\
ms ${t}, opacity ${b}ms ${t}`}},y=(0,In.useRef)(0);lo(()=>{y.current+=1;let g=y.current,b=()=>y.current===g;e!==0&&l(),n?window.requestAnimationFrame(()=>{!b()||
!f.current||((0,Lc.flushSync)(()=>m("entering")),p({willChange:"width",display:"block",overflow:"hidden"}),window.requestAnimationFrame(()=>{if(!b()||!f.current)
return;let C=vp(f);if(!Si(C)){x({}),m("entered"),i();return}p({...h(C),width:C})}))}):window.requestAnimationFrame(()=>{if(!b()||!f.current)return;(0,Lc.flushSync)(
()=>m("exiting"));let C=vp(f);if(!Si(C)){x(s),m("exited"),i();return}p({...h(C),willChange:"width",width:C}),window.requestAnimationFrame(()=>{!b()||!f.current||
p({width:0,overflow:"hidden"})})})},[n]);let I=g=>{if(!(g.target!==f.current||g.propertyName!=="width"))if(n){let b=vp(f);b===d.width?x({}):p({width:b}),m("ente\
red"),i()}else d.width===0&&(x(s),m("exited"),i())};return{state:u,getCollapseProps:g=>({"aria-hidden":!n,inert:!n,ref:Ns(f,g?.ref),onTransitionEnd:I,style:{boxSizing:"\
border-box",...g?.style,...d}})}}var gn=v(B(),1),vT=100;function Hs(e){return e>0?1:e<0?-1:0}function Gv(e){let t=e??0;return typeof t=="number"?[t,t]:t}function yT(){return{isActive:!1,pointerId:-1,
startXY:[0,0],prevXY:[0,0],startTimestamp:0,prevTimestamp:0,thresholdMet:!1,firstFired:!1,lockedAxis:null,canceled:!1,lastVelocity:[0,0]}}function bp(e,t={}){let[
o,r]=(0,gn.useState)(!1),n=(0,gn.useRef)(e);n.current=e;let a=(0,gn.useRef)(t);a.current=t;let s=(0,gn.useRef)(yT()),l=(0,gn.useRef)(null);return{ref:(0,gn.useCallback)(
i=>{if(!i)return;let f=new AbortController,d=I=>{let g=a.current,b=s.current;if(g.axis==="x")return[I[0],0];if(g.axis==="y")return[0,I[1]];if(g.axis==="lock"){if(b.
lockedAxis===null){let C=g.axisThreshold??1;(Math.abs(I[0])>C||Math.abs(I[1])>C)&&(b.lockedAxis=Math.abs(I[0])>=Math.abs(I[1])?"x":"y")}if(b.lockedAxis==="x")return[
I[0],0];if(b.lockedAxis==="y")return[0,I[1]]}return I},c=()=>{let I=s.current;I.isActive=!1,I.pointerId=-1,I.thresholdMet=!1,I.firstFired=!1,I.lockedAxis=null,I.
canceled=!1,r(!1),document.body.style.userSelect="",document.body.style.webkitUserSelect="",l.current?.abort(),l.current=null},u=()=>{s.current.isActive&&(s.current.
canceled=!0,c())},m=()=>{r(!0),document.body.style.userSelect="none",document.body.style.webkitUserSelect="none"},x=I=>{if(a.current.enabled===!1||I.button!==0||
s.current.isActive)return;let g=s.current;g.isActive=!0,g.pointerId=I.pointerId,g.startXY=[I.clientX,I.clientY],g.prevXY=[I.clientX,I.clientY],g.startTimestamp=
I.timeStamp,g.prevTimestamp=I.timeStamp,g.thresholdMet=!1,g.firstFired=!1,g.lockedAxis=null,g.canceled=!1,g.lastVelocity=[0,0];let[b,C]=Gv(a.current.threshold);
b===0&&C===0&&(g.thresholdMet=!0,g.firstFired=!0,m(),n.current({xy:[I.clientX,I.clientY],initial:[I.clientX,I.clientY],movement:[0,0],delta:[0,0],distance:[0,0],
direction:[0,0],velocity:[0,0],elapsedTime:0,first:!0,last:!1,active:!0,tap:!1,canceled:!1,cancel:u,event:I})),l.current?.abort(),l.current=new AbortController;
let R=l.current.signal;document.addEventListener("pointermove",p,{signal:R}),document.addEventListener("pointerup",h,{signal:R}),document.addEventListener("poin\
tercancel",y,{signal:R})},p=I=>{let g=s.current;if(!g.isActive||I.pointerId!==g.pointerId)return;let b=[I.clientX-g.startXY[0],I.clientY-g.startXY[1]];if(!g.thresholdMet){
let[q,N]=Gv(a.current.threshold);if(Math.abs(b[0])<q&&Math.abs(b[1])<N){g.prevXY=[I.clientX,I.clientY],g.prevTimestamp=I.timeStamp;return}g.thresholdMet=!0,m()}
let C=d(b),R=[I.clientX-g.prevXY[0],I.clientY-g.prevXY[1]],S=d(R),P=I.timeStamp-g.prevTimestamp,_=P>0?[Math.abs(S[0])/P,Math.abs(S[1])/P]:g.lastVelocity;g.lastVelocity=
_;let $=!g.firstFired;g.firstFired=!0,g.prevXY=[I.clientX,I.clientY],g.prevTimestamp=I.timeStamp,n.current({xy:[I.clientX,I.clientY],initial:[...g.startXY],movement:C,
delta:S,distance:[Math.abs(C[0]),Math.abs(C[1])],direction:[Hs(S[0]),Hs(S[1])],velocity:_,elapsedTime:I.timeStamp-g.startTimestamp,first:$,last:!1,active:!0,tap:!1,
canceled:!1,cancel:u,event:I})},h=I=>{let g=s.current;if(!g.isActive||I.pointerId!==g.pointerId)return;let b=a.current;if(!g.thresholdMet){if(b.filterTaps){let H=[
I.clientX-g.startXY[0],I.clientY-g.startXY[1]],M=d(H),U=[Math.abs(M[0]),Math.abs(M[1])],V=Math.max(U[0],U[1])<(b.tapThreshold??3);n.current({xy:[I.clientX,I.clientY],
initial:[...g.startXY],movement:M,delta:M,distance:U,direction:[Hs(M[0]),Hs(M[1])],velocity:[0,0],elapsedTime:I.timeStamp-g.startTimestamp,first:!0,last:!0,active:!1,
tap:V,canceled:!1,cancel:u,event:I})}c();return}let C=[I.clientX-g.startXY[0],I.clientY-g.startXY[1]],R=d(C),S=[Math.abs(R[0]),Math.abs(R[1])],P=[I.clientX-g.prevXY[0],
I.clientY-g.prevXY[1]],_=d(P),$=I.timeStamp-g.prevTimestamp>vT?[0,0]:g.lastVelocity,q=Math.max(S[0],S[1]),N=b.filterTaps===!0&&q<(b.tapThreshold??3);n.current({
xy:[I.clientX,I.clientY],initial:[...g.startXY],movement:R,delta:_,distance:S,direction:[Hs(_[0]),Hs(_[1])],velocity:$,elapsedTime:I.timeStamp-g.startTimestamp,
first:!g.firstFired,last:!0,active:!1,tap:N,canceled:!1,cancel:u,event:I}),c()},y=I=>{let g=s.current;if(!g.isActive||I.pointerId!==g.pointerId)return;let b=[I.
clientX-g.startXY[0],I.clientY-g.startXY[1]],C=d(b);n.current({xy:[I.clientX,I.clientY],initial:[...g.startXY],movement:C,delta:[0,0],distance:[Math.abs(C[0]),Math.
abs(C[1])],direction:[0,0],velocity:[0,0],elapsedTime:I.timeStamp-g.startTimestamp,first:!g.firstFired,last:!0,active:!1,tap:!1,canceled:!0,cancel:u,event:I}),c()};
return i.addEventListener("pointerdown",x,{signal:f.signal}),()=>{f.abort(),l.current?.abort(),l.current=null,s.current.isActive&&(s.current.isActive=!1,r(!1),document.
body.style.userSelect="",document.body.style.webkitUserSelect="")}},[]),active:o}}function Vs(e,t){let o=typeof window<"u"&&"matchMedia"in window&&window.matchMedia("(prefers-color-scheme: dark)")?.matches,r=e!=="auto"?e:o?"dark":"light";t()?.
setAttribute("data-mantine-color-scheme",r)}function Kv({manager:e,defaultColorScheme:t,getRootElement:o,forceColorScheme:r}){let n=(0,Ar.useRef)(null),[a,s]=(0,Ar.useState)(
()=>e.get(t)),l=r||a,i=(0,Ar.useCallback)(d=>{r||(Vs(d,o),s(d),e.set(d))},[e.set,l,r]),f=(0,Ar.useCallback)(()=>{s(t),Vs(t,o),e.clear()},[e.clear,t]);return(0,Ar.useEffect)(
()=>(e.subscribe(i),e.unsubscribe),[e.subscribe,e.unsubscribe]),ut(()=>{Vs(e.get(t),o)},[]),(0,Ar.useEffect)(()=>{if(r)return Vs(r,o),()=>{};r===void 0&&Vs(a,o),
typeof window<"u"&&"matchMedia"in window&&(n.current=window.matchMedia("(prefers-color-scheme: dark)"));let d=c=>{a==="auto"&&Vs(c.matches?"dark":"light",o)};return n.
current?.addEventListener("change",d),()=>n.current?.removeEventListener("change",d)},[a,r]),{colorScheme:l,setColorScheme:i,clearColorScheme:f}}function Xv(e){return e==="0rem"?"0rem":`calc(${e} * var(--mantine-scale))`}function Yv(e,{shouldScale:t=!1}={}){function o(r){if(r===0||r==="0")return`0${e}`;if(typeof r==
"number"){let n=`${r/16}${e}`;return t?Xv(n):n}if(typeof r=="string"){if(r===""||r.startsWith("calc(")||r.startsWith("clamp(")||r.includes("rgba("))return r;if(r.
includes(","))return r.split(",").map(a=>o(a)).join(",");if(r.includes(" "))return r.split(" ").map(a=>o(a)).join(" ");let n=r.replace("px","");if(!Number.isNaN(
Number(n))){let a=`${Number(n)/16}${e}`;return t?Xv(a):a}}return r}return o}var D=Yv("rem",{shouldScale:!0}),ka=Yv("em");function vn(e,t){return typeof e.primaryShade=="number"?e.primaryShade:t==="dark"?e.primaryShade.dark:e.primaryShade.light}function bT(e){return/^#?([0-9A-F]{3}){1,2}([0-9A-F]{2})?$/i.test(e)}function CT(e){let t=e.replace("#","");if(t.length===3){let r=t.split("");t=[r[0],r[0],r[1],
r[1],r[2],r[2]].join("")}if(t.length===8){let r=parseInt(t.slice(6,8),16)/255;return{r:parseInt(t.slice(0,2),16),g:parseInt(t.slice(2,4),16),b:parseInt(t.slice(
4,6),16),a:r}}let o=parseInt(t,16);return{r:o>>16&255,g:o>>8&255,b:o&255,a:1}}function ST(e){let[t,o,r,n]=e.replace(/[^0-9,./]/g,"").split(/[/,]/).map(Number);return{
r:t,g:o,b:r,a:n===void 0?1:n}}function wT(e){let t=e.match(/^hsla?\(\s*(\d+)\s*,\s*(\d+%)\s*,\s*(\d+%)\s*(,\s*(0?\.\d+|\d+(\.\d+)?))?\s*\)$/i);if(!t)return{r:0,
g:0,b:0,a:1};let o=parseInt(t[1],10),r=parseInt(t[2],10)/100,n=parseInt(t[3],10)/100,a=t[5]?parseFloat(t[5]):void 0,s=(1-Math.abs(2*n-1))*r,l=o/60,i=s*(1-Math.abs(
l%2-1)),f=n-s/2,d,c,u;return l>=0&&l<1?(d=s,c=i,u=0):l>=1&&l<2?(d=i,c=s,u=0):l>=2&&l<3?(d=0,c=s,u=i):l>=3&&l<4?(d=0,c=i,u=s):l>=4&&l<5?(d=i,c=0,u=s):(d=s,c=0,u=
i),{r:Math.round((d+f)*255),g:Math.round((c+f)*255),b:Math.round((u+f)*255),a:a||1}}function zs(e){return bT(e)?CT(e):e.startsWith("rgb")?ST(e):e.startsWith("hs\
l")?wT(e):{r:0,g:0,b:0,a:1}}function Cp(e){return e<=.03928?e/12.92:((e+.055)/1.055)**2.4}function RT(e){let t=e.match(/oklch\((.*?)%\s/);return t?parseFloat(t[1]):null}function PT(e){if(e.
startsWith("oklch("))return(RT(e)||0)/100;let{r:t,g:o,b:r}=zs(e),n=t/255,a=o/255,s=r/255,l=Cp(n),i=Cp(a),f=Cp(s);return .2126*l+.7152*i+.0722*f}function $s(e,t=.179){
return e.startsWith("var(")?!1:PT(e)>t}function dt({color:e,theme:t,colorScheme:o}){if(typeof e!="string")throw new Error(`[@mantine/core] Failed to parse color. Expected color to be a string, instea\
d got ${typeof e}`);if(e==="bright")return{color:e,value:o==="dark"?t.white:t.black,shade:void 0,isThemeColor:!1,isLight:$s(o==="dark"?t.white:t.black,t.luminanceThreshold),
variable:"--mantine-color-bright"};if(e==="dimmed")return{color:e,value:o==="dark"?t.colors.dark[2]:t.colors.gray[7],shade:void 0,isThemeColor:!1,isLight:$s(o===
"dark"?t.colors.dark[2]:t.colors.gray[6],t.luminanceThreshold),variable:"--mantine-color-dimmed"};if(e==="white"||e==="black")return{color:e,value:e==="white"?t.
white:t.black,shade:void 0,isThemeColor:!1,isLight:$s(e==="white"?t.white:t.black,t.luminanceThreshold),variable:`--mantine-color-${e}`};let[r,n]=e.split("."),a=n?
Number(n):void 0,s=r in t.colors;if(s){let l=a!==void 0?t.colors[r][a]:t.colors[r][vn(t,o||"light")];return{color:r,value:l,shade:a,isThemeColor:s,isLight:$s(l,
t.luminanceThreshold),variable:n?`--mantine-color-${r}-${a}`:`--mantine-color-${r}-filled`}}return{color:e,value:e,isThemeColor:s,isLight:$s(e,t.luminanceThreshold),
shade:a,variable:void 0}}function js(e){return!!e&&typeof e=="object"&&"mantine-virtual-color"in e}function yn(e,t){if(e.startsWith("var("))return`color-mix(in srgb, ${e}, black ${t*100}%)`;let{r:o,g:r,b:n,a}=zs(e),s=1-t,l=i=>Math.round(i*s);return`rgba(${l(o)}\
, ${l(r)}, ${l(n)}, ${a})`}function De(e,t){let o=dt({color:e||t.primaryColor,theme:t});return o.variable?`var(${o.variable})`:e}function wi(e,t){let o={from:e?.from||t.defaultGradient.from,to:e?.to||t.defaultGradient.to,deg:e?.deg??t.defaultGradient.deg??0},r=De(o.from,t),n=De(o.to,t);return`\
linear-gradient(${o.deg}deg, ${r} 0%, ${n} 100%)`}function Br(e,t){if(typeof e!="string"||t>1||t<0)return"rgba(0, 0, 0, 1)";if(e.startsWith("var("))return`color-mix(in srgb, ${e}, transparent ${(1-t)*100}%)`;if(e.
startsWith("oklch"))return e.includes("/")?e.replace(/\/\s*[\d.]+\s*\)/,`/ ${t})`):e.replace(")",` / ${t})`);let{r:o,g:r,b:n}=zs(e);return`rgba(${o}, ${r}, ${n}\
, ${t})`}var Sp=Br;var Qv=({color:e,theme:t,variant:o,gradient:r,autoContrast:n})=>{let a=dt({color:e,theme:t}),s=typeof n=="boolean"?n:t.autoContrast;if(o==="none")return{background:"\
transparent",hover:"transparent",color:"inherit",border:"none"};if(o==="filled"){let l=a.isThemeColor&&a.shade===void 0&&js(t.colors[a.color]),i=s?l?`var(--mant\
ine-color-${a.color}-contrast)`:a.isLight?"var(--mantine-color-black)":"var(--mantine-color-white)":"var(--mantine-color-white)";return a.isThemeColor?a.shade===
void 0?{background:`var(--mantine-color-${e}-filled)`,hover:`var(--mantine-color-${e}-filled-hover)`,color:i,border:`${D(1)} solid transparent`}:{background:`va\
r(--mantine-color-${a.color}-${a.shade})`,hover:`var(--mantine-color-${a.color}-${a.shade===9?8:a.shade+1})`,color:i,border:`${D(1)} solid transparent`}:{background:e,
hover:yn(e,.1),color:i,border:`${D(1)} solid transparent`}}if(o==="light"){if(a.isThemeColor){if(a.shade===void 0)return{background:`var(--mantine-color-${e}-li\
ght)`,hover:`var(--mantine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`};let l=t.colors[a.color][a.
shade];return{background:l,hover:yn(l,.1),color:`var(--mantine-color-${a.color}-light-color)`,border:`${D(1)} solid transparent`}}return{background:Br(e,.1),hover:Br(
e,.12),color:e,border:`${D(1)} solid transparent`}}if(o==="outline")return a.isThemeColor?a.shade===void 0?{background:"transparent",hover:`var(--mantine-color-${e}\
-outline-hover)`,color:`var(--mantine-color-${e}-outline)`,border:`${D(1)} solid var(--mantine-color-${e}-outline)`}:{background:"transparent",hover:Br(t.colors[a.
color][a.shade],.05),color:`var(--mantine-color-${a.color}-${a.shade})`,border:`${D(1)} solid var(--mantine-color-${a.color}-${a.shade})`}:{background:"transpar\
ent",hover:Br(e,.05),color:e,border:`${D(1)} solid ${e}`};if(o==="subtle"){if(a.isThemeColor){if(a.shade===void 0)return{background:"transparent",hover:`var(--m\
antine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`};let l=t.colors[a.color][a.shade];return{background:"\
transparent",hover:Br(l,.12),color:`var(--mantine-color-${a.color}-${Math.min(a.shade,6)})`,border:`${D(1)} solid transparent`}}return{background:"transparent",
hover:Br(e,.12),color:e,border:`${D(1)} solid transparent`}}return o==="transparent"?a.isThemeColor?a.shade===void 0?{background:"transparent",hover:"transparen\
t",color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`}:{background:"transparent",hover:"transparent",color:`var(--mantine-color-${a.
color}-${Math.min(a.shade,6)})`,border:`${D(1)} solid transparent`}:{background:"transparent",hover:"transparent",color:e,border:`${D(1)} solid transparent`}:o===
"white"?a.isThemeColor?a.shade===void 0?{background:"var(--mantine-color-white)",hover:yn(t.white,.01),color:`var(--mantine-color-${e}-filled)`,border:`${D(1)} \
solid transparent`}:{background:"var(--mantine-color-white)",hover:yn(t.white,.01),color:`var(--mantine-color-${a.color}-${a.shade})`,border:`${D(1)} solid tran\
sparent`}:{background:"var(--mantine-color-white)",hover:yn(t.white,.01),color:e,border:`${D(1)} solid transparent`}:o==="gradient"?{background:wi(r,t),hover:wi(
r,t),color:"var(--mantine-color-white)",border:"none"}:o==="default"?{background:"var(--mantine-color-default)",hover:"var(--mantine-color-default-hover)",color:"\
var(--mantine-color-default-color)",border:`${D(1)} solid var(--mantine-color-default-border)`}:{}};var Zv={dark:["#C9C9C9","#b8b8b8","#828282","#696969","#424242","#3b3b3b","#2e2e2e","#242424","#1f1f1f","#141414"],gray:["#f8f9fa","#f1f3f5","#e9ecef","#dee2e6",
"#ced4da","#adb5bd","#868e96","#495057","#343a40","#212529"],red:["#fff5f5","#ffe3e3","#ffc9c9","#ffa8a8","#ff8787","#ff6b6b","#fa5252","#f03e3e","#e03131","#c9\
2a2a"],pink:["#fff0f6","#ffdeeb","#fcc2d7","#faa2c1","#f783ac","#f06595","#e64980","#d6336c","#c2255c","#a61e4d"],grape:["#f8f0fc","#f3d9fa","#eebefa","#e599f7",
"#da77f2","#cc5de8","#be4bdb","#ae3ec9","#9c36b5","#862e9c"],violet:["#f3f0ff","#e5dbff","#d0bfff","#b197fc","#9775fa","#845ef7","#7950f2","#7048e8","#6741d9","\
#5f3dc4"],indigo:["#edf2ff","#dbe4ff","#bac8ff","#91a7ff","#748ffc","#5c7cfa","#4c6ef5","#4263eb","#3b5bdb","#364fc7"],blue:["#e7f5ff","#d0ebff","#a5d8ff","#74c\
0fc","#4dabf7","#339af0","#228be6","#1c7ed6","#1971c2","#1864ab"],cyan:["#e3fafc","#c5f6fa","#99e9f2","#66d9e8","#3bc9db","#22b8cf","#15aabf","#1098ad","#0c8599",
"#0b7285"],teal:["#e6fcf5","#c3fae8","#96f2d7","#63e6be","#38d9a9","#20c997","#12b886","#0ca678","#099268","#087f5b"],green:["#ebfbee","#d3f9d8","#b2f2bb","#8ce\
99a","#69db7c","#51cf66","#40c057","#37b24d","#2f9e44","#2b8a3e"],lime:["#f4fce3","#e9fac8","#d8f5a2","#c0eb75","#a9e34b","#94d82d","#82c91e","#74b816","#66a80f",
"#5c940d"],yellow:["#fff9db","#fff3bf","#ffec99","#ffe066","#ffd43b","#fcc419","#fab005","#f59f00","#f08c00","#e67700"],orange:["#fff4e6","#ffe8cc","#ffd8a8","#\
ffc078","#ffa94d","#ff922b","#fd7e14","#f76707","#e8590c","#d9480f"]};var Jv="-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif, Apple Color Emoji, Segoe UI Emoji",Ri={scale:1,fontSmoothing:!0,focusRing:"\
auto",white:"#fff",black:"#000",colors:Zv,primaryShade:{light:6,dark:8},primaryColor:"blue",variantColorResolver:Qv,autoContrast:!1,luminanceThreshold:.3,fontFamily:Jv,
fontFamilyMonospace:"ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, Liberation Mono, Courier New, monospace",respectReducedMotion:!1,cursorType:"default",
defaultGradient:{from:"blue",to:"cyan",deg:45},defaultRadius:"md",activeClassName:"mantine-active",focusClassName:"",headings:{fontFamily:Jv,fontWeight:"700",textWrap:"\
wrap",sizes:{h1:{fontSize:D(34),lineHeight:"1.3"},h2:{fontSize:D(26),lineHeight:"1.35"},h3:{fontSize:D(22),lineHeight:"1.4"},h4:{fontSize:D(18),lineHeight:"1.45"},
h5:{fontSize:D(16),lineHeight:"1.5"},h6:{fontSize:D(14),lineHeight:"1.5"}}},fontSizes:{xs:D(12),sm:D(14),md:D(16),lg:D(18),xl:D(20)},lineHeights:{xs:"1.4",sm:"1\
.45",md:"1.55",lg:"1.6",xl:"1.65"},fontWeights:{regular:"400",medium:"600",bold:"700"},radius:{xs:D(2),sm:D(4),md:D(8),lg:D(16),xl:D(32)},spacing:{xs:D(10),sm:D(
12),md:D(16),lg:D(20),xl:D(32)},breakpoints:{xs:"36em",sm:"48em",md:"62em",lg:"75em",xl:"88em"},shadows:{xs:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), 0 ${D(1)} ${D(
2)} rgba(0, 0, 0, 0.1)`,sm:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(10)} ${D(15)} ${D(-5)}, rgba(0, 0, 0, 0.04) 0 ${D(7)} ${D(7)} ${D(-5)}`,
md:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(20)} ${D(25)} ${D(-5)}, rgba(0, 0, 0, 0.04) 0 ${D(10)} ${D(10)} ${D(-5)}`,lg:`0 ${D(1)} ${D(
3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(28)} ${D(23)} ${D(-7)}, rgba(0, 0, 0, 0.04) 0 ${D(12)} ${D(12)} ${D(-7)}`,xl:`0 ${D(1)} ${D(3)} rgba(0, 0, 0,\
 0.05), rgba(0, 0, 0, 0.05) 0 ${D(36)} ${D(28)} ${D(-7)}, rgba(0, 0, 0, 0.04) 0 ${D(17)} ${D(17)} ${D(-7)}`},other:{},components:{}};function wp(e){return e&&typeof e=="object"&&!Array.isArray(e)}function Pi(e,t){let o={...e},r=t;return wp(e)&&wp(t)&&Object.keys(t).forEach(n=>{wp(r[n])&&n in e?
o[n]=Pi(o[n],r[n]):o[n]=r[n]}),o}var FT="[@mantine/core] MantineProvider: Invalid theme.primaryColor, it accepts only key of theme.colors, learn more – https://mantine.dev/theming/colors/#prima\
ry-color",ey="[@mantine/core] MantineProvider: Invalid theme.primaryShade, it accepts only 0-9 integers or an object { light: 0-9, dark: 0-9 }";function Rp(e){return e<
0||e>9?!1:parseInt(e.toString(),10)===e}function ty(e){if(!(e.primaryColor in e.colors))throw new Error(FT);if(typeof e.primaryShade=="object"&&(!Rp(e.primaryShade.
dark)||!Rp(e.primaryShade.light)))throw new Error(ey);if(typeof e.primaryShade=="number"&&!Rp(e.primaryShade))throw new Error(ey)}function oy(e,t){if(!t)return ty(
e),e;let o=Pi(e,t);return t.fontFamily&&!t.headings?.fontFamily&&(o.headings={...o.headings,fontFamily:t.fontFamily}),ty(o),o}var Da=v(B(),1),ry=v(T(),1),Hc=(0,Da.createContext)(null),ny=()=>(0,Da.use)(Hc)||Ri;function Be(){let e=(0,Da.use)(Hc);if(!e)throw new Error("@mantine/core: Man\
tineProvider was not found in component tree, make sure you have it in your app");return e}function Fi({theme:e,children:t,inherit:o=!0}){let r=ny(),n=(0,Da.useMemo)(
()=>oy(o?r:Ri,e),[e,r,o]);return(0,ry.jsx)(Hc,{value:n,children:t})}Fi.displayName="@mantine/core/MantineThemeProvider";function ze(e){return Object.keys(e)}function MT(e){return typeof e!="string"||!e.includes("var(--mantine-scale)")?e:e.match(/^calc\((.*?)\)$/)?.[1].split("*")[0].trim()}function Yn(e){let t=MT(e);
return typeof t=="number"?t:typeof t=="string"?t.includes("calc")||t.includes("var")?t:t.includes("px")?Number(t.replace("px","")):t.includes("rem")?Number(t.replace(
"rem",""))*16:t.includes("em")?Number(t.replace("em",""))*16:Number(t):NaN}var ay=v(T(),1);function sy(){let e=Be(),t=jn(),o=ze(e.breakpoints).reduce((r,n)=>{let a=e.breakpoints[n].includes("px"),s=Yn(e.breakpoints[n]);return`${r}@medi\
a (max-width: ${a?`${s-.1}px`:ka(s-.1)}) {.mantine-visible-from-${n} {display: none !important;}}@media (min-width: ${a?`${s}px`:ka(s)}) {.mantine-hidden-from-${n}\
 {display: none !important;}}`},"");return(0,ay.jsx)("style",{"data-mantine-styles":"classes",nonce:t?.(),dangerouslySetInnerHTML:{__html:o}})}function Vc(e){return Object.entries(e).map(([t,o])=>`${t}: ${o};`).join("")}function Pp(e,t){let o=t?[t]:[":root",":host"],r=Vc(e.variables),n=r?`${o.join(", ")}{${r}}`:"",a=Vc(e.dark),s=Vc(e.light),l=i=>o.map(f=>f===":host"?`${f}([data\
-mantine-color-scheme="${i}"])`:`${f}[data-mantine-color-scheme="${i}"]`).join(", ");return`${n}

${a?`${l("dark")}{${a}}`:""}

${s?`${l("light")}{${s}}`:""}`}function Zt({color:e,theme:t,autoContrast:o,colorScheme:r}){return(typeof o=="boolean"?o:t.autoContrast)&&dt({color:e||t.primaryColor,theme:t,colorScheme:r}).isLight?
"var(--mantine-color-black)":"var(--mantine-color-white)"}function zc(e,t,o){return Zt({color:o==="dark"?e.dark:e.light,theme:t,colorScheme:o,autoContrast:!0})}
function Fp(e,t){let o=e.colors[e.primaryColor];return js(o)?e.autoContrast?zc(o,e,t):"var(--mantine-color-white)":Zt({color:o[vn(e,t)],theme:e,autoContrast:null})}function Mi({theme:e,color:t,colorScheme:o,name:r=t,withColorValues:n=!0}){if(!e.colors[t])return{};if(o==="light"){let l=vn(e,"light"),i={[`--mantine-color-${r}\
-text`]:`var(--mantine-color-${r}-filled)`,[`--mantine-color-${r}-filled`]:`var(--mantine-color-${r}-${l})`,[`--mantine-color-${r}-filled-hover`]:`var(--mantine\
-color-${r}-${l===9?8:l+1})`,[`--mantine-color-${r}-light`]:`var(--mantine-color-${r}-1)`,[`--mantine-color-${r}-light-hover`]:`var(--mantine-color-${r}-2)`,[`-\
-mantine-color-${r}-light-color`]:`var(--mantine-color-${r}-9)`,[`--mantine-color-${r}-outline`]:`var(--mantine-color-${r}-${l})`,[`--mantine-color-${r}-outline\
-hover`]:Sp(e.colors[t][l],.05)};return n?{[`--mantine-color-${r}-0`]:e.colors[t][0],[`--mantine-color-${r}-1`]:e.colors[t][1],[`--mantine-color-${r}-2`]:e.colors[t][2],
[`--mantine-color-${r}-3`]:e.colors[t][3],[`--mantine-color-${r}-4`]:e.colors[t][4],[`--mantine-color-${r}-5`]:e.colors[t][5],[`--mantine-color-${r}-6`]:e.colors[t][6],
[`--mantine-color-${r}-7`]:e.colors[t][7],[`--mantine-color-${r}-8`]:e.colors[t][8],[`--mantine-color-${r}-9`]:e.colors[t][9],...i}:i}let a=vn(e,"dark"),s={[`--\
mantine-color-${r}-text`]:`var(--mantine-color-${r}-4)`,[`--mantine-color-${r}-filled`]:`var(--mantine-color-${r}-${a})`,[`--mantine-color-${r}-filled-hover`]:`\
var(--mantine-color-${r}-${a===9?8:a+1})`,[`--mantine-color-${r}-light`]:yn(e.colors[t][9],.5),[`--mantine-color-${r}-light-hover`]:yn(e.colors[t][9],.3),[`--ma\
ntine-color-${r}-light-color`]:`var(--mantine-color-${r}-0)`,[`--mantine-color-${r}-outline`]:`var(--mantine-color-${r}-${Math.max(a-4,0)})`,[`--mantine-color-${r}\
-outline-hover`]:Sp(e.colors[t][Math.max(a-4,0)],.05)};return n?{[`--mantine-color-${r}-0`]:e.colors[t][0],[`--mantine-color-${r}-1`]:e.colors[t][1],[`--mantine\
-color-${r}-2`]:e.colors[t][2],[`--mantine-color-${r}-3`]:e.colors[t][3],[`--mantine-color-${r}-4`]:e.colors[t][4],[`--mantine-color-${r}-5`]:e.colors[t][5],[`-\
-mantine-color-${r}-6`]:e.colors[t][6],[`--mantine-color-${r}-7`]:e.colors[t][7],[`--mantine-color-${r}-8`]:e.colors[t][8],[`--mantine-color-${r}-9`]:e.colors[t][9],
...s}:s}function Ea(e,t,o){ze(t).forEach(r=>Object.assign(e,{[`--mantine-${o}-${r}`]:t[r]}))}var $c=e=>{let t=vn(e,"light"),o=e.defaultRadius in e.radius?e.radius[e.defaultRadius]:
D(e.defaultRadius),r={variables:{"--mantine-z-index-app":"100","--mantine-z-index-modal":"200","--mantine-z-index-popover":"300","--mantine-z-index-overlay":"40\
0","--mantine-z-index-max":"9999","--mantine-scale":e.scale.toString(),"--mantine-cursor-type":e.cursorType,"--mantine-webkit-font-smoothing":e.fontSmoothing?"a\
ntialiased":"unset","--mantine-moz-font-smoothing":e.fontSmoothing?"grayscale":"unset","--mantine-color-white":e.white,"--mantine-color-black":e.black,"--mantin\
e-line-height":e.lineHeights.md,"--mantine-font-family":e.fontFamily,"--mantine-font-family-monospace":e.fontFamilyMonospace,"--mantine-font-family-headings":e.
headings.fontFamily,"--mantine-heading-font-weight":e.headings.fontWeight,"--mantine-heading-text-wrap":e.headings.textWrap,"--mantine-radius-default":o,"--mant\
ine-primary-color-filled":`var(--mantine-color-${e.primaryColor}-filled)`,"--mantine-primary-color-filled-hover":`var(--mantine-color-${e.primaryColor}-filled-h\
over)`,"--mantine-primary-color-light":`var(--mantine-color-${e.primaryColor}-light)`,"--mantine-primary-color-light-hover":`var(--mantine-color-${e.primaryColor}\
-light-hover)`,"--mantine-primary-color-light-color":`var(--mantine-color-${e.primaryColor}-light-color)`},light:{"--mantine-color-scheme":"light","--mantine-pr\
imary-color-contrast":Fp(e,"light"),"--mantine-color-bright":"var(--mantine-color-black)","--mantine-color-text":e.black,"--mantine-color-body":e.white,"--manti\
ne-color-error":"var(--mantine-color-red-6)","--mantine-color-success":"var(--mantine-color-teal-8)","--mantine-color-placeholder":"var(--mantine-color-gray-5)",
"--mantine-color-anchor":`var(--mantine-color-${e.primaryColor}-${t})`,"--mantine-color-default":"var(--mantine-color-white)","--mantine-color-default-hover":"v\
ar(--mantine-color-gray-0)","--mantine-color-default-color":"var(--mantine-color-black)","--mantine-color-default-border":"var(--mantine-color-gray-4)","--manti\
ne-color-dimmed":"var(--mantine-color-gray-6)","--mantine-color-disabled":"var(--mantine-color-gray-2)","--mantine-color-disabled-color":"var(--mantine-color-gr\
ay-5)","--mantine-color-disabled-border":"var(--mantine-color-gray-3)"},dark:{"--mantine-color-scheme":"dark","--mantine-primary-color-contrast":Fp(e,"dark"),"-\
-mantine-color-bright":"var(--mantine-color-white)","--mantine-color-text":"var(--mantine-color-dark-0)","--mantine-color-body":"var(--mantine-color-dark-7)","-\
-mantine-color-error":"var(--mantine-color-red-8)","--mantine-color-success":"var(--mantine-color-teal-8)","--mantine-color-placeholder":"var(--mantine-color-da\
rk-3)","--mantine-color-anchor":`var(--mantine-color-${e.primaryColor}-4)`,"--mantine-color-default":"var(--mantine-color-dark-6)","--mantine-color-default-hove\
r":"var(--mantine-color-dark-5)","--mantine-color-default-color":"var(--mantine-color-white)","--mantine-color-default-border":"var(--mantine-color-dark-4)","--\
mantine-color-dimmed":"var(--mantine-color-dark-2)","--mantine-color-disabled":"var(--mantine-color-dark-6)","--mantine-color-disabled-color":"var(--mantine-col\
or-dark-3)","--mantine-color-disabled-border":"var(--mantine-color-dark-4)"}};Ea(r.variables,e.breakpoints,"breakpoint"),Ea(r.variables,e.spacing,"spacing"),Ea(
r.variables,e.fontSizes,"font-size"),Ea(r.variables,e.lineHeights,"line-height"),Ea(r.variables,e.shadows,"shadow"),Ea(r.variables,e.radius,"radius"),Ea(r.variables,
e.fontWeights,"font-weight"),e.colors[e.primaryColor].forEach((a,s)=>{r.variables[`--mantine-primary-color-${s}`]=`var(--mantine-color-${e.primaryColor}-${s})`}),
ze(e.colors).forEach(a=>{let s=e.colors[a];if(js(s)){Object.assign(r.light,Mi({theme:e,name:s.name,color:s.light,colorScheme:"light",withColorValues:!0})),Object.
assign(r.dark,Mi({theme:e,name:s.name,color:s.dark,colorScheme:"dark",withColorValues:!0})),r.light[`--mantine-color-${s.name}-contrast`]=zc(s,e,"light"),r.dark[`\
--mantine-color-${s.name}-contrast`]=zc(s,e,"dark");return}s.forEach((l,i)=>{r.variables[`--mantine-color-${a}-${i}`]=l}),Object.assign(r.light,Mi({theme:e,color:a,
colorScheme:"light",withColorValues:!1})),Object.assign(r.dark,Mi({theme:e,color:a,colorScheme:"dark",withColorValues:!1}))});let n=e.headings.sizes;return ze(n).
forEach(a=>{r.variables[`--mantine-${a}-font-size`]=n[a].fontSize,r.variables[`--mantine-${a}-line-height`]=n[a].lineHeight,r.variables[`--mantine-${a}-font-wei\
ght`]=n[a].fontWeight||e.headings.fontWeight}),r};function ly({theme:e,generator:t}){let o=$c(e),r=t?.(e);return r?Pi(o,r):o}var Mp=$c(Ri);function iy(e){let t={variables:{},light:{},dark:{}};return ze(e.variables).forEach(o=>{Mp.variables[o]!==e.variables[o]&&(t.variables[o]=e.variables[o])}),
ze(e.light).forEach(o=>{Mp.light[o]!==e.light[o]&&(t.light[o]=e.light[o])}),ze(e.dark).forEach(o=>{Mp.dark[o]!==e.dark[o]&&(t.dark[o]=e.dark[o])}),t}var fy=v(T(),1);function TT(e){return Pp({variables:{},dark:{"--mantine-color-scheme":"dark"},light:{"--mantine-color-scheme":"light"}},e)}function Tp({cssVariablesSelector:e,
deduplicateCssVariables:t}){let o=Be(),r=jn(),n=vv(),a=ly({theme:o,generator:n}),s=(e===void 0||e===":root"||e===":host")&&t,l=s?iy(a):a,i=Pp(l,e);return i?(0,fy.jsx)(
"style",{"data-mantine-styles":!0,nonce:r?.(),dangerouslySetInnerHTML:{__html:`${i}${s?"":TT(e)}`}}):null}Tp.displayName="@mantine/CssVariables";function cy({respectReducedMotion:e,getRootElement:t}){ut(()=>{e&&t()?.setAttribute("data-respect-reduced-motion","true")},[e])}var Qn=v(T(),1);function uy({theme:e,children:t,getStyleNonce:o,withStaticClasses:r=!0,withGlobalClasses:n=!0,deduplicateCssVariables:a=!0,withCssVariables:s=!0,
cssVariablesSelector:l,classNamesPrefix:i="mantine",colorSchemeManager:f=gv(),defaultColorScheme:d="light",getRootElement:c=()=>document.documentElement,cssVariablesResolver:u,
forceColorScheme:m,stylesTransform:x,env:p,deduplicateInlineStyles:h=!1}){let{colorScheme:y,setColorScheme:I,clearColorScheme:g}=Kv({defaultColorScheme:d,forceColorScheme:m,
manager:f,getRootElement:c});return cy({respectReducedMotion:e?.respectReducedMotion||!1,getRootElement:c}),(0,Qn.jsx)(Ms,{value:{colorScheme:y,setColorScheme:I,
clearColorScheme:g,getRootElement:c,classNamesPrefix:i,getStyleNonce:o,cssVariablesResolver:u,cssVariablesSelector:l??":root",withStaticClasses:r,stylesTransform:x,
env:p,deduplicateInlineStyles:h},children:(0,Qn.jsxs)(Fi,{theme:e,children:[s&&(0,Qn.jsx)(Tp,{cssVariablesSelector:l,deduplicateCssVariables:a}),n&&(0,Qn.jsx)(sy,
{}),t]})})}uy.displayName="@mantine/core/MantineProvider";function dy({children:e,theme:t,env:o}){return(0,Qn.jsx)(Ms,{value:{colorScheme:"auto",setColorScheme:()=>{},
clearColorScheme:()=>{},getRootElement:()=>document.documentElement,classNamesPrefix:"mantine",cssVariablesSelector:":root",withStaticClasses:!1,headless:!0,env:o},
children:(0,Qn.jsx)(Fi,{theme:t,children:e})})}dy.displayName="@mantine/core/HeadlessMantineProvider";function jc(e){if(typeof e=="number")return!0;if(typeof e=="string"){if(e.startsWith("calc(")||e.startsWith("var(")||e.includes(" ")&&e.trim()!=="")return!0;let t=/^[+-]?[0-9]+(\.[0-9]+)?(px|em|rem|ex|ch|lh|rlh|vw|vh|vmin|vmax|vb|vi|svw|svh|lvw|lvh|dvw|dvh|cm|mm|in|pt|pc|q|cqw|cqh|cqi|cqb|cqmin|cqmax|%)?$/;
return e.trim().split(/\s+/).every(o=>t.test(o))}return!1}function le(e,t="size",o=!0){if(e!==void 0)return jc(e)?o?D(e):e:`var(--${t}-${e})`}function mt(e){return le(e,"mantine-spacing")}function ye(e){return e===void 0?
"var(--mantine-radius-default)":le(e,"mantine-radius")}function Ve(e){return le(e,"mantine-font-size")}function my(e){return le(e,"mantine-line-height",!1)}function qs(e){
if(e)return le(e,"mantine-shadow",!1)}function bn(e){return Object.keys(e).reduce((t,o)=>(e[o]!==void 0&&(t[o]=e[o]),t),{})}function w(e,t,o){let r=Be(),n=(Array.isArray(e)?e:[e]).filter(Boolean),a={};for(let s of n){let l=r.components[s]?.defaultProps,i=typeof l=="function"?l(r):l;i&&
(a={...a,...i})}return{...t,...a,...bn(o)}}function py(e){var t,o,r="";if(typeof e=="string"||typeof e=="number")r+=e;else if(typeof e=="object")if(Array.isArray(e)){var n=e.length;for(t=0;t<n;t++)e[t]&&
(o=py(e[t]))&&(r&&(r+=" "),r+=o)}else for(o in e)e[o]&&(r&&(r+=" "),r+=o);return r}function kT(){for(var e,t,o=0,r="",n=arguments.length;o<n;o++)(e=arguments[o])&&
(t=py(e))&&(r&&(r+=" "),r+=t);return r}var Ee=kT;var DT={};function ET(e){let t={};return e.forEach(o=>{Object.entries(o).forEach(([r,n])=>{t[r]?t[r]=Ee(t[r],n):t[r]=n})}),t}function Cn({theme:e,classNames:t,props:o,
stylesCtx:r}){return ET((Array.isArray(t)?t:[t]).map(n=>typeof n=="function"?n(e,o,r):n||DT))}function Aa({theme:e,styles:t,props:o,stylesCtx:r}){let n=Array.isArray(t)?t:[t],a={};for(let s of n)typeof s=="function"?Object.assign(a,s(e,o,r)):s&&Object.assign(
a,s);return a}function qc(e,t,o=1){if(Object.is(e,t))return!0;if(o===0||typeof e!="object"||typeof t!="object"||e===null||t===null)return!1;if(Array.isArray(e)||Array.isArray(
t)){if(!Array.isArray(e)||!Array.isArray(t)||e.length!==t.length)return!1;for(let n=0;n<e.length;n+=1)if(!qc(e[n],t[n],o-1))return!1;return!0}let r=Object.keys(
e);if(r.length!==Object.keys(t).length)return!1;for(let n of r)if(!Object.hasOwn(t,n)||!qc(e[n],t[n],o-1))return!1;return!0}var AT={always:"mantine-focus-always",auto:"mantine-focus-auto",never:"mantine-focus-never"};function xy({theme:e,options:t,unstyled:o}){return Ee(t?.focusable&&
!o&&(e.focusClassName||AT[e.focusRing]),t?.active&&!o&&e.activeClassName)}function hy({selector:e,stylesCtx:t,options:o,props:r,theme:n}){return Cn({theme:n,classNames:o?.classNames,props:o?.props||r,stylesCtx:t})[e]}function Iy({selector:e,stylesCtx:t,theme:o,classNames:r,props:n}){return Cn({theme:o,classNames:r,props:n,stylesCtx:t})[e]}function gy({rootSelector:e,selector:t,className:o}){return e===t?o:void 0}function vy({selector:e,classes:t,unstyled:o}){return o?void 0:t[e]}function yy({themeName:e,classNamesPrefix:t,selector:o,withStaticClass:r}){return r===!1?[]:e.map(n=>`${t}-${n}-${o}`)}function by({options:e,classes:t,selector:o,unstyled:r}){return e?.variant&&!r?t[`${o}--${e.variant}`]:void 0}function Cy({theme:e,options:t,themeName:o,selector:r,classNamesPrefix:n,resolvedClassNames:a,resolvedThemeClassNames:s,classes:l,unstyled:i,className:f,rootSelector:d,
props:c,stylesCtx:u,withStaticClasses:m,headless:x,transformedStyles:p}){return Ee(xy({theme:e,options:t,unstyled:i||x}),s.map(h=>h[r]),by({options:t,classes:l,
selector:r,unstyled:i||x}),a[r],Iy({selector:r,stylesCtx:u,theme:e,classNames:p,props:c}),hy({selector:r,stylesCtx:u,options:t,props:c,theme:e}),gy({rootSelector:d,
selector:r,className:f}),vy({selector:r,classes:l,unstyled:i||x}),m&&!x&&yy({themeName:o,classNamesPrefix:n,selector:r,withStaticClass:t?.withStaticClass}),t?.className)}function Ti({style:e,theme:t}){return Array.isArray(e)?e.reduce((o,r)=>({...o,...Ti({style:r,theme:t})}),{}):typeof e=="function"?e(t):e??{}}function Sy({theme:e,selector:t,options:o,props:r,stylesCtx:n,rootSelector:a,withStylesTransform:s,resolvedStyles:l,resolvedThemeStyles:i,resolvedVars:f,resolvedRootStyle:d}){
return{...i[t],...l[t],...!s&&Aa({theme:e,styles:o?.styles,props:o?.props||r,stylesCtx:n})[t],...f[t],...a===t?d:null,...Ti({style:o?.style,theme:e})}}function wy(e){return e.reduce((t,o)=>(o&&Object.keys(o).forEach(r=>{t[r]={...t[r],...bn(o[r])}}),t),{})}function Ry({props:e,stylesCtx:t,themeName:o,theme:r}){let n=wv()?.();return{getTransformedStyles:s=>n?[...s.map(l=>n(l,{props:e,theme:r,ctx:t})),...o.map(l=>n(
r.components[l]?.styles,{props:e,theme:r,ctx:t}))].filter(Boolean):[],withStylesTransform:!!n}}var Py=v(B(),1);function G({name:e,classes:t,props:o,stylesCtx:r,className:n,style:a,rootSelector:s="root",unstyled:l,classNames:i,styles:f,vars:d,varsResolver:c,
attributes:u,stable:m}){let x=Be(),p=yv(),h=bv(),y=Cv(),I=(Array.isArray(e)?e:[e]).filter(N=>N),{withStylesTransform:g,getTransformedStyles:b}=Ry({props:o,stylesCtx:r,
themeName:I,theme:x}),C=Cn({theme:x,classNames:i,props:o,stylesCtx:r}),R=I.map(N=>Cn({theme:x,classNames:x.components[N]?.classNames,props:o,stylesCtx:r})),S=g?
{}:Aa({theme:x,styles:f,props:o,stylesCtx:r}),P={};if(!g)for(let N of I){let H=Aa({theme:x,styles:x.components[N]?.styles,props:o,stylesCtx:r});for(let M of Object.
keys(H))P[M]={...P[M],...H[M]}}let _=wy([y?{}:c?.(x,o,r),...I.map(N=>x.components?.[N]?.vars?.(x,o,r)),d?.(x,o,r)]),$=Ti({style:a,theme:x});return BT((N,H)=>({...u?.[N],
className:Cy({theme:x,options:H,themeName:I,selector:N,classNamesPrefix:p,resolvedClassNames:C,resolvedThemeClassNames:R,classes:t,unstyled:l,className:n,rootSelector:s,
props:o,stylesCtx:r,withStaticClasses:h,headless:y,transformedStyles:b([H?.styles,f])}),style:Sy({theme:x,selector:N,options:H,props:o,stylesCtx:r,rootSelector:s,
withStylesTransform:g,resolvedStyles:S,resolvedThemeStyles:P,resolvedVars:_,resolvedRootStyle:$})}),!!m,[x,p,h,y,g?o:null,t,l,n,s,u,r,C,R,S,P,_,$])}function BT(e,t,o){
let r=(0,Py.useRef)(null);return t?((!r.current||!qc(r.current.deps,o,3))&&(r.current={deps:o,getStyles:e}),r.current.getStyles):e}var Fy=v(T(),1);function kp(e){return e}function F(e){let t=e;return t.extend=kp,t.withProps=o=>{let r=n=>(0,Fy.jsx)(t,{...o,...n});return r.extend=t.extend,r.displayName=
`WithProps(${t.displayName})`,r},t}function fo(e){return F(e)}var My=v(T(),1);function Le(e){let t=e;return t.withProps=o=>{let r=n=>(0,My.jsx)(t,{...o,...n});return r.extend=t.extend,r.displayName=`WithProps(${t.displayName}\
)`,r},t.extend=kp,t}function Ty(e){return e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`)}function Ba(e){return ze(e).reduce((t,o)=>e[o]!==void 0?`${t}${Ty(o)}:${e[o]};`:t,"").trim()}function ky({selector:e,styles:t,media:o,container:r}){let n=t?Ba(t):"",a=Array.isArray(o)?o.map(l=>`@media${l.query}{${e}{${Ba(l.styles)}}}`):[],s=Array.isArray(
r)?r.map(l=>`@container ${l.query}{${e}{${Ba(l.styles)}}}`):[];return`${n?`${e}{${n}}`:""}${a.join("")}${s.join("")}`.trim()}var Dp=v(T(),1);function OT(e){let t=5381;for(let o=0;o<e.length;o++)t=(t<<5)+t+e.charCodeAt(o)&4294967295;return(t>>>0).toString(36)}function Oa({deduplicate:e,
...t}){let o=jn(),r=ky(t);return e?(0,Dp.jsx)("style",{href:`mantine-${OT(r)}`,precedence:"mantine",nonce:o?.(),children:r}):(0,Dp.jsx)("style",{"data-mantine-s\
tyles":"inline",nonce:o?.(),dangerouslySetInnerHTML:{__html:r}})}function _T(e){let t=5381;for(let o=0;o<e.length;o++)t=(t<<5)+t+e.charCodeAt(o)&4294967295;return(t>>>0).toString(36)}function Dy(e,t){return`__mdi__-${_T(`${e?
Ba(e):""}|${Array.isArray(t)?t.map(o=>`${o.query}:${Ba(o.styles)}`).join("|"):""}`)}`}function Rt(e){let{m:t,mx:o,my:r,mt:n,mb:a,ml:s,mr:l,me:i,ms:f,mis:d,mie:c,p:u,px:m,py:x,pt:p,pb:h,pl:y,pr:I,pe:g,ps:b,pis:C,pie:R,bd:S,bdrs:P,bg:_,c:$,opacity:q,
ff:N,fz:H,fw:M,lts:U,ta:V,lh:O,fs:A,tt:E,td:L,w:j,miw:W,maw:X,h:re,mih:ne,mah:ue,bgsz:de,bgp:te,bgr:he,bga:ee,pos:pe,top:Ce,left:Ie,bottom:se,right:fe,inset:Re,
display:Z,flex:K,hiddenFrom:ce,visibleFrom:be,lightHidden:J,darkHidden:Y,sx:Q,...Ae}=e;return{styleProps:bn({m:t,mx:o,my:r,mt:n,mb:a,ml:s,mr:l,me:i,ms:f,mis:d,mie:c,
p:u,px:m,py:x,pt:p,pb:h,pl:y,pr:I,pis:C,pie:R,pe:g,ps:b,bd:S,bg:_,c:$,opacity:q,ff:N,fz:H,fw:M,lts:U,ta:V,lh:O,fs:A,tt:E,td:L,w:j,miw:W,maw:X,h:re,mih:ne,mah:ue,
bgsz:de,bgp:te,bgr:he,bga:ee,pos:pe,top:Ce,left:Ie,bottom:se,right:fe,inset:Re,display:Z,flex:K,bdrs:P,hiddenFrom:ce,visibleFrom:be,lightHidden:J,darkHidden:Y,sx:Q}),
rest:Ae}}var Ey={m:{type:"spacing",property:"margin"},mt:{type:"spacing",property:"marginTop"},mb:{type:"spacing",property:"marginBottom"},ml:{type:"spacing",property:"m\
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
property:"display"},flex:{type:"identity",property:"flex"}};function ki(e,t){let o=dt({color:e,theme:t});return o.color==="dimmed"?"var(--mantine-color-dimmed)":o.color==="bright"?"var(--mantine-color-bright)":o.variable?
`var(${o.variable})`:o.color}function Ay(e,t){let o=dt({color:e,theme:t});return o.isThemeColor&&o.shade===void 0?`var(--mantine-color-${o.color}-text)`:ki(e,t)}function By(e,t){if(typeof e=="number")return D(e);if(typeof e=="string"){let[o,r,...n]=e.split(" ").filter(s=>s.trim()!==""),a=`${D(o)}`;return r&&(a+=` ${r}`),
n.length>0&&(a+=` ${ki(n.join(" "),t)}`),a.trim()}return e}var Oy={text:"var(--mantine-font-family)",mono:"var(--mantine-font-family-monospace)",monospace:"var(--mantine-font-family-monospace)",heading:"var(--mantine-fo\
nt-family-headings)",headings:"var(--mantine-font-family-headings)"};function _y(e){return typeof e=="string"&&e in Oy?Oy[e]:e}var NT=["h1","h2","h3","h4","h5","h6"];function Ny(e,t){return typeof e=="string"&&e in t.fontSizes?`var(--mantine-font-size-${e})`:typeof e=="string"&&NT.includes(
e)?`var(--mantine-${e}-font-size)`:typeof e=="number"?D(e):typeof e=="string"?D(e):e}function Ly(e){return e}var LT=["h1","h2","h3","h4","h5","h6"];function Hy(e,t){return typeof e=="string"&&e in t.lineHeights?`var(--mantine-line-height-${e})`:typeof e=="string"&&LT.includes(
e)?`var(--mantine-${e}-line-height)`:e}function Vy(e,t){return typeof e=="string"&&e in t.radius?`var(--mantine-radius-${e})`:typeof e=="number"?D(e):typeof e=="string"?D(e):e}function zy(e){return typeof e=="number"?D(e):e}function $y(e,t){if(typeof e=="number")return D(e);if(typeof e=="string"){let o=e.replace("-","");if(!(o in t.spacing))return D(e);let r=`--mantine-spacing-${o}`;
return e.startsWith("-")?`calc(var(${r}) * -1)`:`var(${r})`}return e}var Wc={color:ki,textColor:Ay,fontSize:Ny,spacing:$y,radius:Vy,identity:Ly,size:zy,lineHeight:Hy,fontFamily:_y,border:By};function jy(e){return e.replace("(min-width: ","").replace("em)","")}function qy({media:e,...t}){let o=Object.keys(e).sort((r,n)=>Number(jy(r))-Number(jy(n))).map(
r=>({query:r,styles:e[r]}));return{...t,media:o}}function HT(e){if(typeof e!="object"||e===null)return!1;let t=Object.keys(e);return!(t.length===1&&t[0]==="base")}function VT(e){return typeof e=="object"&&e!==
null?"base"in e?e.base:void 0:e}function zT(e){return typeof e=="object"&&e!==null?ze(e).filter(t=>t!=="base"):[]}function $T(e,t){return typeof e=="object"&&e!==
null&&t in e?e[t]:e}function Wy({styleProps:e,data:t,theme:o}){return qy(ze(e).reduce((r,n)=>{if(n==="hiddenFrom"||n==="visibleFrom"||n==="sx")return r;let a=t[n],
s=Array.isArray(a.property)?a.property:[a.property],l=VT(e[n]);if(!HT(e[n]))return s.forEach(f=>{r.inlineStyles[f]=Wc[a.type](l,o)}),r;r.hasResponsiveStyles=!0;
let i=zT(e[n]);return s.forEach(f=>{l!=null&&(r.styles[f]=Wc[a.type](l,o)),i.forEach(d=>{let c=`(min-width: ${o.breakpoints[d]})`;r.media[c]={...r.media[c],[f]:Wc[a.
type]($T(e[n],d),o)}})}),r},{hasResponsiveStyles:!1,styles:{},inlineStyles:{},media:{}}))}var Uy=v(B(),1);function Uc(){return`__m__-${(0,Uy.useId)().replace(/[:«»]/g,"")}`}function jT(e){return e}var Gc=jT;function Gy(e){return`data-${(e.startsWith("data-")?e.slice(5):e).replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase()}`}function qT(e){return Object.keys(e).reduce(
(t,o)=>{let r=e[o];return r===void 0||r===""||r===!1||r===null||(t[Gy(o)]=e[o]),t},{})}function Ep(e){return e?typeof e=="string"?{[Gy(e)]:!0}:Array.isArray(e)?
[...e].reduce((t,o)=>({...t,...Ep(o)}),{}):qT(e):null}function Ap(e,t){return Array.isArray(e)?[...e].reduce((o,r)=>({...o,...Ap(r,t)}),{}):typeof e=="function"?e(t):e??{}}function Ky({theme:e,style:t,vars:o,styleProps:r}){
let n=Ap(t,e),a=Ap(o,e);return{...n,...a,...r}}var _a=v(T(),1);function Xy({component:e,style:t,__vars:o,className:r,variant:n,mod:a,size:s,hiddenFrom:l,visibleFrom:i,lightHidden:f,darkHidden:d,renderRoot:c,
__size:u,ref:m,...x}){let p=Be(),h=e||"div",{styleProps:y,rest:I}=Rt(x),g=Sv()?.()?.(y.sx),b=Uc(),C=Wy({styleProps:y,theme:p,data:Ey}),R=Rv(),S=R&&C.hasResponsiveStyles?
Dy(C.styles,C.media):b,P={ref:m,style:Ky({theme:p,style:t,vars:o,styleProps:C.inlineStyles}),className:Ee(r,g,{[S]:C.hasResponsiveStyles,"mantine-light-hidden":f,
"mantine-dark-hidden":d,[`mantine-hidden-from-${l}`]:l,[`mantine-visible-from-${i}`]:i}),"data-variant":n,"data-size":jc(s)?void 0:s||void 0,size:u,...Ep(a),...I};
return(0,_a.jsxs)(_a.Fragment,{children:[C.hasResponsiveStyles&&(0,_a.jsx)(Oa,{selector:`.${S}`,styles:C.styles,media:C.media,deduplicate:R}),typeof c=="functio\
n"?c(P):(0,_a.jsx)(h,{...P})]})}Xy.displayName="@mantine/core/Box";var k=Gc(Xy);var Bp={root:"m_87cf2631"};var Yy=v(T(),1),WT={__staticSelector:"UnstyledButton"},qe=Le(e=>{let t=w("UnstyledButton",WT,e),{className:o,component:r="button",__staticSelector:n,unstyled:a,
classNames:s,styles:l,style:i,attributes:f,...d}=t,c=G({name:n,props:t,classes:Bp,className:o,style:i,classNames:s,styles:l,unstyled:a,attributes:f});return(0,Yy.jsx)(
k,{...c("root",{focusable:!0}),component:r,type:r==="button"?"button":void 0,...d})});qe.classes=Bp;qe.displayName="@mantine/core/UnstyledButton";var Di=e=>({in:{opacity:1,transform:"scale(1)"},out:{opacity:0,transform:`scale(.9) translateY(${e==="bottom"?10:-10}px)`},transitionProperty:"transform, opacit\
y"}),Ei={fade:{in:{opacity:1},out:{opacity:0},transitionProperty:"opacity"},"fade-up":{in:{opacity:1,transform:"translateY(0)"},out:{opacity:0,transform:"transl\
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
orm, opacity"},pop:{...Di("bottom"),common:{transformOrigin:"center center"}},"pop-bottom-left":{...Di("bottom"),common:{transformOrigin:"bottom left"}},"pop-bo\
ttom-right":{...Di("bottom"),common:{transformOrigin:"bottom right"}},"pop-top-left":{...Di("top"),common:{transformOrigin:"top left"}},"pop-top-right":{...Di("\
top"),common:{transformOrigin:"top right"}}};var Qy={entering:"in",entered:"in",exiting:"out",exited:"out","pre-exiting":"out","pre-entering":"out"};function Op({transition:e,state:t,duration:o,timingFunction:r}){
let n={WebkitBackfaceVisibility:"hidden",transitionDuration:`${o}ms`,transitionTimingFunction:r};return typeof e=="string"?e in Ei?{transitionProperty:Ei[e].transitionProperty,
...n,...Ei[e].common,...Ei[e][Qy[t]]}:{}:{transitionProperty:e.transitionProperty,...n,...e.common,...e[Qy[t]]}}var Sn=v(B(),1);var Zy=v(Xn(),1);function Jy({duration:e,exitDuration:t,timingFunction:o,mounted:r,onEnter:n,onExit:a,onEntered:s,onExited:l,enterDelay:i,exitDelay:f}){let d=Be(),
c=Ir(),u=d.respectReducedMotion?c:!1,[m,x]=(0,Sn.useState)(u?0:e),[p,h]=(0,Sn.useState)(r?"entered":"exited"),y=(0,Sn.useRef)(-1),I=(0,Sn.useRef)(-1),g=(0,Sn.useRef)(
-1);function b(){window.clearTimeout(y.current),window.clearTimeout(I.current),cancelAnimationFrame(g.current),g.current=-1}let C=S=>{b();let P=S?n:a,_=S?s:l,$=u?
0:S?e:t;if(x($),$===0)typeof P=="function"&&P(),typeof _=="function"&&_(),h(S?"entered":"exited");else{let q=requestAnimationFrame(()=>{Zy.default.flushSync(()=>{
h(S?"pre-entering":"pre-exiting")}),g.current===q&&(g.current=requestAnimationFrame(()=>{typeof P=="function"&&P(),h(S?"entering":"exiting"),y.current=window.setTimeout(
()=>{typeof _=="function"&&_(),h(S?"entered":"exited")},$)}))});g.current=q}},R=S=>{if(b(),typeof(S?i:f)!="number"){C(S);return}I.current=window.setTimeout(()=>{
C(S)},S?i:f)};return lo(()=>{R(r)},[r]),(0,Sn.useEffect)(()=>()=>{b()},[]),{transitionDuration:m,transitionStatus:p,transitionTimingFunction:o||"ease"}}var _p=v(B(),1),Xo=v(T(),1);function Jt({keepMounted:e,keepMountedMode:t="activity",transition:o="fade",duration:r=250,exitDuration:n=r,mounted:a,children:s,timingFunction:l="\
ease",onExit:i,onEntered:f,onEnter:d,onExited:c,enterDelay:u,exitDelay:m}){let x=Ko(),{transitionDuration:p,transitionStatus:h,transitionTimingFunction:y}=Jy({mounted:a,
exitDuration:n,duration:r,timingFunction:l,onExit:i,onEntered:f,onEnter:d,onExited:c,enterDelay:u,exitDelay:m});if(x==="test")return a?(0,Xo.jsx)(Xo.Fragment,{children:s(
{})}):e?s({display:"none"}):null;if(p===0)return e?t==="display-none"?a?(0,Xo.jsx)(Xo.Fragment,{children:s({})}):s({display:"none"}):(0,Xo.jsx)(_p.Activity,{mode:a?
"visible":"hidden",children:s({})}):a?(0,Xo.jsx)(Xo.Fragment,{children:s({})}):null;let I=h==="exited";if(e){let g=s(I?t==="display-none"?{display:"none"}:{}:Op(
{transition:o,duration:p,state:h,timingFunction:y}));return t==="display-none"?g:(0,Xo.jsx)(_p.Activity,{mode:I?"hidden":"visible",children:g})}return I?null:(0,Xo.jsx)(
Xo.Fragment,{children:s(Op({transition:o,duration:p,state:h,timingFunction:y}))})}Jt.displayName="@mantine/core/Transition";var co={root:"m_5ae2e3c",barsLoader:"m_7a2bd4cd",bar:"m_870bb79","bars-loader-animation":"m_5d2b3b9d",dotsLoader:"m_4e3f22d7",dot:"m_870c4af","loader-dots-anima\
tion":"m_aac34a1",ovalLoader:"m_b34414df","oval-loader-animation":"m_f8e89c4b"};var Ws=v(T(),1),Np=({className:e,...t})=>(0,Ws.jsxs)(k,{component:"span",className:Ee(co.barsLoader,e),...t,children:[(0,Ws.jsx)("span",{className:co.bar}),(0,Ws.jsx)(
"span",{className:co.bar}),(0,Ws.jsx)("span",{className:co.bar})]});Np.displayName="@mantine/core/Bars";var Us=v(T(),1),Lp=({className:e,...t})=>(0,Us.jsxs)(k,{component:"span",className:Ee(co.dotsLoader,e),...t,children:[(0,Us.jsx)("span",{className:co.dot}),(0,Us.jsx)(
"span",{className:co.dot}),(0,Us.jsx)("span",{className:co.dot})]});Lp.displayName="@mantine/core/Dots";var eb=v(T(),1),Hp=({className:e,...t})=>(0,eb.jsx)(k,{component:"span",className:Ee(co.ovalLoader,e),...t});Hp.displayName="@mantine/core/Oval";var Vp=v(T(),1),zp={bars:Np,oval:Hp,dots:Lp},UT={loaders:zp,type:"oval"},tb=(e,{size:t,color:o})=>({root:{"--loader-size":le(t,"loader-size"),"--loader-color":o?
De(o,e):void 0}}),No=F(e=>{let t=w("Loader",UT,e),{size:o,color:r,type:n,vars:a,className:s,style:l,classNames:i,styles:f,unstyled:d,loaders:c,variant:u,children:m,
attributes:x,...p}=t,h=G({name:"Loader",props:t,classes:co,className:s,style:l,classNames:i,styles:f,unstyled:d,attributes:x,vars:a,varsResolver:tb});return m?(0,Vp.jsx)(
k,{...h("root"),...p,children:m}):(0,Vp.jsx)(k,{...h("root"),component:c[n],variant:u,size:o,...p})});No.defaultLoaders=zp;No.classes=co;No.varsResolver=tb;No.displayName=
"@mantine/core/Loader";var wn={root:"m_8d3f4000",icon:"m_8d3afb97",loader:"m_302b9fb1",group:"m_1a0f1b21",groupSection:"m_437b6484"};var ob=v(T(),1),GT={orientation:"horizontal"},rb=(e,{borderWidth:t})=>({group:{"--ai-border-width":D(t)}}),Ai=F(e=>{let t=w("ActionIconGroup",GT,e),{className:o,
style:r,classNames:n,styles:a,unstyled:s,orientation:l,vars:i,borderWidth:f,variant:d,mod:c,attributes:u,...m}=t,x=G({name:"ActionIconGroup",props:t,classes:wn,
className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:u,vars:i,varsResolver:rb,rootSelector:"group"});return(0,ob.jsx)(k,{...x("group"),variant:d,mod:[
{orientation:l},c],role:"group",...m})});Ai.classes=wn;Ai.varsResolver=rb;Ai.displayName="@mantine/core/ActionIconGroup";var nb=v(T(),1),ab=(e,{radius:t,color:o,gradient:r,variant:n,autoContrast:a,size:s})=>{let l=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:n||"filled",autoContrast:a});return{groupSection:{"--section-height":le(s,"section-height"),"--section-padding-x":le(s,"section-padding-x"),"--section-f\
z":Ve(s),"--section-radius":t===void 0?void 0:ye(t),"--section-bg":o||n?l.background:void 0,"--section-color":l.color,"--section-bd":o||n?l.border:void 0}}},Bi=F(
e=>{let t=w("ActionIconGroupSection",null,e),{className:o,style:r,classNames:n,styles:a,unstyled:s,vars:l,variant:i,gradient:f,radius:d,autoContrast:c,attributes:u,
...m}=t,x=G({name:"ActionIconGroupSection",props:t,classes:wn,className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:u,vars:l,varsResolver:ab,rootSelector:"\
groupSection"});return(0,nb.jsx)(k,{...x("groupSection"),variant:i,...m})});Bi.classes=wn;Bi.varsResolver=ab;Bi.displayName="@mantine/core/ActionIconGroupSectio\
n";var Na=v(T(),1),sb=(e,{size:t,radius:o,variant:r,gradient:n,color:a,autoContrast:s})=>{let l=e.variantColorResolver({color:a||e.primaryColor,theme:e,gradient:n,
variant:r||"filled",autoContrast:s});return{root:{"--ai-size":le(t,"ai-size"),"--ai-radius":o===void 0?void 0:ye(o),"--ai-bg":a||r?l.background:void 0,"--ai-hov\
er":a||r?l.hover:void 0,"--ai-hover-color":a||r?l.hoverColor:void 0,"--ai-color":l.color,"--ai-bd":a||r?l.border:void 0}}},Or=Le(e=>{let t=w("ActionIcon",null,e),
{className:o,unstyled:r,variant:n,classNames:a,styles:s,style:l,loading:i,loaderProps:f,size:d,color:c,radius:u,__staticSelector:m,gradient:x,vars:p,children:h,
disabled:y,"data-disabled":I,autoContrast:g,mod:b,attributes:C,...R}=t,S=G({name:["ActionIcon",m],props:t,className:o,style:l,classes:wn,classNames:a,styles:s,unstyled:r,
attributes:C,vars:p,varsResolver:sb});return(0,Na.jsxs)(qe,{...S("root",{active:!y&&!i&&!I}),"aria-busy":i||void 0,...R,unstyled:r,variant:n,size:d,disabled:y||
i,mod:[{loading:i,disabled:y||I},b],children:[typeof i=="boolean"&&(0,Na.jsx)(Jt,{mounted:i,transition:"slide-down",duration:150,children:P=>(0,Na.jsx)(k,{component:"\
span",...S("loader",{style:P}),"aria-hidden":!0,children:(0,Na.jsx)(No,{color:"var(--ai-color)",size:"calc(var(--ai-size) * 0.55)",...f})})}),(0,Na.jsx)(k,{component:"\
span",mod:{loading:i},...S("icon"),children:h})]})});Or.classes=wn;Or.varsResolver=sb;Or.displayName="@mantine/core/ActionIcon";Or.Group=Ai;Or.GroupSection=Bi;var lb=v(B(),1);function ib(e){return lb.Children.toArray(e).filter(Boolean)}var $p={root:"m_4081bf90"};var fb=v(T(),1),KT={preventGrowOverflow:!0,gap:"md",align:"center",justify:"flex-start",wrap:"wrap"},cb=(e,{grow:t,preventGrowOverflow:o,gap:r,align:n,justify:a,
wrap:s},{childWidth:l})=>({root:{"--group-child-width":t&&o?l:void 0,"--group-gap":mt(r),"--group-align":n,"--group-justify":a,"--group-wrap":s}}),uo=F(e=>{let t=w(
"Group",KT,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,children:l,gap:i,align:f,justify:d,wrap:c,grow:u,preventGrowOverflow:m,vars:x,variant:p,__size:h,
mod:y,attributes:I,...g}=t,b=ib(l),C=b.length,R=mt(i??"md"),S={childWidth:`calc(${100/C}% - (${R} - ${R} / ${C}))`},P=G({name:"Group",props:t,stylesCtx:S,className:r,
style:n,classes:$p,classNames:o,styles:a,unstyled:s,attributes:I,vars:x,varsResolver:cb});return(0,fb.jsx)(k,{...P("root"),variant:p,mod:[{grow:u},y],size:h,...g,
children:b})});uo.classes=$p;uo.varsResolver=cb;uo.displayName="@mantine/core/Group";var M8=v(B(),1),jp=v(T(),1);function qp({size:e="var(--cb-icon-size, 70%)",style:t,...o}){return(0,jp.jsx)("svg",{viewBox:"0 0 15 15",fill:"none",xmlns:"http://\
www.w3.org/2000/svg",style:{...t,width:e,height:e},...o,children:(0,jp.jsx)("path",{d:"M11.7816 4.03157C12.0062 3.80702 12.0062 3.44295 11.7816 3.2184C11.5571 2\
.99385 11.193 2.99385 10.9685 3.2184L7.50005 6.68682L4.03164 3.2184C3.80708 2.99385 3.44301 2.99385 3.21846 3.2184C2.99391 3.44295 2.99391 3.80702 3.21846 4.031\
57L6.68688 7.49999L3.21846 10.9684C2.99391 11.193 2.99391 11.557 3.21846 11.7816C3.44301 12.0061 3.80708 12.0061 4.03164 11.7816L7.50005 8.31316L10.9685 11.7816\
C11.193 12.0061 11.5571 12.0061 11.7816 11.7816C12.0062 11.557 12.0062 11.193 11.7816 10.9684L8.31322 7.49999L11.7816 4.03157Z",fill:"currentColor",fillRule:"ev\
enodd",clipRule:"evenodd"})})}qp.displayName="@mantine/core/CloseIcon";var Wp={root:"m_86a44da5","root--subtle":"m_220c80f2"};var Kc=v(T(),1),XT={variant:"subtle"},ub=(e,{size:t,radius:o,iconSize:r})=>({root:{"--cb-size":le(t,"cb-size"),"--cb-radius":o===void 0?void 0:ye(o),"--cb-icon-\
size":D(r)}}),Lo=Le(e=>{let t=w("CloseButton",XT,e),{iconSize:o,children:r,vars:n,radius:a,className:s,classNames:l,style:i,styles:f,unstyled:d,"data-disabled":c,
disabled:u,variant:m,icon:x,mod:p,attributes:h,__staticSelector:y,...I}=t,g=G({name:y||"CloseButton",props:t,className:s,style:i,classes:Wp,classNames:l,styles:f,
unstyled:d,attributes:h,vars:n,varsResolver:ub});return(0,Kc.jsxs)(qe,{...I,unstyled:d,variant:m,disabled:u,mod:[{disabled:u||c},p],...g("root",{variant:m,active:!u&&
!c}),children:[x||(0,Kc.jsx)(qp,{}),r]})});Lo.classes=Wp;Lo.varsResolver=ub;Lo.displayName="@mantine/core/CloseButton";var Up={root:"m_66836ed3",wrapper:"m_a5d60502",body:"m_667c2793",title:"m_6a03f287",label:"m_698f4f23",icon:"m_667f2a6a",message:"m_7fa78076",closeButton:"m_87f\
54839"};var _r=v(T(),1),db=(e,{radius:t,color:o,variant:r,autoContrast:n})=>{let a=e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:r||"light",autoContrast:n});
return{root:{"--alert-radius":t===void 0?void 0:ye(t),"--alert-bg":o||r?a.background:void 0,"--alert-color":a.color,"--alert-bd":o||r?a.border:void 0}}},Gs=F(e=>{
let t=w("Alert",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,radius:i,color:f,title:d,children:c,id:u,icon:m,withCloseButton:x,onClose:p,
closeButtonLabel:h,variant:y,autoContrast:I,role:g,attributes:b,...C}=t,R=G({name:"Alert",classes:Up,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,
attributes:b,vars:l,varsResolver:db}),S=Me(u),P=d&&`${S}-title`||void 0,_=`${S}-body`;return(0,_r.jsx)(k,{id:S,...R("root",{variant:y}),variant:y,...C,role:g||"\
alert","aria-describedby":c?_:void 0,"aria-labelledby":d?P:void 0,children:(0,_r.jsxs)("div",{...R("wrapper"),children:[m&&(0,_r.jsx)("div",{...R("icon"),children:m}),
(0,_r.jsxs)("div",{...R("body"),children:[d&&(0,_r.jsx)("div",{...R("title"),"data-with-close-button":x||void 0,children:(0,_r.jsx)("span",{id:P,...R("label"),children:d})}),
c&&(0,_r.jsx)("div",{id:_,...R("message"),"data-variant":y,children:c})]}),x&&(0,_r.jsx)(Lo,{...R("closeButton"),onClick:p,variant:"transparent",size:16,iconSize:16,
"aria-label":h,unstyled:s})]})})});Gs.classes=Up;Gs.varsResolver=db;Gs.displayName="@mantine/core/Alert";var Gp={root:"m_b6d8b162"};var mb=v(T(),1);function YT(e){if(e==="start")return"start";if(e==="end"||e)return"end"}var QT={inherit:!1},pb=(e,{variant:t,lineClamp:o,gradient:r,size:n,textWrap:a})=>({
root:{"--text-fz":Ve(n),"--text-lh":my(n),"--text-gradient":t==="gradient"?wi(r,e):void 0,"--text-line-clamp":typeof o=="number"?o.toString():void 0,"--text-tex\
t-wrap":a}}),bt=Le(e=>{let t=w("Text",QT,e),{lineClamp:o,truncate:r,inline:n,inherit:a,gradient:s,span:l,textWrap:i,__staticSelector:f,vars:d,className:c,style:u,
classNames:m,styles:x,unstyled:p,variant:h,mod:y,size:I,attributes:g,...b}=t,C=G({name:["Text",f],props:t,classes:Gp,className:c,style:u,classNames:m,styles:x,unstyled:p,
attributes:g,vars:d,varsResolver:pb});return(0,mb.jsx)(k,{...C("root",{focusable:!0}),component:l?"span":"p",variant:h,mod:[{truncate:YT(r),lineClamp:typeof o==
"number",inline:n,inherit:a},y],size:I,...b})});bt.classes=Gp;bt.varsResolver=pb;bt.displayName="@mantine/core/Text";var Kp={root:"m_347db0ec","root--dot":"m_fbd81e3d",label:"m_5add502a",section:"m_91fdda9b"};var Ks=v(T(),1),xb=(e,{radius:t,color:o,gradient:r,variant:n,size:a,autoContrast:s,circle:l})=>{let i=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:n||"filled",autoContrast:s});return{root:{"--badge-height":le(a,"badge-height"),"--badge-padding-x":le(a,"badge-padding-x"),"--badge-fz":le(a,"badge-fz"),
"--badge-radius":l||t===void 0?void 0:ye(t),"--badge-bg":o||n?i.background:void 0,"--badge-color":o||n?i.color:void 0,"--badge-bd":o||n?i.border:void 0,"--badge\
-dot-color":n==="dot"?De(o,e):void 0}}},La=Le(e=>{let t=w("Badge",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,radius:i,color:f,gradient:d,
leftSection:c,rightSection:u,children:m,variant:x,fullWidth:p,autoContrast:h,circle:y,mod:I,attributes:g,...b}=t,C=G({name:"Badge",props:t,classes:Kp,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:g,vars:l,varsResolver:xb});return(0,Ks.jsxs)(k,{variant:x,mod:[{block:p,circle:y,"with-right-section":!!u,"w\
ith-left-section":!!c},I],...C("root",{variant:x}),...b,children:[c&&(0,Ks.jsx)("span",{...C("section"),"data-position":"left",children:c}),(0,Ks.jsx)("span",{...C(
"label"),children:m}),u&&(0,Ks.jsx)("span",{...C("section"),"data-position":"right",children:u})]})});La.classes=Kp;La.varsResolver=xb;La.displayName="@mantine/\
core/Badge";var Rn={root:"m_77c9d27d",inner:"m_80f1301b",label:"m_811560b9",section:"m_a74036a",loader:"m_a25b86ee",group:"m_80d6d844",groupSection:"m_70be2a01"};var Ib=v(T(),1),hb={orientation:"horizontal"},gb=(e,{borderWidth:t})=>({group:{"--button-border-width":D(t)}}),Oi=F(e=>{let t=w("ButtonGroup",hb,e),{className:o,
style:r,classNames:n,styles:a,unstyled:s,orientation:l,vars:i,borderWidth:f,mod:d,attributes:c,...u}=w("ButtonGroup",hb,e),m=G({name:"ButtonGroup",props:t,classes:Rn,
className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:c,vars:i,varsResolver:gb,rootSelector:"group"});return(0,Ib.jsx)(k,{...m("group"),mod:[{orientation:l},
d],role:"group",...u})});Oi.classes=Rn;Oi.varsResolver=gb;Oi.displayName="@mantine/core/ButtonGroup";var vb=v(T(),1),yb=(e,{radius:t,color:o,gradient:r,variant:n,autoContrast:a,size:s})=>{let l=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:n||"filled",autoContrast:a});return{groupSection:{"--section-height":le(s,"section-height"),"--section-padding-x":le(s,"section-padding-x"),"--section-f\
z":s?.includes("compact")?Ve(s.replace("compact-","")):Ve(s),"--section-radius":t===void 0?void 0:ye(t),"--section-bg":o||n?l.background:void 0,"--section-color":l.
color,"--section-bd":o||n?l.border:void 0}}},_i=F(e=>{let t=w("ButtonGroupSection",null,e),{className:o,style:r,classNames:n,styles:a,unstyled:s,vars:l,gradient:i,
radius:f,autoContrast:d,attributes:c,...u}=t,m=G({name:"ButtonGroupSection",props:t,classes:Rn,className:o,style:r,classNames:n,styles:a,unstyled:s,attributes:c,
vars:l,varsResolver:yb,rootSelector:"groupSection"});return(0,vb.jsx)(k,{...m("groupSection"),...u})});_i.classes=Rn;_i.varsResolver=yb;_i.displayName="@mantine\
/core/ButtonGroupSection";var Nr=v(T(),1),ZT={in:{opacity:1,transform:`translate(-50%, calc(-50% + ${D(1)}))`},out:{opacity:0,transform:"translate(-50%, -200%)"},common:{transformOrigin:"\
center"},transitionProperty:"transform, opacity"},bb=(e,{radius:t,color:o,gradient:r,variant:n,size:a,justify:s,autoContrast:l})=>{let i=e.variantColorResolver(
{color:o||e.primaryColor,theme:e,gradient:r,variant:n||"filled",autoContrast:l});return{root:{"--button-justify":s,"--button-height":le(a,"button-height"),"--bu\
tton-padding-x":le(a,"button-padding-x"),"--button-fz":a?.includes("compact")?Ve(a.replace("compact-","")):Ve(a),"--button-radius":t===void 0?void 0:ye(t),"--bu\
tton-bg":o||n?i.background:void 0,"--button-hover":o||n?i.hover:void 0,"--button-color":i.color,"--button-bd":o||n?i.border:void 0,"--button-hover-color":o||n?i.
hoverColor:void 0}}},mo=Le(e=>{let t=w("Button",null,e),{style:o,vars:r,className:n,color:a,disabled:s,children:l,leftSection:i,rightSection:f,fullWidth:d,variant:c,
radius:u,loading:m,loaderProps:x,gradient:p,classNames:h,styles:y,unstyled:I,"data-disabled":g,autoContrast:b,mod:C,attributes:R,...S}=t,P=G({name:"Button",props:t,
classes:Rn,className:n,style:o,classNames:h,styles:y,unstyled:I,attributes:R,vars:r,varsResolver:bb}),_=!!i,$=!!f;return(0,Nr.jsxs)(qe,{...P("root",{active:!s&&
!m&&!g}),unstyled:I,variant:c,disabled:s||m,mod:[{disabled:s||g,loading:m,block:d,"with-left-section":_,"with-right-section":$},C],...S,children:[typeof m=="boo\
lean"&&(0,Nr.jsx)(Jt,{mounted:m,transition:ZT,duration:150,children:q=>(0,Nr.jsx)(k,{component:"span",...P("loader",{style:q}),"aria-hidden":!0,children:(0,Nr.jsx)(
No,{color:"var(--button-color)",size:"calc(var(--button-height) / 1.8)",...x})})}),(0,Nr.jsxs)("span",{...P("inner"),children:[i&&(0,Nr.jsx)(k,{component:"span",
...P("section"),mod:{position:"left"},children:i}),(0,Nr.jsx)(k,{component:"span",mod:{loading:m},...P("label"),children:l}),f&&(0,Nr.jsx)(k,{component:"span",...P(
"section"),mod:{position:"right"},children:f})]})]})});mo.classes=Rn;mo.varsResolver=bb;mo.displayName="@mantine/core/Button";mo.Group=Oi;mo.GroupSection=_i;function Xs(e,t){let o=e;for(;(o=o.parentElement)&&!o.matches(t););return o}function Cb(e,t,o){return o?Array.from(Xs(o,t)?.querySelectorAll(e)||[]).findIndex(r=>r===o):null}function Ot({classNames:e,styles:t,props:o,stylesCtx:r}){let n=Be();return{resolvedClassNames:e===void 0?void 0:Cn({theme:n,classNames:e,props:o,stylesCtx:r||void 0}),
resolvedStyles:t===void 0?void 0:Aa({theme:n,styles:t,props:o,stylesCtx:r||void 0})}}var Ni=v(B(),1);function Sb({open:e,close:t,openDelay:o,closeDelay:r}){let n=(0,Ni.useRef)(-1),a=(0,Ni.useRef)(-1),s=()=>{window.clearTimeout(n.current),window.
clearTimeout(a.current)},l=()=>{s(),o===0||o===void 0?e():n.current=window.setTimeout(e,o)},i=()=>{s(),r===0||r===void 0?t():a.current=window.setTimeout(t,r)};return(0,Ni.useEffect)(
()=>s,[]),{openDropdown:l,closeDropdown:i}}var JT={app:100,modal:200,popover:300,overlay:400,max:9999};function Ue(e){return JT[e]}var Ys=v(B(),1);var ek=v(T(),1),tk=(0,Ys.createContext)({dir:"ltr",toggleDirection:()=>{},setDirection:()=>{}});function st(){return(0,Ys.use)(tk)}function Qs(e,t){if(e==="rtl"&&(t.includes("right")||t.includes("left"))){let[o,r]=t.split("-"),n=o==="right"?"left":"right";return r===void 0?n:`${n}-${r}`}return t}var Xp={root:"m_9814e45f"};var wb=v(T(),1),ok={zIndex:Ue("modal")},Rb=(e,{gradient:t,color:o,backgroundOpacity:r,blur:n,radius:a,zIndex:s})=>({root:{"--overlay-bg":t||(o!==void 0||r!==void 0)&&
Br(o||"#000",r??.6)||void 0,"--overlay-filter":n?`blur(${D(n)})`:void 0,"--overlay-radius":a===void 0?void 0:ye(a),"--overlay-z-index":s?.toString()}}),Ha=Le(e=>{
let t=w("Overlay",ok,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,fixed:i,center:f,children:d,radius:c,zIndex:u,gradient:m,blur:x,color:p,backgroundOpacity:h,
mod:y,attributes:I,...g}=t,b=G({name:"Overlay",props:t,classes:Xp,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:I,vars:l,varsResolver:Rb});return(0,wb.jsx)(
k,{...b("root"),mod:[{center:f,fixed:i},y],...g,children:d})});Ha.classes=Xp;Ha.varsResolver=Rb;Ha.displayName="@mantine/core/Overlay";var Xc=v(B(),1);var Yc=v(T(),1),Pb=v(Xn(),1);function Yp(e){let t=document.createElement("div");return t.setAttribute("data-portal","true"),typeof e.className=="string"&&t.classList.
add(...e.className.split(" ").filter(Boolean)),typeof e.style=="object"&&Object.assign(t.style,e.style),typeof e.id=="string"&&t.setAttribute("id",e.id),t}var Zs=null;
function rk({target:e,reuseTargetNode:t,...o}){if(e)return typeof e=="string"?document.querySelector(e)||Yp(o):e;if(t){if(Zs){if(document.body.contains(Zs))return Zs;
Zs=null}let r=document.querySelector("[data-mantine-shared-portal-node]");if(r)return Zs=r,r;let n=Yp(o);return n.setAttribute("data-mantine-shared-portal-node",
"true"),document.body.appendChild(n),Zs=n,n}return Yp(o)}var nk={reuseTargetNode:!0},Qp=F(e=>{let{children:t,target:o,reuseTargetNode:r,ref:n,...a}=w("Portal",nk,
e),[s,l]=(0,Xc.useState)(!1),i=(0,Xc.useRef)(null);return ut(()=>(l(!0),i.current=rk({target:o,reuseTargetNode:r,...a}),Ma(n,i.current),!o&&!r&&i.current&&document.
body.appendChild(i.current),()=>{!o&&!r&&i.current&&document.body.removeChild(i.current)}),[o]),!s||!i.current?null:(0,Pb.createPortal)((0,Yc.jsx)(Yc.Fragment,{
children:t}),i.current)});Qp.displayName="@mantine/core/Portal";var Li=v(T(),1),po=F(({withinPortal:e=!0,children:t,...o})=>Ko()==="test"||!e?(0,Li.jsx)(Li.Fragment,{children:t}):(0,Li.jsx)(Qp,{...o,children:t}));po.displayName=
"@mantine/core/OptionalPortal";var Qc=v(B(),1);function pt(e){let t=(0,Qc.createContext)(null);return[t,()=>{let r=(0,Qc.use)(t);if(r===null)throw new Error(e);return r}]}var[Fb,Zn]=pt("Popover component was not found in the tree");var Mb=v(B(),1);function Js(e){return Array.isArray(e)||e===null?!1:typeof e=="object"?e.type!==Mb.Fragment:!1}var Tb=v(B(),1);function Ht(e){let t=Tb.Children.toArray(e);return t.length!==1||!Js(t[0])?null:t[0]}function Oe(e,t){return o=>{e?.(o),t?.(o)}}var Hi=v(B(),1);function Zc({childProps:e,disabled:t,opened:o,longPressDelay:r=500,setReference:n,open:a}){let s=(0,Hi.useRef)(!1),l=(0,Hi.useRef)(!1),i=(0,Hi.useRef)(null),f=(0,Hi.useRef)(
t);f.current=t;let d=(x,p,h)=>{n({getBoundingClientRect:()=>({x,y:p,width:0,height:0,top:p,left:x,right:x,bottom:p,toJSON:()=>{}}),contextElement:h}),a()},c=Oe(
e.onMouseDown,x=>{t||x.button===2&&x.stopPropagation()}),u=Oe(e.onContextMenu,x=>{t||x.defaultPrevented||(x.preventDefault(),!l.current&&(d(x.clientX,x.clientY,
x.currentTarget),s.current&&(l.current=!0)))}),m=hp(x=>{if(f.current||l.current)return;let p=x,h=p.touches[0]??p.changedTouches[0];h&&(d(h.clientX,h.clientY,i.current),
l.current=!0)},{threshold:r,events:["touch"],cancelOnMove:!0,onStart:x=>{s.current=!0,l.current=!1,i.current=x.currentTarget},onFinish:x=>{s.current=!1,l.current=
!1,f.current||x.preventDefault()},onCancel:()=>{s.current=!1,l.current=!1}});return{onContextMenu:u,onMouseDown:c,onTouchStart:Oe(e.onTouchStart,m.onTouchStart),
onTouchEnd:Oe(e.onTouchEnd,m.onTouchEnd),onTouchCancel:Oe(e.onTouchCancel,m.onTouchCancel),onTouchMove:Oe(e.onTouchMove,m.onTouchMove),style:t?e.style:{...e.style,
WebkitTouchCallout:"none",WebkitUserSelect:"none",userSelect:"none"},"data-expanded":o?!0:void 0}}var kb=v(B(),1);function Zp(e){let{children:t,disabled:o,longPressDelay:r}=w("PopoverContextMenu",null,e),n=Ht(t);if(!n)throw new Error("Popover.ContextMenu com\
ponent children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let a=Zn(),s=Zc(
{childProps:n.props,disabled:o||a.disabled,opened:a.opened,longPressDelay:r,setReference:a.reference,open:()=>{a.opened||a.onToggle()}});return(0,kb.cloneElement)(
n,s)}Zp.displayName="@mantine/core/PopoverContextMenu";var Jc={dropdown:"m_38a85659",arrow:"m_a31dc6c1",overlay:"m_3d7bc908"};var Va=()=>{};function Db(e,t={active:!0}){return typeof e!="function"||!t.active?t.onKeyDown||Va:o=>{o.key==="Escape"&&(e(o),t.onTrigger?.())}}function Eb(e,t,o,r){return e==="center"||r==="center"?{top:t}:e==="end"?{bottom:o}:e==="start"?{top:o}:{}}function Ab(e,t,o,r,n){return e==="center"||r==="cent\
er"?{left:t}:e==="end"?{[n==="ltr"?"right":"left"]:o}:e==="start"?{[n==="ltr"?"left":"right"]:o}:{}}var ak={bottom:"borderTopLeftRadius",left:"borderTopRightRad\
ius",right:"borderBottomLeftRadius",top:"borderBottomRightRadius"};function sk({position:e,arrowSize:t,dir:o}){let[r,n]=e.split("-");if(!n)return;let a={width:t,
height:t,position:"absolute"};if(r==="bottom"){let s=n==="start",l=s?o==="ltr"?"left":"right":o==="ltr"?"right":"left";return{...a,top:-t,[l]:0,clipPath:s!==(o===
"rtl")?"polygon(0% 0%, 0% 100%, 100% 100%)":"polygon(100% 0%, 0% 100%, 100% 100%)"}}if(r==="top"){let s=n==="start",l=s?o==="ltr"?"left":"right":o==="ltr"?"righ\
t":"left";return{...a,bottom:-t,[l]:0,clipPath:s!==(o==="rtl")?"polygon(0% 0%, 100% 0%, 0% 100%)":"polygon(0% 0%, 100% 0%, 100% 100%)"}}if(r==="left")return{...a,
right:-t,[n==="start"?"top":"bottom"]:0,clipPath:n==="start"?"polygon(0% 0%, 100% 0%, 0% 100%)":"polygon(0% 0%, 0% 100%, 100% 100%)"};if(r==="right")return{...a,
left:-t,[n==="start"?"top":"bottom"]:0,clipPath:n==="start"?"polygon(0% 0%, 100% 0%, 100% 100%)":"polygon(100% 0%, 0% 100%, 100% 100%)"}}function Bb({position:e,
arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:n,arrowX:a,arrowY:s,dir:l}){if(n==="merge"){let u=sk({position:e,arrowSize:t,dir:l});if(u)return u}let[i,f="\
center"]=e.split("-"),d={width:t,height:t,transform:"rotate(45deg)",position:"absolute",[ak[i]]:r},c=-t/2;return i==="left"?{...d,...Eb(f,s,o,n),right:c,borderLeftColor:"\
transparent",borderBottomColor:"transparent",clipPath:"polygon(100% 0, 0 0, 100% 100%)"}:i==="right"?{...d,...Eb(f,s,o,n),left:c,borderRightColor:"transparent",
borderTopColor:"transparent",clipPath:"polygon(0 100%, 0 0, 100% 100%)"}:i==="top"?{...d,...Ab(f,a,o,n,l),bottom:c,borderTopColor:"transparent",borderLeftColor:"\
transparent",clipPath:"polygon(0 100%, 100% 100%, 100% 0)"}:i==="bottom"?{...d,...Ab(f,a,o,n,l),top:c,borderBottomColor:"transparent",borderRightColor:"transpar\
ent",clipPath:"polygon(0 100%, 0 0, 100% 0)"}:{}}function eu({position:e,dir:t}){let[o,r]=e.split("-");if(!r)return;let n=r==="start"&&t==="ltr"||r==="end"&&t===
"rtl";if(o==="bottom")return n?{borderTopLeftRadius:0}:{borderTopRightRadius:0};if(o==="top")return n?{borderBottomLeftRadius:0}:{borderBottomRightRadius:0};if(o===
"left")return r==="start"?{borderTopRightRadius:0}:{borderBottomRightRadius:0};if(o==="right")return r==="start"?{borderTopLeftRadius:0}:{borderBottomLeftRadius:0}}var Ob=v(T(),1);function el({position:e,arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:n,visible:a,arrowX:s,arrowY:l,style:i,...f}){let{dir:d}=st();return a?
(0,Ob.jsx)("div",{role:"presentation",...f,style:{...i,...Bb({position:e,arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:n,dir:d,arrowX:s,arrowY:l})}}):null}
el.displayName="@mantine/core/FloatingArrow";var Jp={root:"m_515a97f8"};var _b=v(T(),1),tu=F(e=>{let t=w("VisuallyHidden",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,...f}=t,d=G({name:"VisuallyH\
idden",classes:Jp,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i});return(0,_b.jsx)(k,{component:"span",...d("root"),...f})});tu.classes=
Jp;tu.displayName="@mantine/core/VisuallyHidden";var Nb=v(B(),1);var Lb=v(T(),1);function tl({children:e,active:t=!0,refProp:o="ref",innerRef:r}){let n=fp(t),a=ve(n,r),s=Ht(e);return s?(0,Nb.cloneElement)(s,{[o]:a}):e}function Hb(e){
return(0,Lb.jsx)(tu,{tabIndex:-1,"data-autofocus":!0,...e})}tl.displayName="@mantine/core/FocusTrap";Hb.displayName="@mantine/core/FocusTrapInitialFocus";tl.InitialFocus=
Hb;var za=v(T(),1),ou=F(e=>{let t=w("PopoverDropdown",null,e),{className:o,style:r,vars:n,children:a,onKeyDownCapture:s,variant:l,classNames:i,styles:f,ref:d,...c}=t,
u=Zn(),{dir:m}=st(),x=u.arrowPosition==="merge"&&u.withArrow?eu({position:u.placement,dir:m}):void 0,p=gi({opened:u.opened,shouldReturnFocus:u.returnFocus}),h=u.
withRoles?{"aria-labelledby":u.getTargetId(),id:u.getDropdownId(),role:"dialog",tabIndex:-1}:{},y=ve(d,u.floating);return u.disabled?null:(0,za.jsx)(po,{...u.portalProps,
withinPortal:u.withinPortal,children:(0,za.jsx)(Jt,{mounted:u.opened,...u.transitionProps,transition:u.transitionProps?.transition||"fade",duration:u.transitionProps?.
duration??150,keepMounted:u.keepMounted,keepMountedMode:u.keepMountedMode,exitDuration:typeof u.transitionProps?.exitDuration=="number"?u.transitionProps.exitDuration:
u.transitionProps?.duration,children:I=>(0,za.jsx)(tl,{active:u.trapFocus&&u.opened,innerRef:y,children:(0,za.jsxs)(k,{...h,...c,variant:l,onKeyDownCapture:Db(()=>{
u.onClose?.(),u.onDismiss?.()},{active:u.closeOnEscape,onTrigger:p,onKeyDown:s}),"data-position":u.placement,"data-fixed":u.floatingStrategy==="fixed"||void 0,...u.
getStyles("dropdown",{className:o,props:t,classNames:i,styles:f,style:[{...I,...x,zIndex:u.zIndex,top:u.y??0,left:u.x??0,width:u.width==="target"?void 0:D(u.width),
...u.referenceHidden?{display:"none"}:null},u.resolvedStyles?.dropdown,f?.dropdown,r]}),children:[a,(0,za.jsx)(el,{ref:u.arrowRef,arrowX:u.arrowX,arrowY:u.arrowY,
visible:u.withArrow,position:u.placement,arrowSize:u.arrowSize,arrowRadius:u.arrowRadius,arrowOffset:u.arrowOffset,arrowPosition:u.arrowPosition,...u.getStyles(
"arrow",{props:t,classNames:i,styles:f})})]})})})})});ou.classes=Jc;ou.displayName="@mantine/core/PopoverDropdown";var ex=v(B(),1);function Jn(e){let t=ex.default.version;return typeof ex.default.version!="string"||t.startsWith("18.")?e?.ref:e?.props?.ref}var Vb=v(B(),1);var lk={refProp:"ref",popupType:"dialog"},tx=F(e=>{let{children:t,refProp:o,popupType:r,ref:n,...a}=w("PopoverTarget",lk,e),s=Ht(t);if(!s)throw new Error("Popov\
er.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let l=a,
i=Zn(),f=ve(i.reference,Jn(s),n),d=i.withRoles?{"aria-haspopup":r,"aria-expanded":i.opened,"aria-controls":i.opened?i.getDropdownId():void 0,id:i.getTargetId()}:
{},c=s.props;return(0,Vb.cloneElement)(s,{...l,...d,...i.targetProps,className:Ee(i.targetProps.className,l.className,c.className),[o]:f,...i.controlled?null:{onClick:u=>{
i.onToggle(),c.onClick?.(u)}}})});tx.displayName="@mantine/core/PopoverTarget";var Qo=v(B(),1);var ie=v(B(),1);function ru(){return typeof window<"u"}function ea(e){return rx(e)?(e.nodeName||"").toLowerCase():"#document"}function Wt(e){var t;return(e==null||(t=e.ownerDocument)==
null?void 0:t.defaultView)||window}function Hr(e){var t;return(t=(rx(e)?e.ownerDocument:e.document)||window.document)==null?void 0:t.documentElement}function rx(e){
return ru()?e instanceof Node||e instanceof Wt(e).Node:!1}function Ze(e){return ru()?e instanceof Element||e instanceof Wt(e).Element:!1}function Co(e){return ru()?
e instanceof HTMLElement||e instanceof Wt(e).HTMLElement:!1}function ol(e){return!ru()||typeof ShadowRoot>"u"?!1:e instanceof ShadowRoot||e instanceof Wt(e).ShadowRoot}
function Vi(e){let{overflow:t,overflowX:o,overflowY:r,display:n}=Ho(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+o)&&n!=="inline"&&n!=="contents"}function zb(e){
return/^(table|td|th)$/.test(ea(e))}function zi(e){try{if(e.matches(":popover-open"))return!0}catch{}try{return e.matches(":modal")}catch{return!1}}var ik=/transform|translate|scale|rotate|perspective|filter/,
fk=/paint|layout|strict|content/,$a=e=>!!e&&e!=="none",ox;function nu(e){let t=Ze(e)?Ho(e):e;return $a(t.transform)||$a(t.translate)||$a(t.scale)||$a(t.rotate)||
$a(t.perspective)||!rl()&&($a(t.backdropFilter)||$a(t.filter))||ik.test(t.willChange||"")||fk.test(t.contain||"")}function $b(e){let t=Lr(e);for(;Co(t)&&!Vr(t);){
if(nu(t))return t;if(zi(t))return null;t=Lr(t)}return null}function rl(){return ox==null&&(ox=typeof CSS<"u"&&CSS.supports&&CSS.supports("-webkit-backdrop-filte\
r","none")),ox}function Vr(e){return/^(html|body|#document)$/.test(ea(e))}function Ho(e){return Wt(e).getComputedStyle(e)}function $i(e){return Ze(e)?{scrollLeft:e.
scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function Lr(e){if(ea(e)==="html")return e;let t=e.assignedSlot||e.parentNode||ol(e)&&
e.host||Hr(e);return ol(t)?t.host:t}function jb(e){let t=Lr(e);return Vr(t)?(e.ownerDocument||e).body:Co(t)&&Vi(t)?t:jb(t)}function xo(e,t,o){var r;t===void 0&&
(t=[]),o===void 0&&(o=!0);let n=jb(e),a=n===((r=e.ownerDocument)==null?void 0:r.body),s=Wt(n);if(a){let l=au(s);return t.concat(s,s.visualViewport||[],Vi(n)?n:[],
l&&o?xo(l):[])}else return t.concat(n,xo(n,[],o))}function au(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}var nl=v(B(),1),Qb=v(B(),1);var Ub=["top","right","bottom","left"];var Vo=Math.min,So=Math.max,qi=Math.round,Wi=Math.floor,zr=e=>({x:e,y:e}),ck={left:"right",right:"left",bottom:"top",top:"bottom"};function nx(e,t,o){return So(
e,Vo(t,o))}function gr(e,t){return typeof e=="function"?e(t):e}function vr(e){return e.split("-")[0]}function ja(e){return e.split("-")[1]}function lu(e){return e===
"x"?"y":"x"}function iu(e){return e==="y"?"height":"width"}function Yo(e){let t=e[0];return t==="t"||t==="b"?"y":"x"}function fu(e){return lu(Yo(e))}function Gb(e,t,o){
o===void 0&&(o=!1);let r=ja(e),n=fu(e),a=iu(n),s=n==="x"?r===(o?"end":"start")?"right":"left":r==="start"?"bottom":"top";return t.reference[a]>t.floating[a]&&(s=
ji(s)),[s,ji(s)]}function Kb(e){let t=ji(e);return[su(e),t,su(t)]}function su(e){return e.includes("start")?e.replace("start","end"):e.replace("end","start")}var qb=[
"left","right"],Wb=["right","left"],uk=["top","bottom"],dk=["bottom","top"];function mk(e,t,o){switch(e){case"top":case"bottom":return o?t?Wb:qb:t?qb:Wb;case"le\
ft":case"right":return t?uk:dk;default:return[]}}function Xb(e,t,o,r){let n=ja(e),a=mk(vr(e),o==="start",r);return n&&(a=a.map(s=>s+"-"+n),t&&(a=a.concat(a.map(
su)))),a}function ji(e){let t=vr(e);return ck[t]+e.slice(t.length)}function pk(e){var t,o,r,n;return{top:(t=e.top)!=null?t:0,right:(o=e.right)!=null?o:0,bottom:(r=
e.bottom)!=null?r:0,left:(n=e.left)!=null?n:0}}function cu(e){return typeof e!="number"?pk(e):{top:e,right:e,bottom:e,left:e}}function yr(e){let{x:t,y:o,width:r,
height:n}=e;return{width:r,height:n,top:o,left:t,right:t+r,bottom:o+n,x:t,y:o}}function Zb(){let e=navigator.userAgentData;return e!=null&&e.platform?e.platform:navigator.platform}function Jb(){let e=navigator.userAgentData;return e&&Array.
isArray(e.brands)?e.brands.map(t=>{let{brand:o,version:r}=t;return o+"/"+r}).join(" "):navigator.userAgent}function eC(){return/apple/i.test(navigator.vendor)}function tC(){return Zb().toLowerCase().startsWith("mac")&&!navigator.maxTouchPoints}function xk(){return Jb().includes("jsdom/")}var Yb="data-floating-ui-focus\
able",hk="input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])";function ax(e){let t=e.activeElement;for(;((o=t)==null||(o=o.shadowRoot)==null?void 0:o.activeElement)!=null;){var o;t=t.shadowRoot.activeElement}return t}function al(e,t){
if(!e||!t)return!1;let o=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(o&&ol(o)){let r=t;for(;r;){if(e===r)return!0;r=r.parentNode||r.
host}}return!1}function qa(e){return"composedPath"in e?e.composedPath()[0]:e.target}function uu(e,t){if(t==null)return!1;if("composedPath"in e)return e.composedPath().
includes(t);let o=e;return o.target!=null&&t.contains(o.target)}function oC(e){return e.matches("html,body")}function ta(e){return e?.ownerDocument||document}function rC(e){
return Co(e)&&e.matches(hk)}function nC(e){if(!e||xk())return!0;try{return e.matches(":focus-visible")}catch{return!0}}function aC(e){return e?e.hasAttribute(Yb)?e:e.querySelector("["+Yb+"\
]")||e:null}function Ui(e,t,o){return o===void 0&&(o=!0),e.filter(n=>{var a;return n.parentId===t&&(!o||((a=n.context)==null?void 0:a.open))}).flatMap(n=>[n,...Ui(
e,n.id,o)])}function sC(e){return"nativeEvent"in e}function du(e,t){let o=["mouse","pen"];return t||o.push("",void 0),o.includes(e)}var Ik=typeof document<"u",gk=function(){},br=Ik?Qb.useLayoutEffect:gk,vk={...nl};
function Gi(e){let t=nl.useRef(e);return br(()=>{t.current=e}),t}var yk=vk.useInsertionEffect,bk=yk||(e=>e());function Cr(e){let t=nl.useRef(()=>{});return bk(()=>{
t.current=e}),nl.useCallback(function(){for(var o=arguments.length,r=new Array(o),n=0;n<o;n++)r[n]=arguments[n];return t.current==null?void 0:t.current(...r)},[])}var gu=v(T(),1);var KC=v(Xn(),1);function lC(e,t,o){let{reference:r,floating:n}=e,a=Yo(t),s=fu(t),l=iu(s),i=vr(t),f=a==="y",d=r.x+r.width/2-n.width/2,c=r.y+r.height/2-n.height/2,u=r[l]/2-n[l]/2,
m;switch(i){case"top":m={x:d,y:r.y-n.height};break;case"bottom":m={x:d,y:r.y+r.height};break;case"right":m={x:r.x+r.width,y:c};break;case"left":m={x:r.x-n.width,
y:c};break;default:m={x:r.x,y:r.y}}let x=ja(t);return x&&(m[s]+=u*(x==="end"?1:-1)*(o&&f?-1:1)),m}async function cC(e,t){var o;t===void 0&&(t={});let{x:r,y:n,platform:a,
rects:s,elements:l,strategy:i}=e,{boundary:f="clippingAncestors",rootBoundary:d="viewport",elementContext:c="floating",altBoundary:u=!1,padding:m=0}=gr(t,e),x=cu(
m),h=l[u?c==="floating"?"reference":"floating":c],y=yr(await a.getClippingRect({element:(o=await(a.isElement==null?void 0:a.isElement(h)))==null||o?h:h.contextElement||
await(a.getDocumentElement==null?void 0:a.getDocumentElement(l.floating)),boundary:f,rootBoundary:d,strategy:i})),I=c==="floating"?{x:r,y:n,width:s.floating.width,
height:s.floating.height}:s.reference,g=await(a.getOffsetParent==null?void 0:a.getOffsetParent(l.floating)),b=await(a.isElement==null?void 0:a.isElement(g))&&await(a.
getScale==null?void 0:a.getScale(g))||{x:1,y:1},C=yr(a.convertOffsetParentRelativeRectToViewportRelativeRect?await a.convertOffsetParentRelativeRectToViewportRelativeRect(
{elements:l,rect:I,offsetParent:g,strategy:i}):I);return{top:(y.top-C.top+x.top)/b.y,bottom:(C.bottom-y.bottom+x.bottom)/b.y,left:(y.left-C.left+x.left)/b.x,right:(C.
right-y.right+x.right)/b.x}}var Ck=50,uC=async(e,t,o)=>{let{placement:r="bottom",strategy:n="absolute",middleware:a=[],platform:s}=o,l=s.detectOverflow?s:{...s,
detectOverflow:cC},i=await(s.isRTL==null?void 0:s.isRTL(t)),f=await s.getElementRects({reference:e,floating:t,strategy:n}),{x:d,y:c}=lC(f,r,i),u=r,m=0,x={};for(let p=0;p<
a.length;p++){let h=a[p];if(!h)continue;let{name:y,fn:I}=h,{x:g,y:b,data:C,reset:R}=await I({x:d,y:c,initialPlacement:r,placement:u,strategy:n,middlewareData:x,
rects:f,platform:l,elements:{reference:e,floating:t}});d=g??d,c=b??c,x[y]={...x[y],...C},R&&m<Ck&&(m++,typeof R=="object"&&(R.placement&&(u=R.placement),R.rects&&
(f=R.rects===!0?await s.getElementRects({reference:e,floating:t,strategy:n}):R.rects),{x:d,y:c}=lC(f,u,i)),p=-1)}return{x:d,y:c,placement:u,strategy:n,middlewareData:x}},
dC=e=>({name:"arrow",options:e,async fn(t){let{x:o,y:r,placement:n,rects:a,platform:s,elements:l,middlewareData:i}=t,{element:f,padding:d=0}=gr(e,t)||{};if(f==null)
return{};let c=cu(d),u={x:o,y:r},m=fu(n),x=iu(m),p=await s.getDimensions(f),h=m==="y",y=h?"top":"left",I=h?"bottom":"right",g=h?"clientHeight":"clientWidth",b=a.
reference[x]+a.reference[m]-u[m]-a.floating[x],C=u[m]-a.reference[m],R=await(s.getOffsetParent==null?void 0:s.getOffsetParent(f)),S=R?R[g]:0;(!S||!await(s.isElement==
null?void 0:s.isElement(R)))&&(S=l.floating[g]||a.floating[x]);let P=b/2-C/2,_=S/2-p[x]/2-1,$=Vo(c[y],_),q=Vo(c[I],_),N=S-p[x]-q,H=S/2-p[x]/2+P,M=nx($,H,N),U=!i.
arrow&&ja(n)!=null&&H!==M&&a.reference[x]/2-(H<$?$:q)-p[x]/2<0,V=U?H<$?H-$:H-N:0;return{[m]:u[m]+V,data:{[m]:M,centerOffset:H-M-V,...U&&{alignmentOffset:V}},reset:U}}});var mC=function(e){return e===void 0&&(e={}),{name:"flip",options:e,async fn(t){var o,r;let{placement:n,middlewareData:a,rects:s,initialPlacement:l,platform:i,elements:f}=t,
{mainAxis:d=!0,crossAxis:c=!0,fallbackPlacements:u,fallbackStrategy:m="bestFit",fallbackAxisSideDirection:x="none",flipAlignment:p=!0,...h}=gr(e,t);if((o=a.arrow)!=
null&&o.alignmentOffset)return{};let y=vr(n),I=Yo(l),g=vr(l)===l,b=await(i.isRTL==null?void 0:i.isRTL(f.floating)),C=u||(g||!p?[ji(l)]:Kb(l)),R=x!=="none";!u&&R&&
C.push(...Xb(l,p,x,b));let S=[l,...C],P=await i.detectOverflow(t,h),_=[],$=((r=a.flip)==null?void 0:r.overflows)||[];if(d&&_.push(P[y]),c){let M=Gb(n,s,b);_.push(
P[M[0]],P[M[1]])}if($=[...$,{placement:n,overflows:_}],!_.every(M=>M<=0)){var q,N;let M=(((q=a.flip)==null?void 0:q.index)||0)+1,U=S[M];if(U&&(!(c==="alignment"?
I!==Yo(U):!1)||$.every(A=>Yo(A.placement)===I?A.overflows[0]>0:!0)))return{data:{index:M,overflows:$},reset:{placement:U}};let V=(N=$.filter(O=>O.overflows[0]<=
0).sort((O,A)=>O.overflows[1]-A.overflows[1])[0])==null?void 0:N.placement;if(!V)switch(m){case"bestFit":{var H;let O=(H=$.filter(A=>{if(R){let E=Yo(A.placement);
return E===I||E==="y"}return!0}).map(A=>[A.placement,A.overflows.filter(E=>E>0).reduce((E,L)=>E+L,0)]).sort((A,E)=>A[1]-E[1])[0])==null?void 0:H[0];O&&(V=O);break}case"\
initialPlacement":V=l;break}if(n!==V)return{reset:{placement:V}}}return{}}}};function iC(e,t){return{top:e.top-t.height,right:e.right-t.width,bottom:e.bottom-t.
height,left:e.left-t.width}}function fC(e){return Ub.some(t=>e[t]>=0)}var pC=function(e){return e===void 0&&(e={}),{name:"hide",options:e,async fn(t){let{rects:o,
platform:r}=t,{strategy:n="referenceHidden",...a}=gr(e,t);switch(n){case"referenceHidden":{let s=await r.detectOverflow(t,{...a,elementContext:"reference"}),l=iC(
s,o.reference);return{data:{referenceHiddenOffsets:l,referenceHidden:fC(l)}}}case"escaped":{let s=await r.detectOverflow(t,{...a,altBoundary:!0}),l=iC(s,o.floating);
return{data:{escapedOffsets:l,escaped:fC(l)}}}default:return{}}}}};function xC(e){let t=Vo(...e.map(a=>a.left)),o=Vo(...e.map(a=>a.top)),r=So(...e.map(a=>a.right)),
n=So(...e.map(a=>a.bottom));return{x:t,y:o,width:r-t,height:n-o}}function Sk(e){let t=e.slice().sort((n,a)=>n.y-a.y),o=[],r=null;for(let n=0;n<t.length;n++){let a=t[n];
!r||a.y-r.y>r.height/2?o.push([a]):o[o.length-1].push(a),r=a}return o.map(n=>yr(xC(n)))}var hC=function(e){return e===void 0&&(e={}),{name:"inline",options:e,async fn(t){
let{placement:o,elements:r,rects:n,platform:a,strategy:s}=t,{padding:l=2,x:i,y:f}=gr(e,t),d=Array.from(await(a.getClientRects==null?void 0:a.getClientRects(r.reference))||
[]);if(!d.length)return{};let c=Sk(d),u=yr(xC(d)),m=cu(l);function x(){if(c.length===2&&(c[0].left>c[1].right||c[1].left>c[0].right)&&i!=null&&f!=null)return c.
find(h=>i>h.left-m.left&&i<h.right+m.right&&f>h.top-m.top&&f<h.bottom+m.bottom)||u;if(c.length>=2){if(Yo(o)==="y"){let R=c[0],S=c[c.length-1],P=vr(o)==="top",_=R.
top,$=S.bottom,q=P?R.left:S.left,N=P?R.right:S.right;return yr({x:q,y:_,width:N-q,height:$-_})}let h=vr(o)==="left",y=So(...c.map(R=>R.right)),I=Vo(...c.map(R=>R.
left)),g=c.filter(R=>h?R.left===I:R.right===y),b=g[0].top,C=g[g.length-1].bottom;return yr({x:I,y:b,width:y-I,height:C-b})}return u}let p=await a.getElementRects(
{reference:{getBoundingClientRect:x},floating:r.floating,strategy:s});return n.reference.x!==p.reference.x||n.reference.y!==p.reference.y||n.reference.width!==p.
reference.width||n.reference.height!==p.reference.height?{reset:{rects:p}}:{}}}},IC=new Set(["left","top"]);async function wk(e,t){let{placement:o,platform:r,elements:n}=e,
a=await(r.isRTL==null?void 0:r.isRTL(n.floating)),s=vr(o),l=ja(o),i=Yo(o)==="y",f=IC.has(s)?-1:1,d=a&&i?-1:1,c=gr(t,e),{mainAxis:u,crossAxis:m,alignmentAxis:x}=typeof c==
"number"?{mainAxis:c,crossAxis:0,alignmentAxis:null}:{mainAxis:c.mainAxis||0,crossAxis:c.crossAxis||0,alignmentAxis:c.alignmentAxis};return l&&typeof x=="number"&&
(m=l==="end"?x*-1:x),i?{x:m*d,y:u*f}:{x:u*f,y:m*d}}var gC=function(e){return e===void 0&&(e=0),{name:"offset",options:e,async fn(t){var o,r;let{x:n,y:a,placement:s,
middlewareData:l}=t,i=await wk(t,e);return s===((o=l.offset)==null?void 0:o.placement)&&(r=l.arrow)!=null&&r.alignmentOffset?{}:{x:n+i.x,y:a+i.y,data:{...i,placement:s}}}}},
vC=function(e){return e===void 0&&(e={}),{name:"shift",options:e,async fn(t){let{x:o,y:r,placement:n,platform:a}=t,{mainAxis:s=!0,crossAxis:l=!1,limiter:i={fn:I=>{
let{x:g,y:b}=I;return{x:g,y:b}}},...f}=gr(e,t),d={x:o,y:r},c=await a.detectOverflow(t,f),u=Yo(n),m=lu(u),x=d[m],p=d[u],h=(I,g)=>nx(g+c[I==="y"?"top":"left"],g,g-
c[I==="y"?"bottom":"right"]);s&&(x=h(m,x)),l&&(p=h(u,p));let y=i.fn({...t,[m]:x,[u]:p});return{...y,data:{x:y.x-o,y:y.y-r,enabled:{[m]:s,[u]:l}}}}}},yC=function(e){
return e===void 0&&(e={}),{options:e,fn(t){var o,r;let{x:n,y:a,placement:s,rects:l,middlewareData:i}=t,{offset:f=0,mainAxis:d=!0,crossAxis:c=!0}=gr(e,t),u={x:n,
y:a},m=Yo(s),x=lu(m),p=u[x],h=u[m],y=gr(f,t),I=typeof y=="number"?{mainAxis:y,crossAxis:0}:{mainAxis:(o=y.mainAxis)!=null?o:0,crossAxis:(r=y.crossAxis)!=null?r:
0};if(d){let C=x==="y"?"height":"width",R=l.reference[x]-l.floating[C]+I.mainAxis,S=l.reference[x]+l.reference[C]-I.mainAxis;p<R?p=R:p>S&&(p=S)}if(c){var g,b;let C=x===
"y"?"width":"height",R=IC.has(vr(s)),S=l.reference[m]-l.floating[C]+(R&&((g=i.offset)==null?void 0:g[m])||0)+(R?0:I.crossAxis),P=l.reference[m]+l.reference[C]+(R?
0:((b=i.offset)==null?void 0:b[m])||0)-(R?I.crossAxis:0);h<S?h=S:h>P&&(h=P)}return{[x]:p,[m]:h}}}},bC=function(e){return e===void 0&&(e={}),{name:"size",options:e,
async fn(t){let{placement:o,rects:r,platform:n,elements:a}=t,{apply:s=()=>{},...l}=gr(e,t),i=await n.detectOverflow(t,l),f=vr(o),d=ja(o),c=Yo(o)==="y",{width:u,
height:m}=r.floating,x,p;f==="top"||f==="bottom"?(x=f,p=d===(await(n.isRTL==null?void 0:n.isRTL(a.floating))?"start":"end")?"left":"right"):(p=f,x=d==="end"?"to\
p":"bottom");let h=m-i.top-i.bottom,y=u-i.left-i.right,I=Vo(m-i[x],h),g=Vo(u-i[p],y),b=t.middlewareData.shift,C=!b,R=I,S=g;b!=null&&b.enabled.x&&(S=y),b!=null&&
b.enabled.y&&(R=h),C&&!d&&(c?S=u-2*So(i.left,i.right):R=m-2*So(i.top,i.bottom)),await s({...t,availableWidth:S,availableHeight:R});let P=await n.getDimensions(a.
floating);return u!==P.width||m!==P.height?{reset:{rects:!0}}:{}}}};function wC(e){let t=Ho(e),o=parseFloat(t.width)||0,r=parseFloat(t.height)||0,n=Co(e),a=n?e.offsetWidth:o,s=n?e.offsetHeight:r,l=qi(o)!==a||qi(r)!==s;return l&&
(o=a,r=s),{width:o,height:r,$:l}}function lx(e){return Ze(e)?e:e.contextElement}function sl(e){let t=lx(e);if(!Co(t))return zr(1);let o=t.getBoundingClientRect(),
{width:r,height:n,$:a}=wC(t),s=(a?qi(o.width):o.width)/r,l=(a?qi(o.height):o.height)/n;return(!s||!Number.isFinite(s))&&(s=1),(!l||!Number.isFinite(l))&&(l=1),{
x:s,y:l}}var Rk=zr(0);function RC(e){let t=Wt(e);return!rl()||!t.visualViewport?Rk:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function Pk(e,t,o){
return t===void 0&&(t=!1),!!o&&t&&o===Wt(e)}function Wa(e,t,o,r){t===void 0&&(t=!1),o===void 0&&(o=!1);let n=e.getBoundingClientRect(),a=lx(e),s=zr(1);t&&(r?Ze(
r)&&(s=sl(r)):s=sl(e));let l=Pk(a,o,r)?RC(a):zr(0),i=(n.left+l.x)/s.x,f=(n.top+l.y)/s.y,d=n.width/s.x,c=n.height/s.y;if(a&&r){let u=Wt(a),m=Ze(r)?Wt(r):r,x=u,p=au(
x);for(;p&&m!==x;){let h=sl(p),y=p.getBoundingClientRect(),I=Ho(p),g=y.left+(p.clientLeft+parseFloat(I.paddingLeft))*h.x,b=y.top+(p.clientTop+parseFloat(I.paddingTop))*
h.y;i*=h.x,f*=h.y,d*=h.x,c*=h.y,i+=g,f+=b,x=Wt(p),p=au(x)}}return yr({width:d,height:c,x:i,y:f})}function mu(e,t){let o=$i(e).scrollLeft;return t?t.left+o:Wa(Hr(
e)).left+o}function PC(e,t){let o=e.getBoundingClientRect(),r=o.left+t.scrollLeft-mu(e,o),n=o.top+t.scrollTop;return{x:r,y:n}}function Fk(e){let{elements:t,rect:o,
offsetParent:r,strategy:n}=e,a=n==="fixed",s=Hr(r),l=t?zi(t.floating):!1;if(r===s||l&&a)return o;let i={scrollLeft:0,scrollTop:0},f=zr(1),d=zr(0),c=Co(r);if((c||
!a)&&((ea(r)!=="body"||Vi(s))&&(i=$i(r)),c)){let m=Wa(r);f=sl(r),d.x=m.x+r.clientLeft,d.y=m.y+r.clientTop}let u=s&&!c&&!a?PC(s,i):zr(0);return{width:o.width*f.x,
height:o.height*f.y,x:o.x*f.x-i.scrollLeft*f.x+d.x+u.x,y:o.y*f.y-i.scrollTop*f.y+d.y+u.y}}function Mk(e){return e.getClientRects?Array.from(e.getClientRects()):
[]}function Tk(e){let t=$i(e),o=e.ownerDocument.body,r=So(e.scrollWidth,e.clientWidth,o.scrollWidth,o.clientWidth),n=So(e.scrollHeight,e.clientHeight,o.scrollHeight,
o.clientHeight),a=-t.scrollLeft+mu(e),s=-t.scrollTop;return Ho(o).direction==="rtl"&&(a+=So(e.clientWidth,o.clientWidth)-r),{width:r,height:n,x:a,y:s}}var kk=25;
function Dk(e,t,o){o===void 0&&(o="viewport");let r=o==="layoutViewport",n=Wt(e),a=Hr(e),s=n.visualViewport,l=a.clientWidth,i=a.clientHeight,f=0,d=0;if(s){let u=!rl()||
t==="fixed";r?u||(f=-s.offsetLeft,d=-s.offsetTop):(l=s.width,i=s.height,u&&(f=s.offsetLeft,d=s.offsetTop))}if(mu(a)<=0){let u=a.ownerDocument,m=u.body,x=getComputedStyle(
m),p=u.compatMode==="CSS1Compat"&&parseFloat(x.marginLeft)+parseFloat(x.marginRight)||0,h=Math.abs(a.clientWidth-m.clientWidth-p),y=getComputedStyle(a).scrollbarGutter===
"stable both-edges"?h/2:h;y<=kk&&(l-=y)}return{width:l,height:i,x:f,y:d}}function Ek(e,t){let o=Wa(e,!0,t==="fixed"),r=o.top+e.clientTop,n=o.left+e.clientLeft,a=sl(
e),s=e.clientWidth*a.x,l=e.clientHeight*a.y,i=n*a.x,f=r*a.y;return{width:s,height:l,x:i,y:f}}function CC(e,t,o){let r;if(t==="viewport"||t==="layoutViewport")r=
Dk(e,o,t);else if(t==="document")r=Tk(Hr(e));else if(Ze(t))r=Ek(t,o);else{let n=RC(e);r={x:t.x-n.x,y:t.y-n.y,width:t.width,height:t.height}}return yr(r)}function Ak(e,t){
let o=t.get(e);if(o)return o;let r=xo(e,[],!1).filter(l=>Ze(l)&&ea(l)!=="body"),n=null,a=Ho(e).position==="fixed",s=a?Lr(e):e;for(;Ze(s)&&!Vr(s);){let l=Ho(s),i=nu(
s),f=n?n.position:a?"fixed":"";!i&&(f==="fixed"||f==="absolute"&&l.position==="static")?r=r.filter(c=>c!==s):n=l,s=Lr(s)}return t.set(e,r),r}function Bk(e){let{
element:t,boundary:o,rootBoundary:r,strategy:n}=e,s=[...o==="clippingAncestors"?zi(t)?[]:Ak(t,this._c):[].concat(o),r],l=CC(t,s[0],n),i=l.top,f=l.right,d=l.bottom,
c=l.left;for(let u=1;u<s.length;u++){let m=CC(t,s[u],n);i=So(m.top,i),f=Vo(m.right,f),d=Vo(m.bottom,d),c=So(m.left,c)}return{width:f-c,height:d-i,x:c,y:i}}function Ok(e){
let{width:t,height:o}=wC(e);return{width:t,height:o}}function _k(e,t,o){let r=Co(t),n=Hr(t),a=o==="fixed",s=Wa(e,!0,a,t),l={scrollLeft:0,scrollTop:0},i=zr(0);if((r||
!a)&&((ea(t)!=="body"||Vi(n))&&(l=$i(t)),r)){let u=Wa(t,!0,a,t);i.x=u.x+t.clientLeft,i.y=u.y+t.clientTop}!r&&n&&(i.x=mu(n));let f=n&&!r&&!a?PC(n,l):zr(0),d=s.left+
l.scrollLeft-i.x-f.x,c=s.top+l.scrollTop-i.y-f.y;return{x:d,y:c,width:s.width,height:s.height}}function sx(e){return Ho(e).position==="static"}function SC(e,t){
if(!Co(e)||Ho(e).position==="fixed")return null;if(t)return t(e);let o=e.offsetParent;return Hr(e)===o&&(o=o.ownerDocument.body),o}function FC(e,t){let o=Wt(e);
if(zi(e))return o;if(!Co(e)){let n=Lr(e);for(;n&&!Vr(n);){if(Ze(n)&&!sx(n))return n;n=Lr(n)}return o}let r=SC(e,t);for(;r&&zb(r)&&sx(r);)r=SC(r,t);return r&&Vr(
r)&&sx(r)&&!nu(r)?o:r||$b(e)||o}var Nk=async function(e){let t=this.getOffsetParent||FC,o=this.getDimensions,r=await o(e.floating);return{reference:_k(e.reference,
await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function Lk(e){return Ho(e).direction==="rtl"}var ix={convertOffsetParentRelativeRectToViewportRelativeRect:Fk,
getDocumentElement:Hr,getClippingRect:Bk,getOffsetParent:FC,getElementRects:Nk,getClientRects:Mk,getDimensions:Ok,getScale:sl,isElement:Ze,isRTL:Lk};function MC(e,t){
return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function Hk(e,t,o){let r=null,n,a=Hr(e);function s(){var d;clearTimeout(n),(d=r)==null||d.disconnect(),
r=null}function l(d,c){d===void 0&&(d=!1),c===void 0&&(c=1),s();let u=e.getBoundingClientRect(),{left:m,top:x,width:p,height:h}=u;if(d||t(),!p||!h)return;let y=Wi(
x),I=Wi(a.clientWidth-(m+p)),g=Wi(a.clientHeight-(x+h)),b=Wi(m),R={rootMargin:-y+"px "+-I+"px "+-g+"px "+-b+"px",threshold:So(0,Vo(1,c))||1},S=!0;function P(_){
let $=_[0].intersectionRatio;if(!MC(u,e.getBoundingClientRect()))return l();if($!==c){if(!S)return l();$?l(!1,$):n=setTimeout(()=>{l(!1,1e-7)},1e3)}S=!1}try{r=new IntersectionObserver(
P,{...R,root:a.ownerDocument})}catch{r=new IntersectionObserver(P,R)}r.observe(e)}let i=Wt(e),f=()=>l(o);return i.addEventListener("resize",f),l(!0),()=>{i.removeEventListener(
"resize",f),s()}}function Ua(e,t,o,r){r===void 0&&(r={});let{ancestorScroll:n=!0,ancestorResize:a=!0,elementResize:s=typeof ResizeObserver=="function",layoutShift:l=typeof IntersectionObserver==
"function",animationFrame:i=!1}=r,f=lx(e),d=n||a?[...f?xo(f):[],...t?xo(t):[]]:[];d.forEach(y=>{n&&y.addEventListener("scroll",o),a&&y.addEventListener("resize",
o)});let c=f&&l?Hk(f,o,a):null,u=-1,m=null;s&&(m=new ResizeObserver(y=>{let[I]=y;I&&I.target===f&&m&&t&&(m.unobserve(t),cancelAnimationFrame(u),u=requestAnimationFrame(
()=>{var g;(g=m)==null||g.observe(t)})),o()}),f&&!i&&m.observe(f),t&&m.observe(t));let x,p=i?Wa(e):null;i&&h();function h(){let y=Wa(e);p&&!MC(p,y)&&o(),p=y,x=requestAnimationFrame(
h)}return o(),()=>{var y;d.forEach(I=>{n&&I.removeEventListener("scroll",o),a&&I.removeEventListener("resize",o)}),c?.(),(y=m)==null||y.disconnect(),m=null,i&&cancelAnimationFrame(
x)}}var TC=gC;var kC=vC,DC=mC,EC=bC,AC=pC,fx=dC,BC=hC,OC=yC,pu=(e,t,o)=>{let r=new Map,n=o??{},a={...ix,...n.platform,_c:r};return uC(e,t,{...n,platform:a})};var kt=v(B(),1),NC=v(B(),1),LC=v(Xn(),1),zk=typeof document<"u",$k=function(){},xu=zk?NC.useLayoutEffect:$k;function hu(e,t){if(e===t)return!0;if(typeof e!=typeof t)
return!1;if(typeof e=="function"&&e.toString()===t.toString())return!0;let o,r,n;if(e&&t&&typeof e=="object"){if(Array.isArray(e)){if(o=e.length,o!==t.length)return!1;
for(r=o;r--!==0;)if(!hu(e[r],t[r]))return!1;return!0}if(n=Object.keys(e),o=n.length,o!==Object.keys(t).length)return!1;for(r=o;r--!==0;)if(!{}.hasOwnProperty.call(
t,n[r]))return!1;for(r=o;r--!==0;){let a=n[r];if(!(a==="_owner"&&e.$$typeof)&&!hu(e[a],t[a]))return!1}return!0}return e!==e&&t!==t}function HC(e){return typeof window>
"u"?1:(e.ownerDocument.defaultView||window).devicePixelRatio||1}function _C(e,t){let o=HC(e);return Math.round(t*o)/o}function cx(e){let t=kt.useRef(e);return xu(
()=>{t.current=e}),t}function VC(e){e===void 0&&(e={});let{placement:t="bottom",strategy:o="absolute",middleware:r=[],platform:n,elements:{reference:a,floating:s}={},
transform:l=!0,whileElementsMounted:i,open:f}=e,[d,c]=kt.useState({x:0,y:0,strategy:o,placement:t,middlewareData:{},isPositioned:!1}),[u,m]=kt.useState(r);hu(u,
r)||m(r);let[x,p]=kt.useState(null),[h,y]=kt.useState(null),I=kt.useCallback(A=>{A!==R.current&&(R.current=A,p(A))},[]),g=kt.useCallback(A=>{A!==S.current&&(S.current=
A,y(A))},[]),b=a||x,C=s||h,R=kt.useRef(null),S=kt.useRef(null),P=kt.useRef(d),_=i!=null,$=cx(i),q=cx(n),N=cx(f),H=kt.useCallback(()=>{if(!R.current||!S.current)
return;let A={placement:t,strategy:o,middleware:u};q.current&&(A.platform=q.current),pu(R.current,S.current,A).then(E=>{let L={...E,isPositioned:N.current!==!1};
M.current&&!hu(P.current,L)&&(P.current=L,LC.flushSync(()=>{c(L)}))})},[u,t,o,q,N]);xu(()=>{f===!1&&P.current.isPositioned&&(P.current.isPositioned=!1,c(A=>({...A,
isPositioned:!1})))},[f]);let M=kt.useRef(!1);xu(()=>(M.current=!0,()=>{M.current=!1}),[]),xu(()=>{if(b&&(R.current=b),C&&(S.current=C),b&&C){if($.current)return $.
current(b,C,H);H()}},[b,C,H,$,_]);let U=kt.useMemo(()=>({reference:R,floating:S,setReference:I,setFloating:g}),[I,g]),V=kt.useMemo(()=>({reference:b,floating:C}),
[b,C]),O=kt.useMemo(()=>{let A={position:o,left:0,top:0};if(!V.floating)return A;let E=_C(V.floating,d.x),L=_C(V.floating,d.y);return l?{...A,transform:"transla\
te("+E+"px, "+L+"px)",...HC(V.floating)>=1.5&&{willChange:"transform"}}:{position:o,left:E,top:L}},[o,l,V.floating,d.x,d.y]);return kt.useMemo(()=>({...d,update:H,
refs:U,elements:V,floatingStyles:O}),[d,H,U,V,O])}var jk=e=>{function t(o){return{}.hasOwnProperty.call(o,"current")}return{name:"arrow",options:e,fn(o){let{element:r,
padding:n}=typeof e=="function"?e(o):e;return r&&t(r)?r.current!=null?fx({element:r.current,padding:n}).fn(o):{}:r?fx({element:r,padding:n}).fn(o):{}}}},ll=(e,t)=>{
let o=TC(e);return{name:o.name,fn:o.fn,options:[e,t]}},Ga=(e,t)=>{let o=kC(e);return{name:o.name,fn:o.fn,options:[e,t]}},ux=(e,t)=>({fn:OC(e).fn,options:[e,t]}),
il=(e,t)=>{let o=DC(e);return{name:o.name,fn:o.fn,options:[e,t]}},dx=(e,t)=>{let o=EC(e);return{name:o.name,fn:o.fn,options:[e,t]}};var Ki=(e,t)=>{let o=AC(e);return{name:o.name,fn:o.fn,options:[e,t]}},oa=(e,t)=>{let o=BC(e);return{name:o.name,fn:o.fn,options:[e,t]}},Xi=(e,t)=>{let o=jk(e);return{
name:o.name,fn:o.fn,options:[e,t]}};function gx(e){let t=ie.useRef(void 0),o=ie.useCallback(r=>{let n=e.map(a=>{if(a!=null){if(typeof a=="function"){let s=a,l=s(r);return typeof l=="function"?l:()=>{
s(null)}}return a.current=r,()=>{a.current=null}}});return()=>{n.forEach(a=>a?.())}},e);return ie.useMemo(()=>e.every(r=>r==null)?null:r=>{t.current&&(t.current(),
t.current=void 0),r!=null&&(t.current=o(r))},e)}var qk="data-floating-ui-focusable",zC="active",$C="selected",Wk="ArrowLeft",Uk="ArrowRight",Gk="ArrowUp",Kk="ArrowDown";var Xk=[Wk,Uk],Yk=[Gk,Kk],uz=[...Xk,...Yk];var Qk={...ie},jC=!1,Zk=0,qC=()=>"floating-ui-"+Math.random().toString(36).slice(2,6)+Zk++;function Jk(){let[e,t]=ie.useState(()=>jC?qC():void 0);return br(()=>{
e==null&&t(qC())},[]),ie.useEffect(()=>{jC=!0},[]),e}var eD=Qk.useId,XC=eD||Jk;function tD(){let e=new Map;return{emit(t,o){var r;(r=e.get(t))==null||r.forEach(n=>n(o))},on(t,o){e.has(t)||e.set(t,new Set),e.get(t).add(o)},off(t,o){var r;(r=
e.get(t))==null||r.delete(o)}}}var oD=ie.createContext(null),rD=ie.createContext(null),vx=()=>{var e;return((e=ie.useContext(oD))==null?void 0:e.id)||null},yx=()=>ie.useContext(
rD);function bx(e){return"data-floating-ui-"+e}function wo(e){e.current!==-1&&(clearTimeout(e.current),e.current=-1)}var WC=bx("safe-polygon");function Iu(e,t,o){if(o&&
!du(o))return 0;if(typeof e=="number")return e;if(typeof e=="function"){let r=e();return typeof r=="number"?r:r?.[t]}return e?.[t]}function mx(e){return typeof e==
"function"?e():e}function vu(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,dataRef:n,events:a,elements:s}=e,{enabled:l=!0,delay:i=0,handleClose:f=null,mouseOnly:d=!1,
restMs:c=0,move:u=!0}=t,m=yx(),x=vx(),p=Gi(f),h=Gi(i),y=Gi(o),I=Gi(c),g=ie.useRef(),b=ie.useRef(-1),C=ie.useRef(),R=ie.useRef(-1),S=ie.useRef(!0),P=ie.useRef(!1),
_=ie.useRef(()=>{}),$=ie.useRef(!1),q=Cr(()=>{var O;let A=(O=n.current.openEvent)==null?void 0:O.type;return A?.includes("mouse")&&A!=="mousedown"});ie.useEffect(
()=>{if(!l)return;function O(A){let{open:E}=A;E||(wo(b),wo(R),S.current=!0,$.current=!1)}return a.on("openchange",O),()=>{a.off("openchange",O)}},[l,a]),ie.useEffect(
()=>{if(!l||!p.current||!o)return;function O(E){q()&&r(!1,E,"hover")}let A=ta(s.floating).documentElement;return A.addEventListener("mouseleave",O),()=>{A.removeEventListener(
"mouseleave",O)}},[s.floating,o,r,l,p,q]);let N=ie.useCallback(function(O,A,E){A===void 0&&(A=!0),E===void 0&&(E="hover");let L=Iu(h.current,"close",g.current);
L&&!C.current?(wo(b),b.current=window.setTimeout(()=>r(!1,O,E),L)):A&&(wo(b),r(!1,O,E))},[h,r]),H=Cr(()=>{_.current(),C.current=void 0}),M=Cr(()=>{if(P.current){
let O=ta(s.floating).body;O.style.pointerEvents="",O.removeAttribute(WC),P.current=!1}}),U=Cr(()=>n.current.openEvent?["click","mousedown"].includes(n.current.openEvent.
type):!1);ie.useEffect(()=>{if(!l)return;function O(W){if(wo(b),S.current=!1,d&&!du(g.current)||mx(I.current)>0&&!Iu(h.current,"open"))return;let X=Iu(h.current,
"open",g.current);X?b.current=window.setTimeout(()=>{y.current||r(!0,W,"hover")},X):o||r(!0,W,"hover")}function A(W){if(U()){M();return}_.current();let X=ta(s.floating);
if(wo(R),$.current=!1,p.current&&n.current.floatingContext){o||wo(b),C.current=p.current({...n.current.floatingContext,tree:m,x:W.clientX,y:W.clientY,onClose(){
M(),H(),U()||N(W,!0,"safe-polygon")}});let ne=C.current;X.addEventListener("mousemove",ne),_.current=()=>{X.removeEventListener("mousemove",ne)};return}(g.current!==
"touch"||!al(s.floating,W.relatedTarget))&&N(W)}function E(W){U()||n.current.floatingContext&&(p.current==null||p.current({...n.current.floatingContext,tree:m,x:W.
clientX,y:W.clientY,onClose(){M(),H(),U()||N(W)}})(W))}function L(){wo(b)}function j(W){U()||N(W,!1)}if(Ze(s.domReference)){let W=s.domReference,X=s.floating;return o&&
W.addEventListener("mouseleave",E),u&&W.addEventListener("mousemove",O,{once:!0}),W.addEventListener("mouseenter",O),W.addEventListener("mouseleave",A),X&&(X.addEventListener(
"mouseleave",E),X.addEventListener("mouseenter",L),X.addEventListener("mouseleave",j)),()=>{o&&W.removeEventListener("mouseleave",E),u&&W.removeEventListener("m\
ousemove",O),W.removeEventListener("mouseenter",O),W.removeEventListener("mouseleave",A),X&&(X.removeEventListener("mouseleave",E),X.removeEventListener("mousee\
nter",L),X.removeEventListener("mouseleave",j))}}},[s,l,e,d,u,N,H,M,r,o,y,m,h,p,n,U,I]),br(()=>{var O;if(l&&o&&(O=p.current)!=null&&(O=O.__options)!=null&&O.blockPointerEvents&&
q()){P.current=!0;let E=s.floating;if(Ze(s.domReference)&&E){var A;let L=ta(s.floating).body;L.setAttribute(WC,"");let j=s.domReference,W=m==null||(A=m.nodesRef.
current.find(X=>X.id===x))==null||(A=A.context)==null?void 0:A.elements.floating;return W&&(W.style.pointerEvents=""),L.style.pointerEvents="none",j.style.pointerEvents=
"auto",E.style.pointerEvents="auto",()=>{L.style.pointerEvents="",j.style.pointerEvents="",E.style.pointerEvents=""}}}},[l,o,x,s,m,p,q]),br(()=>{o||(g.current=void 0,
$.current=!1,H(),M())},[o,H,M]),ie.useEffect(()=>()=>{H(),wo(b),wo(R),M()},[l,s.domReference,H,M]);let V=ie.useMemo(()=>{function O(A){g.current=A.pointerType}return{
onPointerDown:O,onPointerEnter:O,onMouseMove(A){let{nativeEvent:E}=A;function L(){!S.current&&!y.current&&r(!0,E,"hover")}d&&!du(g.current)||o||mx(I.current)===
0||$.current&&A.movementX**2+A.movementY**2<2||(wo(R),g.current==="touch"?L():($.current=!0,R.current=window.setTimeout(L,mx(I.current))))}}},[d,r,o,y,I]);return ie.useMemo(
()=>l?{reference:V}:{},[l,V])}var Ix=()=>{},YC=ie.createContext({delay:0,initialDelay:0,timeoutMs:0,currentId:null,setCurrentId:Ix,setState:Ix,isInstantPhase:!1}),
nD=()=>ie.useContext(YC);function QC(e){let{children:t,delay:o,timeoutMs:r=0}=e,[n,a]=ie.useReducer((i,f)=>({...i,...f}),{delay:o,timeoutMs:r,initialDelay:o,currentId:null,
isInstantPhase:!1}),s=ie.useRef(null),l=ie.useCallback(i=>{a({currentId:i})},[]);return br(()=>{n.currentId?s.current===null?s.current=n.currentId:n.isInstantPhase||
a({isInstantPhase:!0}):(n.isInstantPhase&&a({isInstantPhase:!1}),s.current=null)},[n.currentId,n.isInstantPhase]),(0,gu.jsx)(YC.Provider,{value:ie.useMemo(()=>({
...n,setState:a,setCurrentId:l}),[n,l]),children:t})}function ZC(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,floatingId:n}=e,{id:a,enabled:s=!0}=t,l=a??n,
i=nD(),{currentId:f,setCurrentId:d,initialDelay:c,setState:u,timeoutMs:m}=i;return br(()=>{s&&f&&(u({delay:{open:1,close:Iu(c,"close")}}),f!==l&&r(!1))},[s,l,r,
u,f,c]),br(()=>{function x(){r(!1),u({delay:c,currentId:null})}if(s&&f&&!o&&f===l){if(m){let p=window.setTimeout(x,m);return()=>{clearTimeout(p)}}x()}},[s,o,u,f,
l,r,c,m]),br(()=>{s&&(d===Ix||!o||d(l))},[s,o,d,l]),i}function px(e,t){if(!e||!t)return!1;let o=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(o&&ol(o)){let r=t;for(;r;){if(e===r)return!0;r=
r.parentNode||r.host}}return!1}function aD(e){return"composedPath"in e?e.composedPath()[0]:e.target}var sD={pointerdown:"onPointerDown",mousedown:"onMouseDown",click:"onClick"},lD={pointerdown:"onPointerDownCapture",mousedown:"onMouseDownCapture",click:"onClic\
kCapture"},UC=e=>{var t,o;return{escapeKey:typeof e=="boolean"?e:(t=e?.escapeKey)!=null?t:!1,outsidePress:typeof e=="boolean"?e:(o=e?.outsidePress)!=null?o:!0}};
function JC(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,elements:n,dataRef:a}=e,{enabled:s=!0,escapeKey:l=!0,outsidePress:i=!0,outsidePressEvent:f="pointe\
rdown",referencePress:d=!1,referencePressEvent:c="pointerdown",ancestorScroll:u=!1,bubbles:m,capture:x}=t,p=yx(),h=Cr(typeof i=="function"?i:()=>!1),y=typeof i==
"function"?h:i,I=ie.useRef(!1),{escapeKey:g,outsidePress:b}=UC(m),{escapeKey:C,outsidePress:R}=UC(x),S=ie.useRef(!1),P=Cr(M=>{var U;if(!o||!s||!l||M.key!=="Esca\
pe"||S.current)return;let V=(U=a.current.floatingContext)==null?void 0:U.nodeId,O=p?Ui(p.nodesRef.current,V):[];if(!g&&(M.stopPropagation(),O.length>0)){let A=!0;
if(O.forEach(E=>{var L;if((L=E.context)!=null&&L.open&&!E.context.dataRef.current.__escapeKeyBubbles){A=!1;return}}),!A)return}r(!1,sC(M)?M.nativeEvent:M,"escap\
e-key")}),_=Cr(M=>{var U;let V=()=>{var O;P(M),(O=qa(M))==null||O.removeEventListener("keydown",V)};(U=qa(M))==null||U.addEventListener("keydown",V)}),$=Cr(M=>{
var U;let V=a.current.insideReactTree;a.current.insideReactTree=!1;let O=I.current;if(I.current=!1,f==="click"&&O||V||typeof y=="function"&&!y(M))return;let A=qa(
M),E="["+bx("inert")+"]",L=ta(n.floating).querySelectorAll(E),j=Ze(A)?A:null;for(;j&&!Vr(j);){let ne=Lr(j);if(Vr(ne)||!Ze(ne))break;j=ne}if(L.length&&Ze(A)&&!oC(
A)&&!al(A,n.floating)&&Array.from(L).every(ne=>!al(j,ne)))return;if(Co(A)&&H){let ne=Vr(A),ue=Ho(A),de=/auto|scroll/,te=ne||de.test(ue.overflowX),he=ne||de.test(
ue.overflowY),ee=te&&A.clientWidth>0&&A.scrollWidth>A.clientWidth,pe=he&&A.clientHeight>0&&A.scrollHeight>A.clientHeight,Ce=ue.direction==="rtl",Ie=pe&&(Ce?M.offsetX<=
A.offsetWidth-A.clientWidth:M.offsetX>A.clientWidth),se=ee&&M.offsetY>A.clientHeight;if(Ie||se)return}let W=(U=a.current.floatingContext)==null?void 0:U.nodeId,
X=p&&Ui(p.nodesRef.current,W).some(ne=>{var ue;return uu(M,(ue=ne.context)==null?void 0:ue.elements.floating)});if(uu(M,n.floating)||uu(M,n.domReference)||X)return;
let re=p?Ui(p.nodesRef.current,W):[];if(re.length>0){let ne=!0;if(re.forEach(ue=>{var de;if((de=ue.context)!=null&&de.open&&!ue.context.dataRef.current.__outsidePressBubbles){
ne=!1;return}}),!ne)return}r(!1,M,"outside-press")}),q=Cr(M=>{var U;let V=()=>{var O;$(M),(O=qa(M))==null||O.removeEventListener(f,V)};(U=qa(M))==null||U.addEventListener(
f,V)});ie.useEffect(()=>{if(!o||!s)return;a.current.__escapeKeyBubbles=g,a.current.__outsidePressBubbles=b;let M=-1;function U(L){r(!1,L,"ancestor-scroll")}function V(){
window.clearTimeout(M),S.current=!0}function O(){M=window.setTimeout(()=>{S.current=!1},rl()?5:0)}let A=ta(n.floating);l&&(A.addEventListener("keydown",C?_:P,C),
A.addEventListener("compositionstart",V),A.addEventListener("compositionend",O)),y&&A.addEventListener(f,R?q:$,R);let E=[];return u&&(Ze(n.domReference)&&(E=xo(
n.domReference)),Ze(n.floating)&&(E=E.concat(xo(n.floating))),!Ze(n.reference)&&n.reference&&n.reference.contextElement&&(E=E.concat(xo(n.reference.contextElement)))),
E=E.filter(L=>{var j;return L!==((j=A.defaultView)==null?void 0:j.visualViewport)}),E.forEach(L=>{L.addEventListener("scroll",U)}),()=>{l&&(A.removeEventListener(
"keydown",C?_:P,C),A.removeEventListener("compositionstart",V),A.removeEventListener("compositionend",O)),y&&A.removeEventListener(f,R?q:$,R),E.forEach(L=>{L.removeEventListener(
"scroll",U)}),window.clearTimeout(M)}},[a,n,l,y,f,o,r,u,s,g,b,P,C,_,$,R,q]),ie.useEffect(()=>{a.current.insideReactTree=!1},[a,y,f]);let N=ie.useMemo(()=>({onKeyDown:P,
...d&&{[sD[c]]:M=>{r(!1,M.nativeEvent,"reference-press")},...c!=="click"&&{onClick(M){r(!1,M.nativeEvent,"reference-press")}}}}),[P,r,d,c]),H=ie.useMemo(()=>{function M(U){
U.button===0&&(I.current=!0)}return{onKeyDown:P,onMouseDown:M,onMouseUp:M,[lD[f]]:()=>{a.current.insideReactTree=!0}}},[P,f,a]);return ie.useMemo(()=>s?{reference:N,
floating:H}:{},[s,N,H])}function iD(e){let{open:t=!1,onOpenChange:o,elements:r}=e,n=XC(),a=ie.useRef({}),[s]=ie.useState(()=>tD()),l=vx()!=null,[i,f]=ie.useState(
r.reference),d=Cr((m,x,p)=>{a.current.openEvent=m?x:void 0,s.emit("openchange",{open:m,event:x,reason:p,nested:l}),o?.(m,x,p)}),c=ie.useMemo(()=>({setPositionReference:f}),
[]),u=ie.useMemo(()=>({reference:i||r.reference||null,floating:r.floating||null,domReference:r.reference}),[i,r.reference,r.floating]);return ie.useMemo(()=>({dataRef:a,
open:t,onOpenChange:d,elements:u,events:s,floatingId:n,refs:c}),[t,d,u,s,n,c])}function ra(e){var t,o;let{elements:r,...n}=e===void 0?{}:e,{nodeId:a}=n,s=iD({...n,
elements:{reference:(t=r?.reference)!=null?t:null,floating:(o=r?.floating)!=null?o:null}}),l=n.rootContext||s,i=l.elements,[f,d]=ie.useState(null),[c,u]=ie.useState(
null),x=i?.domReference||f,p=ie.useRef(null),h=yx();br(()=>{x&&(p.current=x)},[x]);let y=VC({...n,elements:{...i,...c&&{reference:c}}}),I=ie.useCallback(S=>{let P=Ze(
S)?{getBoundingClientRect:()=>S.getBoundingClientRect(),getClientRects:()=>S.getClientRects(),contextElement:S}:S;u(P),y.refs.setReference(P)},[y.refs]),g=ie.useCallback(
S=>{(Ze(S)||S===null)&&(p.current=S,d(S)),(Ze(y.refs.reference.current)||y.refs.reference.current===null||S!==null&&!Ze(S))&&y.refs.setReference(S)},[y.refs]),b=ie.useMemo(
()=>({...y.refs,setReference:g,setPositionReference:I,domReference:p}),[y.refs,g,I]),C=ie.useMemo(()=>({...y.elements,domReference:x}),[y.elements,x]),R=ie.useMemo(
()=>({...y,...l,refs:b,elements:C,nodeId:a}),[y,b,C,a,l]);return br(()=>{l.dataRef.current.floatingContext=R;let S=h?.nodesRef.current.find(P=>P.id===a);S&&(S.context=
R)}),ie.useMemo(()=>({...y,context:R,refs:b,elements:C}),[y,b,C,R])}function xx(){return tC()&&eC()}function eS(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,
events:n,dataRef:a,elements:s}=e,{enabled:l=!0,visibleOnly:i=!0}=t,f=ie.useRef(!1),d=ie.useRef(-1),c=ie.useRef(!0);ie.useEffect(()=>{if(!l)return;let m=Wt(s.domReference);
function x(){!o&&Co(s.domReference)&&s.domReference===ax(ta(s.domReference))&&(f.current=!0)}function p(){c.current=!0}function h(){c.current=!1}return m.addEventListener(
"blur",x),xx()&&(m.addEventListener("keydown",p,!0),m.addEventListener("pointerdown",h,!0)),()=>{m.removeEventListener("blur",x),xx()&&(m.removeEventListener("k\
eydown",p,!0),m.removeEventListener("pointerdown",h,!0))}},[s.domReference,o,l]),ie.useEffect(()=>{if(!l)return;function m(x){let{reason:p}=x;(p==="reference-pr\
ess"||p==="escape-key")&&(f.current=!0)}return n.on("openchange",m),()=>{n.off("openchange",m)}},[n,l]),ie.useEffect(()=>()=>{wo(d)},[]);let u=ie.useMemo(()=>({
onMouseLeave(){f.current=!1},onFocus(m){if(f.current)return;let x=qa(m.nativeEvent);if(i&&Ze(x)){if(xx()&&!m.relatedTarget){if(!c.current&&!rC(x))return}else if(!nC(
x))return}r(!0,m.nativeEvent,"focus")},onBlur(m){f.current=!1;let x=m.relatedTarget,p=m.nativeEvent,h=Ze(x)&&x.hasAttribute(bx("focus-guard"))&&x.getAttribute("\
data-type")==="outside";d.current=window.setTimeout(()=>{var y;let I=ax(s.domReference?s.domReference.ownerDocument:document);!x&&I===s.domReference||al((y=a.current.
floatingContext)==null?void 0:y.refs.floating.current,I)||al(s.domReference,I)||h||r(!1,p,"focus")})}}),[a,s.domReference,r,i]);return ie.useMemo(()=>l?{reference:u}:
{},[l,u])}function hx(e,t,o){let r=new Map,n=o==="item",a=e;if(n&&e){let{[zC]:s,[$C]:l,...i}=e;a=i}return{...o==="floating"&&{tabIndex:-1,[qk]:""},...a,...t.map(
s=>{let l=s?s[o]:null;return typeof l=="function"?e?l(e):null:l}).concat(e).reduce((s,l)=>(l&&Object.entries(l).forEach(i=>{let[f,d]=i;if(!(n&&[zC,$C].includes(
f)))if(f.indexOf("on")===0){if(r.has(f)||r.set(f,[]),typeof d=="function"){var c;(c=r.get(f))==null||c.push(d),s[f]=function(){for(var u,m=arguments.length,x=new Array(
m),p=0;p<m;p++)x[p]=arguments[p];return(u=r.get(f))==null?void 0:u.map(h=>h(...x)).find(h=>h!==void 0)}}}else s[f]=d}),s),{})}}function yu(e){e===void 0&&(e=[]);
let t=e.map(l=>l?.reference),o=e.map(l=>l?.floating),r=e.map(l=>l?.item),n=ie.useCallback(l=>hx(l,e,"reference"),t),a=ie.useCallback(l=>hx(l,e,"floating"),o),s=ie.useCallback(
l=>hx(l,e,"item"),r);return ie.useMemo(()=>({getReferenceProps:n,getFloatingProps:a,getItemProps:s}),[n,a,s])}var fD=new Map([["select","listbox"],["combobox","listbox"],["label",!1]]);function tS(e,t){var o,r;t===void 0&&(t={});let{open:n,elements:a,floatingId:s}=e,{enabled:l=!0,
role:i="dialog"}=t,f=XC(),d=((o=a.domReference)==null?void 0:o.id)||f,c=ie.useMemo(()=>{var I;return((I=aC(a.floating))==null?void 0:I.id)||s},[a.floating,s]),u=(r=
fD.get(i))!=null?r:i,x=vx()!=null,p=ie.useMemo(()=>u==="tooltip"||i==="label"?{["aria-"+(i==="label"?"labelledby":"describedby")]:n?c:void 0}:{"aria-expanded":n?
"true":"false","aria-haspopup":u==="alertdialog"?"dialog":u,"aria-controls":n?c:void 0,...u==="listbox"&&{role:"combobox"},...u==="menu"&&{id:d},...u==="menu"&&
x&&{role:"menuitem"},...i==="select"&&{"aria-autocomplete":"none"},...i==="combobox"&&{"aria-autocomplete":"list"}},[u,c,x,n,d,i]),h=ie.useMemo(()=>{let I={id:c,
...u&&{role:u}};return u==="tooltip"||i==="label"?I:{...I,...u==="menu"&&{"aria-labelledby":d}}},[u,c,d,i]),y=ie.useCallback(I=>{let{active:g,selected:b}=I,C={role:"\
option",...g&&{id:c+"-fui-option"}};switch(i){case"select":case"combobox":return{...C,"aria-selected":b}}return{}},[c,i]);return ie.useMemo(()=>l?{reference:p,floating:h,
item:y}:{},[l,p,h,y])}function oS(e,t,o){return o===void 0&&(o=!0),e.filter(n=>{var a;return n.parentId===t&&(!o||((a=n.context)==null?void 0:a.open))}).flatMap(n=>[n,...oS(e,n.id,o)])}
function GC(e,t){let[o,r]=e,n=!1,a=t.length;for(let s=0,l=a-1;s<a;l=s++){let[i,f]=t[s]||[0,0],[d,c]=t[l]||[0,0];f>=r!=c>=r&&o<=(d-i)*(r-f)/(c-f)+i&&(n=!n)}return n}
function cD(e,t){return e[0]>=t.x&&e[0]<=t.x+t.width&&e[1]>=t.y&&e[1]<=t.y+t.height}function bu(e){e===void 0&&(e={});let{buffer:t=.5,blockPointerEvents:o=!1,requireIntent:r=!0}=e,
n={current:-1},a=!1,s=null,l=null,i=typeof performance<"u"?performance.now():0;function f(c,u){let m=performance.now(),x=m-i;if(s===null||l===null||x===0)return s=
c,l=u,i=m,null;let p=c-s,h=u-l,I=Math.sqrt(p*p+h*h)/x;return s=c,l=u,i=m,I}let d=c=>{let{x:u,y:m,placement:x,elements:p,onClose:h,nodeId:y,tree:I}=c;return function(b){
function C(){wo(n),h()}if(wo(n),!p.domReference||!p.floating||x==null||u==null||m==null)return;let{clientX:R,clientY:S}=b,P=[R,S],_=aD(b),$=b.type==="mouseleave",
q=px(p.floating,_),N=px(p.domReference,_),H=p.domReference.getBoundingClientRect(),M=p.floating.getBoundingClientRect(),U=x.split("-")[0],V=u>M.right-M.width/2,
O=m>M.bottom-M.height/2,A=cD(P,H),E=M.width>H.width,L=M.height>H.height,j=(E?H:M).left,W=(E?H:M).right,X=(L?H:M).top,re=(L?H:M).bottom;if(q&&(a=!0,!$))return;if(N&&
(a=!1),N&&!$){a=!0;return}if($&&Ze(b.relatedTarget)&&px(p.floating,b.relatedTarget)||I&&oS(I.nodesRef.current,y).length)return;if(U==="top"&&m>=H.bottom-1||U===
"bottom"&&m<=H.top+1||U==="left"&&u>=H.right-1||U==="right"&&u<=H.left+1)return C();let ne=[];switch(U){case"top":ne=[[j,H.top+1],[j,M.bottom-1],[W,M.bottom-1],
[W,H.top+1]];break;case"bottom":ne=[[j,M.top+1],[j,H.bottom-1],[W,H.bottom-1],[W,M.top+1]];break;case"left":ne=[[M.right-1,re],[M.right-1,X],[H.left+1,X],[H.left+
1,re]];break;case"right":ne=[[H.right-1,re],[H.right-1,X],[M.left+1,X],[M.left+1,re]];break}function ue(de){let[te,he]=de;switch(U){case"top":{let ee=[E?te+t/2:
V?te+t*4:te-t*4,he+t+1],pe=[E?te-t/2:V?te+t*4:te-t*4,he+t+1],Ce=[[M.left,V||E?M.bottom-t:M.top],[M.right,V?E?M.bottom-t:M.top:M.bottom-t]];return[ee,pe,...Ce]}case"\
bottom":{let ee=[E?te+t/2:V?te+t*4:te-t*4,he-t],pe=[E?te-t/2:V?te+t*4:te-t*4,he-t],Ce=[[M.left,V||E?M.top+t:M.bottom],[M.right,V?E?M.top+t:M.bottom:M.top+t]];return[
ee,pe,...Ce]}case"left":{let ee=[te+t+1,L?he+t/2:O?he+t*4:he-t*4],pe=[te+t+1,L?he-t/2:O?he+t*4:he-t*4];return[...[[O||L?M.right-t:M.left,M.top],[O?L?M.right-t:M.
left:M.right-t,M.bottom]],ee,pe]}case"right":{let ee=[te-t,L?he+t/2:O?he+t*4:he-t*4],pe=[te-t,L?he-t/2:O?he+t*4:he-t*4],Ce=[[O||L?M.left+t:M.right,M.top],[O?L?M.
left+t:M.right:M.left+t,M.bottom]];return[ee,pe,...Ce]}}}if(!GC([R,S],ne)){if(a&&!A)return C();if(!$&&r){let de=f(b.clientX,b.clientY);if(de!==null&&de<.1)return C()}
GC([R,S],ue([u,m]))?!a&&r&&(n.current=window.setTimeout(C,40)):C()}}};return d.__options={blockPointerEvents:o},d}function uD(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function dD(e,t,o,r){let n=uD(
e.middlewares),a=[ll(e.offset),Ki()];if(n.flip&&!o){let s=typeof n.flip=="boolean"?{}:n.flip,l=r?{fallbackStrategy:"initialPlacement",...s}:s;a.push(il(l))}if(n.
shift){let s=typeof n.shift=="boolean"?{}:n.shift;a.push(Ga(l=>{let i=l.placement.startsWith("top")||l.placement.startsWith("bottom");return{limiter:ux(),padding:5,
...e.width==="target"&&i?{mainAxis:!1}:null,...s}}))}return n.inline&&a.push(typeof n.inline=="boolean"?oa():oa(n.inline)),a.push(Xi({element:e.arrowRef,padding:e.
arrowOffset})),(n.size||e.width==="target")&&a.push(dx({...typeof n.size=="boolean"?{}:n.size,apply({rects:s,availableWidth:l,availableHeight:i,...f}){let d=t().
refs.floating.current?.style??{};n.size&&(typeof n.size=="object"&&n.size.apply?n.size.apply({rects:s,availableWidth:l,availableHeight:i,...f}):Object.assign(d,
{maxWidth:`${l}px`,maxHeight:`${i}px`})),e.width==="target"&&Object.assign(d,{width:`${s.reference.width}px`})}})),a}function rS(e){let[t,o]=we({value:e.opened,
defaultValue:e.defaultOpened,finalValue:!1,onChange:e.onChange}),r=(0,Qo.useRef)(t),n=(0,Qo.useRef)(!1),[a,s]=(0,Qo.useState)(null),l=e.preventPositionChangeWhenVisible!==
!1,i=(0,Qo.useRef)(t);t!==i.current&&(i.current=t,t&&a!==null&&s(null));let f=(0,Qo.useRef)(e.position);e.position!==f.current&&(f.current=e.position,n.current=
!1,a!==null&&s(null));let d=(0,Qo.useCallback)(()=>s(null),[]),c=()=>{t&&!e.disabled&&o(!1)},u=()=>{e.disabled||o(!t)},m=ra({open:t,strategy:e.strategy,placement:l?
a??e.position:e.position,middleware:dD(e,()=>m,l&&a!==null,l),whileElementsMounted:e.keepMounted?void 0:Ua});(0,Qo.useEffect)(()=>{if(!e.keepMounted)return;let p=m.
refs.reference.current,h=m.refs.floating.current;if(t&&p&&h)return Ua(p,h,m.update)},[e.keepMounted,t,m.update,m.elements.reference,m.elements.floating]),ut(()=>{
if(!t){n.current=!1;return}if(!l||a!==null)return;let p=m.refs.floating.current;if(!(!p||p.offsetHeight===0||p.offsetWidth===0)){if(!n.current){n.current=!0,m.update();
return}m.isPositioned&&s(m.placement)}},[l,t,m.isPositioned,m.placement,a,m.update]);let x=(0,Qo.useRef)(m.placement);return ut(()=>{x.current!==m.placement&&(x.
current=m.placement,e.onPositionChange?.(m.placement))},[m.placement]),lo(()=>{t!==r.current&&(t?e.onOpen?.():e.onClose?.()),r.current=t},[t,e.onClose,e.onOpen]),
{floating:m,controlled:typeof e.opened=="boolean",opened:t,onClose:c,onToggle:u,resetLockedPlacement:d}}var $r=v(B(),1);var Ka=v(T(),1),mD={position:"bottom",offset:8,transitionProps:{transition:"fade",duration:150},middlewares:{flip:!0,shift:!0,inline:!1},arrowSize:7,arrowOffset:5,
arrowRadius:0,arrowPosition:"side",closeOnClickOutside:!0,withinPortal:!0,closeOnEscape:!0,trapFocus:!1,withRoles:!0,returnFocus:!1,withOverlay:!1,hideDetached:!0,
preventPositionChangeWhenVisible:!0,clickOutsideEvents:["mousedown","touchstart"],clickOutsideCapture:!1,zIndex:Ue("popover"),__staticSelector:"Popover",width:"\
max-content"},nS=(e,{radius:t,shadow:o})=>({dropdown:{"--popover-radius":t===void 0?void 0:ye(t),"--popover-shadow":qs(o)}});function $e(e){let t=w("Popover",mD,
e),{children:o,position:r,offset:n,onPositionChange:a,opened:s,transitionProps:l,onExitTransitionEnd:i,onEnterTransitionEnd:f,width:d,middlewares:c,withArrow:u,
arrowSize:m,arrowOffset:x,arrowRadius:p,arrowPosition:h,unstyled:y,classNames:I,styles:g,closeOnClickOutside:b,withinPortal:C,portalProps:R,closeOnEscape:S,clickOutsideEvents:P,
clickOutsideCapture:_,trapFocus:$,onClose:q,onDismiss:N,onOpen:H,onChange:M,zIndex:U,radius:V,shadow:O,id:A,defaultOpened:E,__staticSelector:L,withRoles:j,disabled:W,
returnFocus:X,variant:re,keepMounted:ne,keepMountedMode:ue,vars:de,floatingStrategy:te,withOverlay:he,overlayProps:ee,hideDetached:pe,attributes:Ce,preventPositionChangeWhenVisible:Ie,
...se}=t,fe=G({name:L,props:t,classes:Jc,classNames:I,styles:g,unstyled:y,attributes:Ce,rootSelector:"dropdown",vars:de,varsResolver:nS}),{resolvedStyles:Re}=Ot(
{classNames:I,styles:g,props:t}),Z=(0,$r.useRef)(null),[K,ce]=(0,$r.useState)(null),[be,J]=(0,$r.useState)(null),{dir:Y}=st(),Q=Ko(),Ae=Me(A),ge=rS({middlewares:c,
width:d,position:Qs(Y,r),offset:typeof n=="number"?n+(u?m/2:0):n,arrowRef:Z,arrowOffset:x,onPositionChange:a,opened:s,defaultOpened:E,onChange:M,onOpen:H,onClose:q,
onDismiss:N,strategy:te,disabled:W,preventPositionChangeWhenVisible:Ie,keepMounted:ne});rp(()=>{b&&(ge.onClose(),N?.())},P,[K,be],!0,_);let xe=(0,$r.useCallback)(
We=>{ce(We),ge.floating.refs.setReference(We)},[ge.floating.refs.setReference]),Ke=(0,$r.useCallback)(We=>{J(We),ge.floating.refs.setFloating(We)},[ge.floating.
refs.setFloating]),ht=(0,$r.useCallback)(()=>{l?.onExited?.(),i?.(),ge.resetLockedPlacement()},[l?.onExited,i,ge.resetLockedPlacement]),Pe=(0,$r.useCallback)(()=>{
l?.onEntered?.(),f?.()},[l?.onEntered,f]);return(0,Ka.jsxs)(Fb,{value:{returnFocus:X,disabled:W,controlled:ge.controlled,reference:xe,floating:Ke,x:ge.floating.
x,y:ge.floating.y,arrowX:ge.floating?.middlewareData?.arrow?.x,arrowY:ge.floating?.middlewareData?.arrow?.y,opened:ge.opened,arrowRef:Z,transitionProps:{...l,onExited:ht,
onEntered:Pe},width:d,withArrow:u,arrowSize:m,arrowOffset:x,arrowRadius:p,arrowPosition:h,placement:ge.floating.placement,trapFocus:$,withinPortal:C,portalProps:R,
zIndex:U,radius:V,shadow:O,closeOnEscape:S,onDismiss:N,onClose:ge.onClose,onToggle:ge.onToggle,getTargetId:()=>Ae,getDropdownId:()=>`${Ae}-dropdown`,withRoles:j,
targetProps:se,__staticSelector:L,classNames:I,styles:g,unstyled:y,variant:re,keepMounted:ne,keepMountedMode:ue,getStyles:fe,resolvedStyles:Re,floatingStrategy:te,
referenceHidden:pe&&Q!=="test"?ge.floating.middlewareData.hide?.referenceHidden:!1},children:[o,he&&(0,Ka.jsx)(Jt,{transition:"fade",mounted:ge.opened,duration:l?.
duration||250,exitDuration:l?.exitDuration||250,children:We=>(0,Ka.jsx)(po,{withinPortal:C,children:(0,Ka.jsx)(Ha,{...ee,...fe("overlay",{className:ee?.className,
style:[We,ee?.style]})})})})]})}$e.Target=tx;$e.Dropdown=ou;$e.ContextMenu=Zp;$e.varsResolver=nS;$e.displayName="@mantine/core/Popover";$e.extend=e=>e;$e.withProps=
e=>{let t=o=>(0,Ka.jsx)($e,{...e,...o});return t.extend=$e.extend,t.displayName=`WithProps(${$e.displayName})`,t};var[aS,Ye]=pt("Menu component was not found in the tree");var sS=v(B(),1),Cu=(0,sS.createContext)(null);var lS=v(B(),1);var iS=v(T(),1);function Cx(e){let{value:t,defaultValue:o,onChange:r,children:n}=w("MenuCheckboxGroup",null,e),[a,s]=we({value:t,defaultValue:o,finalValue:[],onChange:r}),
l=(0,lS.useCallback)(i=>{s(a.includes(i)?a.filter(f=>f!==i):[...a,i])},[a,s]);return(0,iS.jsx)(Cu,{value:{values:a,onChange:l},children:n})}Cx.displayName="@man\
tine/core/MenuCheckboxGroup";var Pt={dropdown:"m_dc9b7c9f",label:"m_9bfac126",divider:"m_efdf90cb",item:"m_99ac2aa1",search:"m_ef8769b6",itemLabel:"m_5476e0d3",itemIndicator:"m_8395186e",itemSection:"\
m_8b75e504",chevron:"m_b85b0bed"};var fl=v(T(),1);function Yi({size:e,style:t,...o}){let r=e!==void 0?{width:D(e),height:D(e),...t}:t;return(0,fl.jsx)("svg",{viewBox:"0 0 10 7",fill:"none",xmlns:"\
http://www.w3.org/2000/svg",style:r,"aria-hidden":!0,...o,children:(0,fl.jsx)("path",{d:"M4 4.586L1.707 2.293A1 1 0 1 0 .293 3.707l3 3a.997.997 0 0 0 1.414 0l5-\
5A1 1 0 1 0 8.293.293L4 4.586z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}function Su({indeterminate:e,...t}){return e?(0,fl.jsx)("svg",{xmlns:"\
http://www.w3.org/2000/svg",fill:"none",viewBox:"0 0 32 6","aria-hidden":!0,...t,children:(0,fl.jsx)("rect",{width:"32",height:"6",fill:"currentColor",rx:"3"})}):
(0,fl.jsx)(Yi,{...t})}function fS(e,t,o){for(let r=e-1;r>=0;r-=1)if(!t[r].disabled)return r;if(o){for(let r=t.length-1;r>-1;r-=1)if(!t[r].disabled)return r}return e}function cS(e,t,o){
for(let r=e+1;r<t.length;r+=1)if(!t[r].disabled)return r;if(o){for(let r=0;r<t.length;r+=1)if(!t[r].disabled)return r}return e}function pD(e,t,o){return Xs(e,o)===
Xs(t,o)}function na({parentSelector:e,siblingSelector:t,onKeyDown:o,loop:r=!0,activateOnFocus:n=!1,dir:a="rtl",orientation:s}){return l=>{o?.(l);let i=Array.from(
Xs(l.currentTarget,e)?.querySelectorAll(t)||[]).filter(x=>pD(l.currentTarget,x,e)),f=i.findIndex(x=>l.currentTarget===x),d=cS(f,i,r),c=fS(f,i,r),u=a==="rtl"?c:d,
m=a==="rtl"?d:c;switch(l.key){case"ArrowRight":s==="horizontal"&&(l.stopPropagation(),l.preventDefault(),i[u].focus(),n&&i[u].click());break;case"ArrowLeft":s===
"horizontal"&&(l.stopPropagation(),l.preventDefault(),i[m].focus(),n&&i[m].click());break;case"ArrowUp":s==="vertical"&&(l.stopPropagation(),l.preventDefault(),
i[c].focus(),n&&i[c].click());break;case"ArrowDown":s==="vertical"&&(l.stopPropagation(),l.preventDefault(),i[d].focus(),n&&i[d].click());break;case"Home":l.stopPropagation(),
l.preventDefault(),i[cS(-1,i,!1)]?.focus();break;case"End":l.stopPropagation(),l.preventDefault(),i[fS(i.length,i,!1)]?.focus()}}}var uS=v(B(),1),Sr=(0,uS.createContext)(null);var wu=v(B(),1);var cl=v(T(),1);function Ru({role:e,checked:t,indicator:o,onSelect:r,color:n,closeMenuOnClick:a,rightSection:s,children:l,disabled:i,dataDisabled:f,className:d,
style:c,styles:u,classNames:m,buttonRef:x,others:p}){let h=Ye(),y=(0,wu.use)(Sr),I=Be(),{dir:g}=st(),b=(0,wu.useRef)(null),C=Oe(p.onClick,()=>{f||(r(),a&&h.closeDropdownImmediately())}),
R=Oe(p.onMouseMove,()=>{if(!h.hasSearch)return;let q=b.current?.closest("[data-menu-dropdown]");q&&q.querySelectorAll("[data-menu-active]").forEach(N=>{N!==b.current&&
N.closest("[data-menu-dropdown]")===q&&N.removeAttribute("data-menu-active")})}),S=Oe(p.onKeyDown,q=>{q.key==="ArrowLeft"&&y&&(y.close(),y.focusParentItem())}),
P=n?I.variantColorResolver({color:n,theme:I,variant:"light"}):void 0,_=n?dt({color:n,theme:I}):null,$=h.alignItemsLabels!=="none"||t;return(0,cl.jsxs)(qe,{onMouseDown:q=>q.
preventDefault(),...p,unstyled:h.unstyled,tabIndex:h.menuItemTabIndex,...h.getStyles("item",{className:d,style:c,styles:u,classNames:m}),ref:ve(b,x),role:e,"ari\
a-checked":t,disabled:i,"data-menu-item":!0,"data-checked":t||void 0,"data-disabled":i||f||void 0,"data-mantine-stop-propagation":!0,onClick:C,onMouseMove:R,onKeyDown:na(
{siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-dropdown]",activateOnFocus:!1,loop:h.loop,dir:g,orientation:"vertical",onKeyDown:S}),
__vars:{"--menu-item-color":_?.isThemeColor&&_?.shade===void 0?`var(--mantine-color-${_.color}-6)`:P?.color,"--menu-item-hover":P?.hover},children:[$&&(0,cl.jsx)(
"div",{...h.getStyles("itemIndicator",{styles:u,classNames:m}),"data-checked":t||void 0,children:t?o:null}),l&&(0,cl.jsx)("div",{...h.getStyles("itemLabel",{styles:u,
classNames:m}),"data-menu-item-label":!0,children:l}),s&&(0,cl.jsx)("div",{...h.getStyles("itemSection",{styles:u,classNames:m}),"data-position":"right",children:s})]})}var dS=v(B(),1);var Sx=v(T(),1),Pu=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,closeMenuOnClick:l,rightSection:i,children:f,disabled:d,"data-disabled":c,
value:u,checked:m,defaultChecked:x,onChange:p,checkIcon:h,ref:y,...I}=w("MenuCheckboxItem",null,e),g=Ye(),b=(0,dS.use)(Cu),C=b&&u!==void 0?b.values.includes(u):
void 0,[R,S]=we({value:m??C,defaultValue:x,finalValue:!1,onChange:p}),P=h??g.checkIcon??(0,Sx.jsx)(Yi,{size:10});return(0,Sx.jsx)(Ru,{role:"menuitemcheckbox",checked:R,
indicator:P,onSelect:()=>{p?S(!R):b&&u!==void 0?b.onChange(u):S(!R)},color:s,closeMenuOnClick:l,rightSection:i,disabled:d,dataDisabled:c,className:o,style:r,styles:n,
classNames:t,buttonRef:y,others:I,children:f})});Pu.classes=Pt;Pu.displayName="@mantine/core/MenuCheckboxItem";var mS=v(B(),1);function wx(e){let{children:t,disabled:o,longPressDelay:r}=w("MenuContextMenu",null,e),n=Ht(t);if(!n)throw new Error("Menu.ContextMenu component\
 children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let a=Ye(),s=Zn(),l=Zc(
{childProps:n.props,disabled:o||s.disabled,opened:a.opened,longPressDelay:r,setReference:s.reference,open:()=>a.openDropdown()});return(0,mS.cloneElement)(n,l)}
wx.displayName="@mantine/core/MenuContextMenu";var pS=v(T(),1),Fu=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("MenuDivider",null,e),l=Ye();return(0,pS.jsx)(k,{...l.getStyles("divider",
{className:o,style:r,styles:n,classNames:t}),...s})});Fu.classes=Pt;Fu.displayName="@mantine/core/MenuDivider";var Qi=v(B(),1),xD=500;function xS(e){return((e.querySelector("[data-menu-item-label]")??e).textContent??"").trim().toLowerCase()}function hD(e){return e.length>
1&&e.split("").every(t=>t===e[0])}function Mu({enabled:e,opened:t,getDropdown:o}){let r=(0,Qi.useRef)({buffer:"",timeoutId:null});return(0,Qi.useEffect)(()=>{if(t&&
e)return;let n=r.current;n.timeoutId!==null&&(window.clearTimeout(n.timeoutId),n.timeoutId=null),n.buffer=""},[t,e]),(0,Qi.useEffect)(()=>()=>{let{timeoutId:n}=r.
current;n!==null&&window.clearTimeout(n)},[]),n=>{if(!e||n.defaultPrevented||n.ctrlKey||n.metaKey||n.altKey||n.key.length!==1||n.key===" ")return;let a=n.target;
if(a&&(a.tagName==="INPUT"||a.tagName==="TEXTAREA"||a.tagName==="SELECT"||a.isContentEditable))return;let s=o();if(!s)return;let l=Array.from(s.querySelectorAll(
"[data-menu-item]:not([data-disabled])")).filter(u=>u.closest("[data-menu-dropdown]")===s);if(l.length===0)return;let i=r.current;i.buffer=(i.buffer+n.key).toLowerCase(),
i.timeoutId!==null&&window.clearTimeout(i.timeoutId),i.timeoutId=window.setTimeout(()=>{i.buffer="",i.timeoutId=null},xD);let f=document.activeElement,d=f?l.indexOf(
f):-1,c=null;if(i.buffer.length===1||hD(i.buffer)){let u=i.buffer[0],m=d+1;for(let x=0;x<l.length;x+=1){let p=(m+x)%l.length;if(xS(l[p]).startsWith(u)){c=l[p];break}}}else
for(let u=0;u<l.length;u+=1)if(xS(l[u]).startsWith(i.buffer)){c=l[u];break}c&&(n.preventDefault(),c.focus())}}var hS=v(B(),1);var Tu=v(T(),1),ku=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,onMouseEnter:s,onMouseLeave:l,onKeyDown:i,children:f,ref:d,...c}=w("MenuDropdown",
null,e),u=(0,hS.useRef)(null),m=Ye(),x=Mu({enabled:!m.hasSearch,opened:m.opened,getDropdown:()=>u.current}),p=Oe(i,I=>{x(I),!(I.defaultPrevented||m.hasSearch)&&
(I.key==="ArrowUp"||I.key==="ArrowDown")&&(I.preventDefault(),u.current?.querySelectorAll("[data-menu-item]:not(:disabled)")[0]?.focus())}),h=Oe(s,()=>(m.trigger===
"hover"||m.trigger==="click-hover")&&m.openDropdown()),y=Oe(l,()=>(m.trigger==="hover"||m.trigger==="click-hover")&&m.closeDropdown());return(0,Tu.jsxs)($e.Dropdown,
{...c,onMouseEnter:h,onMouseLeave:y,role:"menu","aria-orientation":"vertical",ref:ve(d,u),...m.getStyles("dropdown",{className:o,style:r,styles:n,classNames:t,withStaticClass:!1}),
tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:p,children:[m.withInitialFocusPlaceholder&&!m.hasSearch&&(0,Tu.jsx)("div",{role:"presentation",tabIndex:-1,"data-a\
utofocus":!0,"data-mantine-stop-propagation":!0,style:{outline:0}}),f]})});ku.classes=Pt;ku.displayName="@mantine/core/MenuDropdown";var Du=v(B(),1);var Xa=v(T(),1),Eu=Le(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,closeMenuOnClick:l,leftSection:i,rightSection:f,children:d,disabled:c,"da\
ta-disabled":u,ref:m,...x}=w("MenuItem",null,e),p=Ye(),h=(0,Du.use)(Sr),y=Be(),{dir:I}=st(),g=(0,Du.useRef)(null),b=x,C=Oe(b.onClick,()=>{u||(typeof l=="boolean"?
l&&p.closeDropdownImmediately():p.closeOnItemClick&&p.closeDropdownImmediately())}),R=Oe(b.onMouseMove,()=>{if(!p.hasSearch)return;let $=g.current?.closest("[da\
ta-menu-dropdown]");$&&$.querySelectorAll("[data-menu-active]").forEach(q=>{q!==g.current&&q.closest("[data-menu-dropdown]")===$&&q.removeAttribute("data-menu-a\
ctive")})}),S=s?y.variantColorResolver({color:s,theme:y,variant:"light"}):void 0,P=s?dt({color:s,theme:y}):null,_=Oe(b.onKeyDown,$=>{$.key==="ArrowLeft"&&h&&(h.
close(),h.focusParentItem())});return(0,Xa.jsxs)(qe,{onMouseDown:$=>$.preventDefault(),...x,unstyled:p.unstyled,tabIndex:p.menuItemTabIndex,...p.getStyles("item",
{className:o,style:r,styles:n,classNames:t}),ref:ve(g,m),role:"menuitem",disabled:c,"data-menu-item":!0,"data-disabled":c||u||void 0,"data-mantine-stop-propagat\
ion":!0,onClick:C,onMouseMove:R,onKeyDown:na({siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-dropdown]",activateOnFocus:!1,loop:p.
loop,dir:I,orientation:"vertical",onKeyDown:_}),__vars:{"--menu-item-color":P?.isThemeColor&&P?.shade===void 0?`var(--mantine-color-${P.color}-6)`:S?.color,"--m\
enu-item-hover":S?.hover},children:[p.alignItemsLabels==="all"&&(0,Xa.jsx)("div",{...p.getStyles("itemIndicator",{styles:n,classNames:t}),"data-placeholder":!0}),
i&&(0,Xa.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"data-position":"left",children:i}),d&&(0,Xa.jsx)("div",{...p.getStyles("itemLabel",{
styles:n,classNames:t}),"data-menu-item-label":!0,children:d}),f&&(0,Xa.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"data-position":"right",
children:f})]})});Eu.classes=Pt;Eu.displayName="@mantine/core/MenuItem";var IS=v(T(),1),Au=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("MenuLabel",null,e),l=Ye();return(0,IS.jsx)(k,{...l.getStyles("label",{className:o,
style:r,styles:n,classNames:t}),...s})});Au.classes=Pt;Au.displayName="@mantine/core/MenuLabel";var gS=v(B(),1),Bu=(0,gS.createContext)(null);var vS=v(T(),1);function Rx(e){let{value:t,defaultValue:o,onChange:r,children:n}=w("MenuRadioGroup",null,e),[a,s]=we({value:t,defaultValue:o,finalValue:null,onChange:r});
return(0,vS.jsx)(Bu,{value:{value:a,onChange:l=>s(l)},children:n})}Rx.displayName="@mantine/core/MenuRadioGroup";var Px=v(T(),1);function ul({size:e,style:t,...o}){return(0,Px.jsx)("svg",{xmlns:"http://www.w3.org/2000/svg",fill:"none",viewBox:"0 0 5 5",style:{width:D(e),height:D(
e),...t},"aria-hidden":!0,...o,children:(0,Px.jsx)("circle",{cx:"2.5",cy:"2.5",r:"2.5",fill:"currentColor"})})}var yS=v(B(),1),Fx=v(T(),1),Ou=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,closeMenuOnClick:l,rightSection:i,children:f,disabled:d,"data-\
disabled":c,value:u,checked:m,onChange:x,checkIcon:p,ref:h,...y}=w("MenuRadioItem",null,e),I=Ye(),g=(0,yS.use)(Bu),b=m??(g?g.value===u:!1),C=p??I.checkIcon??(0,Fx.jsx)(
ul,{size:5});return(0,Fx.jsx)(Ru,{role:"menuitemradio",checked:b,indicator:C,onSelect:()=>{b||(x?x(u):g&&g.onChange(u))},color:s,closeMenuOnClick:l,rightSection:i,
disabled:d,dataDisabled:c,className:o,style:r,styles:n,classNames:t,buttonRef:h,others:y,children:f})});Ou.classes=Pt;Ou.displayName="@mantine/core/MenuRadioIte\
m";var bS=v(B(),1),_u=(0,bS.createContext)({size:"sm"});var CS=v(B(),1),SS=v(T(),1),Mx=F(e=>{let t=w("InputClearButton",null,e),{size:o,variant:r,vars:n,classNames:a,styles:s,...l}=t,i=(0,CS.use)(_u),{resolvedClassNames:f,
resolvedStyles:d}=Ot({classNames:a,styles:s,props:t});return(0,SS.jsx)(Lo,{variant:r||"transparent",size:o||i?.size||"sm",classNames:f,styles:d,__staticSelector:"\
InputClearButton",style:{pointerEvents:"all",background:"var(--input-bg)",...l.style},...l})});Mx.displayName="@mantine/core/InputClearButton";var wS=v(T(),1),ID={xs:7,sm:8,md:10,lg:12,xl:15};function RS({__clearable:e,__clearSection:t,rightSection:o,__defaultRightSection:r,size:n="sm",__clearSectionMode:a="\
both"}){let s=e&&t;return a==="rightSection"?o===null?null:o||r:a==="clear"?o===null?null:s||r:s&&(o||r)?(0,wS.jsxs)("div",{"data-combined-clear-section":!0,style:{
display:"flex",gap:2,alignItems:"center",paddingInlineEnd:ID[n]},children:[s,o||r]}):o===null?null:o||s||r}var PS=v(B(),1),Vt=(0,PS.createContext)({offsetBottom:!1,offsetTop:!1,describedBy:void 0,getStyles:null,inputId:void 0,labelId:void 0});var Ft={wrapper:"m_6c018570",input:"m_8fb7ebe7",bottomSection:"m_93f4ed57",section:"m_82577fc2",placeholder:"m_88bacfd0",root:"m_46b77525",label:"m_8fdc1311",required:"\
m_78a94662",error:"m_8f816625",success:"m_9d9d40e0",description:"m_fe47ce59"};var FS=v(B(),1),MS=v(T(),1),TS=(e,{size:t})=>({description:{"--input-description-size":t===void 0?void 0:`calc(${Ve(t)} - ${D(2)})`}}),Ya=F(e=>{let t=w("InputDe\
scription",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,__staticSelector:i,__inheritStyles:f=!0,attributes:d,...c}=w("InputDescription",
null,t),u=(0,FS.use)(Vt),m=G({name:["InputWrapper",i],props:t,classes:Ft,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:d,rootSelector:"descrip\
tion",vars:l,varsResolver:TS}),x=f&&u?.getStyles||m;return(0,MS.jsx)(k,{component:"p",...x("description",u?.getStyles?{className:r,style:n}:void 0),...c})});Ya.
classes=Ft;Ya.varsResolver=TS;Ya.displayName="@mantine/core/InputDescription";var kS=v(B(),1),DS=v(T(),1),ES=(e,{size:t})=>({error:{"--input-error-size":t===void 0?void 0:`calc(${Ve(t)} - ${D(2)})`}}),Qa=F(e=>{let t=w("InputError",null,e),
{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,__staticSelector:f,__inheritStyles:d=!0,...c}=t,u=G({name:["InputWrapper",f],props:t,classes:Ft,
className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,rootSelector:"error",vars:l,varsResolver:ES}),m=(0,kS.use)(Vt),x=d&&m?.getStyles||u;return(0,DS.jsx)(
k,{component:"p",...x("error",m?.getStyles?{className:r,style:n}:void 0),...c})});Qa.classes=Ft;Qa.varsResolver=ES;Qa.displayName="@mantine/core/InputError";var AS=v(B(),1),Nu=v(T(),1),gD={labelElement:"label"},BS=(e,{size:t})=>({label:{"--input-label-size":Ve(t),"--input-asterisk-color":void 0}}),Za=F(e=>{let t=w("\
InputLabel",gD,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,labelElement:i,required:f,htmlFor:d,onMouseDown:c,children:u,__staticSelector:m,mod:x,
attributes:p,...h}=t,y=G({name:["InputWrapper",m],props:t,classes:Ft,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,rootSelector:"label",vars:l,
varsResolver:BS}),I=(0,AS.use)(Vt),g=I?.getStyles||y,b=h.component||i,C=typeof b!="string"||b==="label";return(0,Nu.jsxs)(k,{...g("label",I?.getStyles?{className:r,
style:n}:void 0),component:i,htmlFor:C?d:void 0,mod:[{required:f},x],onMouseDown:R=>{c?.(R),!R.defaultPrevented&&R.detail>1&&R.preventDefault()},...h,children:[
u,f&&(0,Nu.jsx)("span",{...g("required"),"aria-hidden":!0,children:" *"})]})});Za.classes=Ft;Za.varsResolver=BS;Za.displayName="@mantine/core/InputLabel";var OS=v(T(),1),Lu=F(e=>{let t=w("InputPlaceholder",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,__staticSelector:i,error:f,mod:d,attributes:c,
...u}=t,m=G({name:["InputPlaceholder",i],props:t,classes:Ft,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:c,rootSelector:"placeholder"});return(0,OS.jsx)(
k,{...m("placeholder"),mod:[{error:!!f},d],component:"span",...u})});Lu.classes=Ft;Lu.displayName="@mantine/core/InputPlaceholder";var _S=v(B(),1),NS=v(T(),1),LS=(e,{size:t})=>({success:{"--input-success-size":t===void 0?void 0:`calc(${Ve(t)} - ${D(2)})`}}),Ja=F(e=>{let t=w("InputSuccess",null,
e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,__staticSelector:f,__inheritStyles:d=!0,...c}=t,u=G({name:["InputWrapper",f],props:t,
classes:Ft,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,rootSelector:"success",vars:l,varsResolver:LS}),m=(0,_S.use)(Vt),x=d&&m?.getStyles||
u;return(0,NS.jsx)(k,{component:"p",...x("success",m?.getStyles?{className:r,style:n}:void 0),...c})});Ja.classes=Ft;Ja.varsResolver=LS;Ja.displayName="@mantine\
/core/InputSuccess";function HS(e,{hasDescription:t,hasError:o}){let r=e.findIndex(l=>l==="input"),n=e.slice(0,r),a=e.slice(r+1),s=t&&n.includes("description")||o&&n.includes("erro\
r");return{offsetBottom:t&&a.includes("description")||o&&a.includes("error"),offsetTop:s}}var Zi=v(B(),1);var dl=v(T(),1),vD={labelElement:"label",inputContainer:e=>e,inputWrapperOrder:["label","description","input","error"]},VS=(e,{size:t})=>({label:{"--input-label\
-size":Ve(t),"--input-asterisk-color":void 0},error:{"--input-error-size":t===void 0?void 0:`calc(${Ve(t)} - ${D(2)})`},success:{"--input-success-size":t===void 0?
void 0:`calc(${Ve(t)} - ${D(2)})`},description:{"--input-description-size":t===void 0?void 0:`calc(${Ve(t)} - ${D(2)})`}}),Ji=F(e=>{let t=w("InputWrapper",vD,e),
{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,variant:f,__staticSelector:d,inputContainer:c,inputWrapperOrder:u,label:m,error:x,success:p,
description:h,labelProps:y,descriptionProps:I,errorProps:g,successProps:b,labelElement:C,children:R,withAsterisk:S,id:P,required:_,__stylesApiProps:$,mod:q,attributes:N,
...H}=t,M=G({name:["InputWrapper",d],props:$||t,classes:Ft,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:N,vars:l,varsResolver:VS}),U={size:i,
variant:f,__staticSelector:d},V=Me(P),O=typeof S=="boolean"?S:_,A=g?.id||`${V}-error`,E=b?.id||`${V}-success`,L=I?.id||`${V}-description`,j=V,W=!!x&&typeof x!="\
boolean",X=!!p&&typeof p!="boolean"&&!x,re=!!h,ne=W&&u.includes("error"),ue=X&&u.includes("error"),de=re&&u.includes("description"),te=`${ne?A:""} ${ue?E:""} ${de?
L:""}`,he=te.trim().length>0?te.trim():void 0,ee=y?.id||`${V}-label`,pe=m&&(0,dl.jsx)(Za,{labelElement:C,id:ee,htmlFor:j,required:O,...U,...y,children:m},"label"),
Ce=re&&(0,dl.jsx)(Ya,{...I,...U,size:I?.size||U.size,id:I?.id||L,children:h},"description"),Ie=(0,dl.jsx)(Zi.Fragment,{children:c(R)},"input"),se=W&&(0,Zi.createElement)(
Qa,{...g,...U,size:g?.size||U.size,key:"error",id:g?.id||A},x),fe=X&&(0,Zi.createElement)(Ja,{...b,...U,size:b?.size||U.size,key:"success",id:b?.id||E},p),Re=u.
map(Z=>{switch(Z){case"label":return pe;case"input":return Ie;case"description":return Ce;case"error":return se||fe;default:return null}});return(0,dl.jsx)(Vt,{
value:{getStyles:M,describedBy:he,inputId:j,labelId:pe&&u.includes("label")?ee:void 0,...HS(u,{hasDescription:re,hasError:W||X})},children:(0,dl.jsx)(k,{variant:f,
size:i,mod:[{error:!!x,success:!!p&&!x},q],id:C==="label"?void 0:P,...M("root"),...H,children:Re})})});Ji.classes=Ft;Ji.varsResolver=VS;Ji.displayName="@mantine\
/core/InputWrapper";var zS=v(B(),1),Pn=v(T(),1),yD={variant:"default",leftSectionPointerEvents:"none",rightSectionPointerEvents:"none",withAria:!0,withErrorStyles:!0,withSuccessStyles:!0,
size:"sm",loading:!1,loadingPosition:"right"},$S=(e,t,o)=>({wrapper:{"--input-margin-top":o.offsetTop?"calc(var(--mantine-spacing-xs) / 2)":void 0,"--input-marg\
in-bottom":o.offsetBottom?"calc(var(--mantine-spacing-xs) / 2)":void 0,"--input-height":le(t.size,"input-height"),"--input-fz":Ve(t.size),"--input-radius":t.radius===
void 0?void 0:ye(t.radius),"--input-left-section-width":t.leftSectionWidth!==void 0?D(t.leftSectionWidth):void 0,"--input-right-section-width":t.rightSectionWidth!==
void 0?D(t.rightSectionWidth):void 0,"--input-padding-y":t.multiline?le(t.size,"input-padding-y"):void 0,"--input-left-section-pointer-events":t.leftSectionPointerEvents,
"--input-right-section-pointer-events":t.rightSectionPointerEvents}}),_e=Le(e=>{let t=w("Input",yD,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,required:l,
__staticSelector:i,__stylesApiProps:f,size:d,wrapperProps:c,error:u,success:m,disabled:x,leftSection:p,leftSectionProps:h,leftSectionWidth:y,rightSection:I,rightSectionProps:g,
rightSectionWidth:b,rightSectionPointerEvents:C,leftSectionPointerEvents:R,variant:S,vars:P,pointer:_,multiline:$,radius:q,id:N,withAria:H,withErrorStyles:M,withSuccessStyles:U,
mod:V,inputSize:O,attributes:A,__clearSection:E,__clearable:L,__clearSectionMode:j,__defaultRightSection:W,loading:X,loadingPosition:re,__bottomSection:ne,__bottomSectionProps:ue,
rootRef:de,dir:te,...he}=t,{styleProps:ee,rest:pe}=Rt(he),Ce=(0,zS.use)(Vt),Ie={offsetBottom:Ce?.offsetBottom,offsetTop:Ce?.offsetTop},se=G({name:["Input",i],props:f||
t,classes:Ft,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:A,stylesCtx:Ie,rootSelector:"wrapper",vars:P,varsResolver:$S}),fe=H?{required:l,disabled:x,
"aria-invalid":u?!0:void 0,"aria-describedby":Ce?.describedBy,id:Ce?.inputId||N}:{},Re=X?(0,Pn.jsx)(No,{size:re==="left"?"calc(var(--input-left-section-size) / \
2)":"calc(var(--input-right-section-size) / 2)"}):null,Z=X&&re==="left"?Re:p,K=RS({__clearable:L,__clearSection:E,rightSection:X&&re==="right"?Re:I,__defaultRightSection:W,
size:d,__clearSectionMode:j});return(0,Pn.jsx)(_u,{value:{size:d||"sm"},children:(0,Pn.jsxs)(k,{ref:de,dir:te,...se("wrapper"),...ee,...c,mod:[{error:!!u&&M,success:!!m&&
!u&&U,pointer:_,disabled:x,multiline:$,withRightSection:!!K,withLeftSection:!!Z,withBottomSection:!!ne},V],variant:S,size:d,children:[Z&&(0,Pn.jsx)("div",{...h,
"data-position":"left",...se("section",{className:h?.className,style:h?.style}),children:Z}),(0,Pn.jsx)(k,{component:"input",...pe,...fe,required:l,mod:{disabled:x,
error:!!u&&M,success:!!m&&!u&&U},variant:S,__size:O,...se("input")}),ne&&(0,Pn.jsx)("div",{...ue,...se("bottomSection",{className:ue?.className,style:ue?.style}),
children:ne}),K&&(0,Pn.jsx)("div",{...g,"data-position":"right",...se("section",{className:g?.className,style:g?.style}),children:K})]})})});_e.classes=Ft;_e.varsResolver=
$S;_e.Wrapper=Ji;_e.Label=Za;_e.Error=Qa;_e.Success=Ja;_e.Description=Ya;_e.Placeholder=Lu;_e.ClearButton=Mx;_e.displayName="@mantine/core/Input";var es=v(B(),1);var jS=v(T(),1),bD="[data-menu-item]:not([data-disabled])",CD="[data-menu-active]";function Tx(e){return e?.closest("[data-menu-dropdown]")}function SD(e){return e?
Array.from(e.querySelectorAll(bD)).filter(t=>t.closest("[data-menu-dropdown]")===e):[]}function Dx(e){e&&e.querySelectorAll(CD).forEach(t=>{t.closest("[data-men\
u-dropdown]")===e&&t.removeAttribute("data-menu-active")})}function Hu(e,t){Dx(t),e&&(e.setAttribute("data-menu-active","true"),e.scrollIntoView({block:"nearest"}))}
function kx(e){return e.findIndex(t=>t.hasAttribute("data-menu-active"))}var wD={clearSearchOnClose:!0},Vu=F(e=>{let{classNames:t,styles:o,onKeyDown:r,onChange:n,
size:a,clearSearchOnClose:s,ref:l,...i}=w("MenuSearch",wD,e),f=Ye(),d=(0,es.useRef)(null),c=ve(l,d),u=(0,es.useRef)(n);u.current=n,(0,es.useEffect)(()=>f.registerSearch(),
[f.registerSearch]),(0,es.useEffect)(()=>{s?f.searchExitClearRef.current=()=>{u.current?.({currentTarget:{value:""}})}:f.searchExitClearRef.current=null},[s,f.searchExitClearRef]),
(0,es.useEffect)(()=>{f.opened||Dx(Tx(d.current))},[f.opened]);let m=Oe(n,h=>{Dx(Tx(h.currentTarget))}),x=Oe(r,h=>{if(h.defaultPrevented)return;let y=Tx(h.currentTarget),
I=SD(y);if(h.key==="ArrowDown"){if(h.preventDefault(),I.length===0)return;let g=kx(I);Hu(I[g>=I.length-1?f.loop?0:g:g+1]??null,y)}else if(h.key==="ArrowUp"){if(h.
preventDefault(),I.length===0)return;let g=kx(I);Hu(I[g<=0?g===-1||f.loop?I.length-1:0:g-1]??null,y)}else if(h.key==="Home")h.preventDefault(),I.length>0&&Hu(I[0],
y);else if(h.key==="End")h.preventDefault(),I.length>0&&Hu(I[I.length-1],y);else if(h.key==="Enter"){if(h.nativeEvent.isComposing||h.nativeEvent.keyCode===229)return;
let g=I[kx(I)];g&&(h.preventDefault(),g.hasAttribute("data-sub-menu-item")?(g.focus(),g.dispatchEvent(new KeyboardEvent("keydown",{key:"ArrowRight",bubbles:!0}))):
g.click())}}),p=f.getStyles("search");return(0,jS.jsx)(_e,{"data-autofocus":!0,"data-mantine-stop-propagation":!0,type:"search",size:a,...i,ref:c,classNames:[{input:p.
className},t],styles:[{input:p.style},o],onKeyDown:x,onChange:m,__staticSelector:"Menu"})});Vu.classes=Pt;Vu.displayName="@mantine/core/MenuSearch";var zu=v(B(),1);var qS=v(T(),1),$u=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,onMouseEnter:s,onMouseLeave:l,onPointerEnter:i,onPointerLeave:f,onKeyDown:d,children:c,
ref:u,...m}=w("MenuSubDropdown",null,e),x=(0,zu.useRef)(null),p=Ye(),h=(0,zu.use)(Sr),y=Mu({enabled:!p.hasSearch,opened:h?.opened??!1,getDropdown:()=>x.current}),
I=Oe(d,b=>{y(b),!b.ctrlKey&&!b.metaKey&&!b.altKey&&b.key.length===1&&b.key!==" "&&b.stopPropagation()}),g=h?.getFloatingProps({onMouseEnter:s,onMouseLeave:l,onPointerEnter:i,
onPointerLeave:f});return(0,qS.jsx)($e.Dropdown,{...m,...g,role:"menu","aria-orientation":"vertical",ref:ve(u,x,h?.setFloating),...p.getStyles("dropdown",{className:o,
style:r,styles:n,classNames:t,withStaticClass:!1}),tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:I,children:c})});$u.classes=Pt;$u.displayName="@mantine/core/Me\
nuSubDropdown";var Ex=v(T(),1);function ef({style:e,size:t=16,...o}){return(0,Ex.jsx)("svg",{viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",style:{...e,width:D(
t),height:D(t),display:"block"},...o,children:(0,Ex.jsx)("path",{d:"M3.13523 6.15803C3.3241 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C1\
1.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.\
15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}ef.displayName="@mantine/core/Acco\
rdionChevron";var ju=v(B(),1);var aa=v(T(),1),qu=Le(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,color:s,leftSection:l,rightSection:i,children:f,disabled:d,"data-disabled":c,closeMenuOnClick:u,
ref:m,...x}=w("MenuSubItem",null,e),p=Ye(),h=(0,ju.use)(Sr),y=Be(),{dir:I}=st(),g=(0,ju.useRef)(null),b=x,C=s?y.variantColorResolver({color:s,theme:y,variant:"l\
ight"}):void 0,R=s?dt({color:s,theme:y}):null,S=Oe(b.onKeyDown,q=>{q.key==="ArrowRight"&&(h?.open(),h?.focusFirstItem()),q.key==="ArrowLeft"&&h?.parentContext&&
(h.parentContext.close(),h.parentContext.focusParentItem())}),P=Oe(b.onClick,()=>{!c&&u&&p.closeDropdownImmediately()}),_=Oe(b.onMouseMove,()=>{if(!p.hasSearch)
return;let q=g.current?.closest("[data-menu-dropdown]");q&&q.querySelectorAll("[data-menu-active]").forEach(N=>{N!==g.current&&N.closest("[data-menu-dropdown]")===
q&&N.removeAttribute("data-menu-active")})}),$=h?.getReferenceProps({onMouseEnter:b.onMouseEnter,onMouseLeave:b.onMouseLeave,onPointerEnter:b.onPointerEnter,onPointerLeave:b.
onPointerLeave});return(0,aa.jsxs)(qe,{onMouseDown:q=>q.preventDefault(),...x,...$,unstyled:p.unstyled,tabIndex:p.menuItemTabIndex,...p.getStyles("item",{className:o,
style:r,styles:n,classNames:t}),ref:ve(g,m,h?.setReference),role:"menuitem",disabled:d,"data-menu-item":!0,"data-sub-menu-item":!0,"data-disabled":d||c||void 0,
"data-mantine-stop-propagation":!0,onClick:P,onMouseMove:_,onKeyDown:na({siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-drop\
down]",activateOnFocus:!1,loop:p.loop,dir:I,orientation:"vertical",onKeyDown:S}),__vars:{"--menu-item-color":R?.isThemeColor&&R?.shade===void 0?`var(--mantine-c\
olor-${R.color}-6)`:C?.color,"--menu-item-hover":C?.hover},children:[p.alignItemsLabels==="all"&&(0,aa.jsx)("div",{...p.getStyles("itemIndicator",{styles:n,classNames:t}),
"data-placeholder":!0}),l&&(0,aa.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"data-position":"left",children:l}),f&&(0,aa.jsx)("div",{...p.
getStyles("itemLabel",{styles:n,classNames:t}),"data-menu-item-label":!0,children:f}),(0,aa.jsx)("div",{...p.getStyles("itemSection",{styles:n,classNames:t}),"d\
ata-position":"right",children:i||(0,aa.jsx)(ef,{...p.getStyles("chevron"),size:14})})]})});qu.classes=Pt;qu.displayName="@mantine/core/MenuSubItem";var WS=v(T(),1);function Ax({children:e,refProp:t}){if(!Js(e))throw new Error("Menu.Sub.Target component children should be an element or a component that accep\
ts ref. Fragments, strings, numbers and other primitive values are not supported");return Ye(),(0,WS.jsx)($e.Target,{refProp:t,popupType:"menu",children:e})}Ax.
displayName="@mantine/core/MenuSubTarget";var wr=v(B(),1);var Bx=v(T(),1);var RD={offset:0,position:"right-start",safeAreaPolygon:!0,transitionProps:{duration:0},openDelay:0,middlewares:{shift:{crossAxis:!0}}};function ts(e){let{children:t,
closeDelay:o,openDelay:r,position:n,safeAreaPolygon:a,opened:s,onChange:l,...i}=w("MenuSub",RD,e),f=Me(),[d,c]=we({value:s,finalValue:!1,onChange:l}),u=(0,wr.use)(
Sr),m=Ye(),{dir:x}=st(),p=Qs(x,n),h=u?.registerOpenSub??m.registerOpenSub,y=(0,wr.useRef)(null),I=(0,wr.useCallback)(N=>{let H=y.current;return H&&H!==N&&H(),y.
current=N,()=>{y.current===N&&(y.current=null)}},[]),g=(0,wr.useRef)(c);g.current=c;let b=(0,wr.useCallback)(()=>g.current(!0),[]),C=(0,wr.useCallback)(()=>g.current(
!1),[]);(0,wr.useEffect)(()=>{if(d)return h(C)},[d,h,C]);let{context:R,refs:S}=ra({placement:p,open:d,onOpenChange:N=>{N?b():C()}}),{getReferenceProps:P,getFloatingProps:_}=yu(
[vu(R,{handleClose:a?bu(typeof a=="object"?a:void 0):void 0,delay:{open:r,close:o}})]);return(0,Bx.jsx)(Sr,{value:{opened:d,close:C,open:b,focusFirstItem:()=>window.
setTimeout(()=>{document.getElementById(`${f}-dropdown`)?.querySelectorAll("[data-menu-item]:not([data-disabled])")[0]?.focus()},16),focusParentItem:()=>window.
setTimeout(()=>{document.getElementById(`${f}-target`)?.focus()},16),parentContext:u,setReference:S.setReference,setFloating:S.setFloating,getReferenceProps:P,getFloatingProps:_,
registerOpenSub:I},children:(0,Bx.jsx)($e,{opened:d,onChange:N=>N?b():C(),withArrow:!1,id:f,position:n,...i,withinPortal:!1,children:t})})}ts.extend=e=>e;ts.displayName=
"@mantine/core/MenuSub";ts.Target=Ax;ts.Dropdown=$u;ts.Item=qu;var US=v(B(),1),GS=v(T(),1),PD={refProp:"ref"};function Ox(e){let{children:t,refProp:o,...r}=w("MenuTarget",PD,e),n=Ht(t);if(!n)throw new Error("Menu.Target com\
ponent children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let a=Ye(),s=n.
props,l=Oe(s.onClick,()=>{a.trigger==="click"?a.toggleDropdown():a.trigger==="click-hover"&&(a.setOpenedViaClick(!0),a.opened||a.openDropdown())}),i=Oe(s.onMouseEnter,
()=>(a.trigger==="hover"||a.trigger==="click-hover")&&a.openDropdown()),f=Oe(s.onMouseLeave,()=>{(a.trigger==="hover"||a.trigger==="click-hover"&&!a.openedViaClick)&&
a.closeDropdown()});return(0,GS.jsx)($e.Target,{refProp:o,popupType:"menu",...r,children:(0,US.cloneElement)(n,{onClick:l,onMouseEnter:i,onMouseLeave:f,"data-ex\
panded":a.opened?!0:void 0})})}Ox.displayName="@mantine/core/MenuTarget";var jr=v(B(),1);var _x=v(T(),1),FD={trapFocus:!0,closeOnItemClick:!0,withInitialFocusPlaceholder:!0,clickOutsideEvents:["mousedown","touchstart","keydown"],loop:!0,trigger:"cli\
ck",openDelay:0,closeDelay:100,menuItemTabIndex:-1,alignItemsLabels:"with-indicators"},ho=F(e=>{let t=w("Menu",FD,e),{children:o,onOpen:r,onClose:n,opened:a,defaultOpened:s,
trapFocus:l,onChange:i,closeOnItemClick:f,loop:d,closeOnEscape:c,trigger:u,openDelay:m,closeDelay:x,classNames:p,styles:h,unstyled:y,variant:I,vars:g,menuItemTabIndex:b,
keepMounted:C,withInitialFocusPlaceholder:R,attributes:S,onExitTransitionEnd:P,alignItemsLabels:_,checkIcon:$,...q}=t,N=G({name:"Menu",classes:Pt,props:t,classNames:p,
styles:h,unstyled:y,attributes:S}),[H,M]=we({value:a,defaultValue:s,finalValue:!1,onChange:i}),[U,V]=(0,jr.useState)(!1),O=()=>{M(!1),V(!1),H&&n?.()},A=()=>{M(!0),
!H&&r?.()},E=()=>{H?O():A()},{openDropdown:L,closeDropdown:j}=Sb({open:A,close:O,closeDelay:x,openDelay:m}),W=(0,jr.useRef)(null),X=(0,jr.useCallback)(Ie=>{let se=W.
current;return se&&se!==Ie&&se(),W.current=Ie,()=>{W.current===Ie&&(W.current=null)}},[]),re=(0,jr.useRef)(0),[ne,ue]=(0,jr.useState)(!1),de=(0,jr.useCallback)(
()=>(re.current+=1,re.current===1&&ue(!0),()=>{re.current-=1,re.current===0&&ue(!1)}),[]),te=(0,jr.useRef)(null),he=()=>{te.current?.(),P?.()},ee=Ie=>Cb("[data-\
menu-item]","[data-menu-dropdown]",Ie),{resolvedClassNames:pe,resolvedStyles:Ce}=Ot({classNames:p,styles:h,props:t});return(0,_x.jsx)(aS,{value:{getStyles:N,opened:H,
toggleDropdown:E,getItemIndex:ee,openedViaClick:U,setOpenedViaClick:V,closeOnItemClick:f,closeDropdown:u==="click"?O:j,openDropdown:u==="click"?A:L,closeDropdownImmediately:O,
loop:d,trigger:u,unstyled:y,menuItemTabIndex:b,withInitialFocusPlaceholder:R,registerOpenSub:X,hasSearch:ne,registerSearch:de,searchExitClearRef:te,alignItemsLabels:_,
checkIcon:$},children:(0,_x.jsx)($e,{returnFocus:!0,...q,opened:H,onChange:E,defaultOpened:s,trapFocus:C?!1:l,closeOnEscape:c,__staticSelector:"Menu",classNames:pe,
styles:Ce,unstyled:y,variant:I,keepMounted:C,onExitTransitionEnd:he,children:o})})});ho.displayName="@mantine/core/Menu";ho.classes=Pt;ho.Item=Eu;ho.Label=Au;ho.
Dropdown=ku;ho.Target=Ox;ho.Divider=Fu;ho.Search=Vu;ho.Sub=ts;ho.CheckboxItem=Pu;ho.CheckboxGroup=Cx;ho.RadioItem=Ou;ho.RadioGroup=Rx;ho.ContextMenu=wx;var Nx={root:"m_18320242","skeleton-fade":"m_299c329c"};var KS=v(T(),1),MD={visible:!0,animate:!0},XS=(e,{width:t,height:o,radius:r,circle:n})=>({root:{"--skeleton-height":D(o),"--skeleton-width":n?D(o):D(t),"--skele\
ton-radius":n?"1000px":r===void 0?void 0:ye(r)}}),Wu=F(e=>{let t=w("Skeleton",MD,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,width:i,height:f,
circle:d,visible:c,radius:u,animate:m,mod:x,attributes:p,...h}=t,y=G({name:"Skeleton",classes:Nx,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,
vars:l,varsResolver:XS});return(0,KS.jsx)(k,{...y("root"),mod:[{visible:c,animate:m},x],...h})});Wu.classes=Nx;Wu.varsResolver=XS;Wu.displayName="@mantine/core/\
Skeleton";function Lx(e,t){return o=>{if(typeof o!="string"||o.trim().length===0)throw new Error(t);return`${e}-${o}`}}function Zo(e,t){return typeof e=="boolean"?e:t.autoContrast}var[YS,ml]=pt("Tabs component was not found in the tree");var Fn={root:"m_89d60db1","list--default":"m_576c9d4",list:"m_89d33d6d",tab:"m_4ec4dce6",panel:"m_b0c91715",tabSection:"m_fc420b1f",tabLabel:"m_42bbd1ae","tab--\
default":"m_539e827b","list--outline":"m_6772fbd5","tab--outline":"m_b59ab47c","tab--pills":"m_c3381914"};var QS=v(T(),1),Uu=F(e=>{let t=w("TabsList",null,e),{children:o,className:r,grow:n,justify:a,classNames:s,styles:l,style:i,mod:f,...d}=t,c=ml();return(0,QS.jsx)(
k,{...c.getStyles("list",{className:r,style:i,classNames:s,styles:l,props:t,variant:c.variant}),role:"tablist",variant:c.variant,mod:[{grow:n,orientation:c.orientation,
placement:c.orientation==="vertical"&&c.placement,inverted:c.inverted},f],"aria-orientation":c.orientation,__vars:{"--tabs-justify":a},...d,children:o})});Uu.classes=
Fn;Uu.displayName="@mantine/core/TabsList";var Gu=v(B(),1),Hx=v(T(),1),Ku=F(e=>{let t=w("TabsPanel",null,e),{children:o,className:r,value:n,classNames:a,styles:s,style:l,mod:i,keepMounted:f,...d}=t,c=Ko(),
u=ml();(0,Gu.useEffect)(()=>(u.setMountedPanel(n,!0),()=>{u.setMountedPanel(n,!1)}),[n]);let m=u.value===n,x=u.keepMounted||f,p=u.keepMountedMode!=="display-non\
e",h=x&&p&&c!=="test"?(0,Hx.jsx)(Gu.Activity,{mode:m?"visible":"hidden",children:o}):x||m?o:null;return(0,Hx.jsx)(k,{...u.getStyles("panel",{className:r,classNames:a,
styles:s,style:[l,m?void 0:{display:"none"}],props:t}),mod:[{orientation:u.orientation},i],role:"tabpanel",id:u.getPanelId(n),"aria-labelledby":u.getTabId(n),...d,
children:h})});Ku.classes=Fn;Ku.displayName="@mantine/core/TabsPanel";var pl=v(T(),1),Xu=F(e=>{let t=w("TabsTab",null,e),{className:o,children:r,rightSection:n,leftSection:a,value:s,onClick:l,onKeyDown:i,disabled:f,color:d,style:c,
classNames:u,styles:m,vars:x,mod:p,tabIndex:h,...y}=t,I=Be(),{dir:g}=st(),b=ml(),C=s===b.value,R=P=>{b.onChange(b.allowTabDeactivation&&s===b.value?null:s),l?.(
P)},S={classNames:u,styles:m,props:t};return(0,pl.jsxs)(qe,{...b.getStyles("tab",{className:o,style:c,variant:b.variant,...S}),disabled:f,unstyled:b.unstyled,variant:b.
variant,mod:[{active:C,disabled:f,orientation:b.orientation,inverted:b.inverted,placement:b.orientation==="vertical"&&b.placement},p],role:"tab",id:b.getTabId(s),
"aria-selected":C,tabIndex:h!==void 0?h:C||b.value===null?0:-1,"aria-controls":b.mountedPanels.current.has(s)?b.getPanelId(s):void 0,onClick:R,__vars:{"--tabs-c\
olor":d?De(d,I):void 0},onKeyDown:na({siblingSelector:'[role="tab"]',parentSelector:'[role="tablist"]',activateOnFocus:b.activateTabWithKeyboard,loop:b.loop,orientation:b.
orientation||"horizontal",dir:g,onKeyDown:i}),...y,children:[a&&(0,pl.jsx)("span",{...b.getStyles("tabSection",S),"data-position":"left",children:a}),r&&(0,pl.jsx)(
"span",{...b.getStyles("tabLabel",S),children:r}),n&&(0,pl.jsx)("span",{...b.getStyles("tabSection",S),"data-position":"right",children:n})]})});Xu.classes=Fn;Xu.
displayName="@mantine/core/TabsTab";var Yu=v(B(),1);var Vx=v(T(),1),ZS="Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value",TD={keepMounted:!0,keepMountedMode:"activity",orientation:"\
horizontal",loop:!0,activateTabWithKeyboard:!0,variant:"default",placement:"left"},JS=(e,{radius:t,color:o,autoContrast:r})=>({root:{"--tabs-radius":ye(t),"--ta\
bs-color":De(o,e),"--tabs-text-color":Zo(r,e)?Zt({color:o,theme:e,autoContrast:r}):void 0}}),os=F(e=>{let t=w("Tabs",TD,e),{defaultValue:o,value:r,onChange:n,orientation:a,
children:s,loop:l,id:i,activateTabWithKeyboard:f,allowTabDeactivation:d,variant:c,color:u,radius:m,inverted:x,placement:p,keepMounted:h,keepMountedMode:y,classNames:I,
styles:g,unstyled:b,className:C,style:R,vars:S,autoContrast:P,mod:_,attributes:$,...q}=t,N=Me(i),H=(0,Yu.useRef)(new Set),M=vi(),U=(0,Yu.useCallback)((E,L)=>{let j=H.
current;L&&!j.has(E)?(j.add(E),M()):!L&&j.has(E)&&(j.delete(E),M())},[]),[V,O]=we({value:r,defaultValue:o,finalValue:null,onChange:n}),A=G({name:"Tabs",props:t,
classes:Fn,className:C,style:R,classNames:I,styles:g,unstyled:b,attributes:$,vars:S,varsResolver:JS});return(0,Vx.jsx)(YS,{value:{placement:p,value:V,orientation:a,
id:N,loop:l,activateTabWithKeyboard:f,getTabId:Lx(`${N}-tab`,ZS),getPanelId:Lx(`${N}-panel`,ZS),onChange:O,allowTabDeactivation:d,variant:c,color:u,radius:m,inverted:x,
keepMounted:h,keepMountedMode:y,unstyled:b,getStyles:A,mountedPanels:H,setMountedPanel:U},children:(0,Vx.jsx)(k,{id:N,variant:c,mod:[{orientation:a,inverted:a===
"horizontal"&&x,placement:a==="vertical"&&p},_],...A("root"),...q,children:s})})});os.classes=Fn;os.varsResolver=JS;os.displayName="@mantine/core/Tabs";os.Tab=Xu;
os.Panel=Ku;os.List=Uu;function xl(e,t){return e in t?Yn(t[e]):Yn(e)}function tf(e,t){let o=e.map(r=>({value:r,px:xl(r,t)}));return o.sort((r,n)=>r.px-n.px),o}function rs(e){return typeof e=="object"&&e!==null?"base"in e?e.base:void 0:e}function Qu(){return typeof process<"u"&&process.env,"development"}function e0(e){return typeof e=="string"||typeof e=="number"||typeof e=="boolean"||typeof e=="bigint"}function of(e,t=document){let o=t.querySelector(e);if(o)return o;let r=t.querySelectorAll("*");for(let n=0;n<r.length;n+=1){let a=r[n];if(a.shadowRoot){let s=of(
e,a.shadowRoot);if(s)return s}}return null}function qr(e,t=document){let o=[],r=t.querySelectorAll(e);o.push(...Array.from(r));let n=t.querySelectorAll("*");for(let a=0;a<
n.length;a+=1){let s=n[a];if(s.shadowRoot){let l=qr(e,s.shadowRoot);o.push(...l)}}return o}function Jo(e){if(!e)return document;let t=e.getRootNode(),o=t.nodeType===
Node.DOCUMENT_NODE,r=t.nodeType===Node.DOCUMENT_FRAGMENT_NODE&&"host"in t;return o||r?t:document}var Wr=v(B(),1);function t0(e){let t=document.createElement("style");return t.setAttribute("data-mantine-styles","inline"),t.innerHTML="*, *::before, *::after {transition: none\
 !important;}",t.setAttribute("data-mantine-disable-transition","true"),e&&t.setAttribute("nonce",e),document.head.appendChild(t),()=>document.querySelectorAll(
"[data-mantine-disable-transition]").forEach(r=>r.remove())}function kD({keepTransitions:e}={}){let t=(0,Wr.useRef)(Va),o=(0,Wr.useRef)(-1),r=(0,Wr.use)(Ms),n=jn(),
a=(0,Wr.useRef)(n?.());if(!r)throw new Error("[@mantine/core] MantineProvider was not found in tree");let s=c=>{r.setColorScheme(c),t.current=e?()=>{}:t0(a.current),
window.clearTimeout(o.current),o.current=window.setTimeout(()=>{t.current?.()},10)},l=()=>{r.clearColorScheme(),t.current=e?()=>{}:t0(a.current),window.clearTimeout(
o.current),o.current=window.setTimeout(()=>{t.current?.()},10)},i=np("light",{getInitialValueInEffect:!1}),f=r.colorScheme==="auto"?i:r.colorScheme,d=(0,Wr.useCallback)(
()=>s(f==="light"?"dark":"light"),[s,f]);return(0,Wr.useEffect)(()=>()=>{t.current?.(),window.clearTimeout(o.current)},[]),{colorScheme:r.colorScheme,setColorScheme:s,
clearColorScheme:l,toggleColorScheme:d}}function Ur(e,t){return Array.isArray(e)?[...e].reduce((o,r)=>({...o,...Ur(r,t)}),{}):typeof e=="function"?e(t):e??{}}var zx=v(B(),1);var ns=v(T(),1),DD={transitionDuration:200,transitionTimingFunction:"ease",animateOpacity:!0,orientation:"vertical",keepMounted:!0,keepMountedMode:"activity"},Zu=F(
e=>{let{children:t,expanded:o,transitionDuration:r,transitionTimingFunction:n,style:a,onTransitionEnd:s,onTransitionStart:l,animateOpacity:i,keepMounted:f,keepMountedMode:d,
ref:c,orientation:u,...m}=w("Collapse",DD,e),x=Ko(),p=Be(),h=Ir(),y=p.respectReducedMotion&&h?0:r,I=(u==="horizontal"?yp:gp)({expanded:o,transitionDuration:y,transitionTimingFunction:n,
onTransitionEnd:s,onTransitionStart:l,keepMounted:!1});if(y===0)return f===!0&&(d==="display-none"||x!=="test")?d==="display-none"?(0,ns.jsx)(k,{...m,style:{...Ur(
a,p),...o?{}:{display:"none"}},ref:c,children:t}):(0,ns.jsx)(zx.Activity,{mode:o?"visible":"hidden",children:(0,ns.jsx)(k,{...m,style:a,ref:c,children:t})}):o?(0,ns.jsx)(
k,{...m,style:a,ref:c,children:t}):null;let g=I.state==="exited",b;return f===!1?b=g?null:t:f===!0?b=d==="display-none"?t:(0,ns.jsx)(zx.Activity,{mode:g?"hidden":
"visible",children:t}):b=t,(0,ns.jsx)(k,{...m,...I.getCollapseProps({style:{opacity:o||!i?1:0,transition:i?`opacity ${y}ms ${n}`:"none",...Ur(a,p),...f&&d==="di\
splay-none"&&g?{display:"none"}:{}},ref:c}),children:b})});Zu.displayName="@mantine/core/Collapse";var[o0,Ct]=pt("ScrollArea.Root component was not found in tree");var r0=v(B(),1);function er(e,t){let o=(0,r0.useEffectEvent)(t);ut(()=>{let r=0;if(e){let n=new ResizeObserver(()=>{cancelAnimationFrame(r),r=window.requestAnimationFrame(o)});
return n.observe(e),()=>{window.cancelAnimationFrame(r),n.unobserve(e)}}},[e])}var $x=v(B(),1),jx=v(T(),1);function ED(e){let{style:t,...o}=e,r=Ct(),[n,a]=(0,$x.useState)(0),[s,l]=(0,$x.useState)(0),i=!!(n&&s);return er(r.scrollbarX,()=>{let f=r.
scrollbarX?.offsetHeight||0;r.onCornerHeightChange(f),l(f)}),er(r.scrollbarY,()=>{let f=r.scrollbarY?.offsetWidth||0;r.onCornerWidthChange(f),a(f)}),i?(0,jx.jsx)(
"div",{...o,style:{...t,width:n,height:s}}):null}function n0(e){let t=Ct(),o=!!(t.scrollbarX&&t.scrollbarY);return t.type!=="scroll"&&o?(0,jx.jsx)(ED,{...e}):null}var Gr=v(B(),1);var qx=v(T(),1),AD={scrollHideDelay:1e3,type:"hover"};function Wx(e){let{type:t,scrollHideDelay:o,scrollbars:r,getStyles:n,ref:a,...s}=w("ScrollAreaRoot",AD,e),
[l,i]=(0,Gr.useState)(null),[f,d]=(0,Gr.useState)(null),[c,u]=(0,Gr.useState)(null),[m,x]=(0,Gr.useState)(null),[p,h]=(0,Gr.useState)(null),[y,I]=(0,Gr.useState)(
0),[g,b]=(0,Gr.useState)(0),[C,R]=(0,Gr.useState)(!1),[S,P]=(0,Gr.useState)(!1),_=ve(a,i);return(0,qx.jsx)(o0,{value:{type:t,scrollHideDelay:o,scrollArea:l,viewport:f,
onViewportChange:d,content:c,onContentChange:u,scrollbarX:m,onScrollbarXChange:x,scrollbarXEnabled:C,onScrollbarXEnabledChange:R,scrollbarY:p,onScrollbarYChange:h,
scrollbarYEnabled:S,onScrollbarYEnabledChange:P,onCornerWidthChange:I,onCornerHeightChange:b,getStyles:n},children:(0,qx.jsx)(k,{...s,ref:_,__vars:{"--sa-corner\
-width":r!=="xy"?"0px":`${y}px`,"--sa-corner-height":r!=="xy"?"0px":`${g}px`}})})}Wx.displayName="@mantine/core/ScrollAreaRoot";function Ju(e,t){let o=e/t;return Number.isNaN(o)?0:o}function sa(e){let t=Ju(e.viewport,e.content),o=e.scrollbar.paddingStart+e.scrollbar.paddingEnd,r=(e.scrollbar.size-o)*t;return Math.max(r,18)}function ed(e,t){return o=>{if(e[0]===e[1]||t[0]===t[1])return t[0];let r=(t[1]-t[0])/(e[1]-e[0]);return t[0]+r*(o-e[0])}}function BD(e,[t,o]){return Math.min(o,Math.max(t,e))}function Ux(e,t,o="ltr"){let r=sa(t),n=t.scrollbar.paddingStart+t.scrollbar.paddingEnd,a=t.scrollbar.size-
n,s=t.content-t.viewport,l=a-r,i=BD(e,o==="ltr"?[0,s]:[s*-1,0]);return ed([0,s],[0,l])(i)}function a0(e,t,o,r="ltr"){let n=sa(o),a=n/2,s=t||a,l=n-s,i=o.scrollbar.paddingStart+s,f=o.scrollbar.size-o.scrollbar.paddingEnd-l,d=o.content-o.viewport,c=r===
"ltr"?[0,d]:[d*-1,0];return ed([i,f],c)(e)}function td(e,t){return e>0&&e<t}function Rr(e){return e?parseInt(e,10):0}function Kr(e,t,{checkForDefaultPrevented:o=!0}={}){return r=>{e?.(r),(o===!1||!r.defaultPrevented)&&t?.(r)}}var[s0,Gx]=pt("ScrollAreaScrollbar was not found in tree");var Xr=v(B(),1);var Kx=v(T(),1);function od(e){let{sizes:t,hasThumb:o,onThumbChange:r,onThumbPointerUp:n,onThumbPointerDown:a,onThumbPositionChange:s,onDragScroll:l,onWheelScroll:i,
onResize:f,ref:d,...c}=e,u=Ct(),[m,x]=(0,Xr.useState)(null),p=ve(d,x),h=(0,Xr.useRef)(null),y=(0,Xr.useRef)(""),I=t.content-t.viewport,g=(0,Xr.useEffectEvent)(S=>i(
S,I)),b=Er(s),C=mn(f,10),R=S=>{if(h.current){let P=S.clientX-h.current.left,_=S.clientY-h.current.top;l({x:P,y:_})}};return(0,Xr.useEffect)(()=>{if(!m)return;let S=P=>g(
P);return m.addEventListener("wheel",S,{passive:!1}),()=>m.removeEventListener("wheel",S)},[m]),(0,Xr.useEffect)(b,[t,b]),er(m,C),er(u.content,C),(0,Kx.jsx)(s0,
{value:{scrollbar:m,hasThumb:o,onThumbChange:Er(r),onThumbPointerUp:Er(n),onThumbPositionChange:b,onThumbPointerDown:Er(a)},children:(0,Kx.jsx)("div",{...c,ref:p,
"data-mantine-scrollbar":!0,style:{position:"absolute",...c.style},onPointerDown:Kr(e.onPointerDown,S=>{S.preventDefault(),S.button===0&&(S.target.setPointerCapture(
S.pointerId),h.current=m.getBoundingClientRect(),y.current=document.body.style.webkitUserSelect,document.body.style.webkitUserSelect="none",R(S))}),onPointerMove:Kr(
e.onPointerMove,R),onPointerUp:Kr(e.onPointerUp,S=>{let P=S.target;P.hasPointerCapture(S.pointerId)&&(S.preventDefault(),P.releasePointerCapture(S.pointerId))}),
onLostPointerCapture:()=>{document.body.style.webkitUserSelect=y.current,h.current=null}})})}var hl=v(B(),1);var l0=v(T(),1),Xx=e=>{let{sizes:t,onSizesChange:o,style:r,ref:n,...a}=e,s=Ct(),[l,i]=(0,hl.useState)(),f=(0,hl.useRef)(null),d=ve(n,f,s.onScrollbarXChange);return(0,hl.useEffect)(
()=>{f.current&&i(getComputedStyle(f.current))},[f]),(0,l0.jsx)(od,{"data-orientation":"horizontal",...a,ref:d,sizes:t,style:{...r,"--sa-thumb-width":`${sa(t)}p\
x`},onThumbPointerDown:c=>e.onThumbPointerDown(c.x),onDragScroll:c=>e.onDragScroll(c.x),onWheelScroll:(c,u)=>{if(s.viewport){let m=s.viewport.scrollLeft+c.deltaX;
e.onWheelScroll(m),td(m,u)&&c.preventDefault()}},onResize:()=>{f.current&&s.viewport&&l&&o({content:s.viewport.scrollWidth,viewport:s.viewport.offsetWidth,scrollbar:{
size:f.current.clientWidth,paddingStart:Rr(l.paddingLeft),paddingEnd:Rr(l.paddingRight)}})}})};Xx.displayName="@mantine/core/ScrollAreaScrollbarX";var Il=v(B(),1);var i0=v(T(),1);function Yx(e){let{sizes:t,onSizesChange:o,style:r,ref:n,...a}=e,s=Ct(),[l,i]=(0,Il.useState)(),f=(0,Il.useRef)(null),d=ve(n,f,s.onScrollbarYChange);
return(0,Il.useEffect)(()=>{f.current&&i(window.getComputedStyle(f.current))},[]),(0,i0.jsx)(od,{...a,"data-orientation":"vertical",ref:d,sizes:t,style:{"--sa-t\
humb-height":`${sa(t)}px`,...r},onThumbPointerDown:c=>e.onThumbPointerDown(c.y),onDragScroll:c=>e.onDragScroll(c.y),onWheelScroll:(c,u)=>{if(s.viewport){let m=s.
viewport.scrollTop+c.deltaY;e.onWheelScroll(m),td(m,u)&&c.preventDefault()}},onResize:()=>{f.current&&s.viewport&&l&&o({content:s.viewport.scrollHeight,viewport:s.
viewport.offsetHeight,scrollbar:{size:f.current.clientHeight,paddingStart:Rr(l.paddingTop),paddingEnd:Rr(l.paddingBottom)}})}})}Yx.displayName="@mantine/core/Sc\
rollAreaScrollbarY";var rf=v(B(),1),Qx=v(T(),1);function as(e){let{orientation:t="vertical",...o}=e,{dir:r}=st(),n=Ct(),a=(0,rf.useRef)(null),s=(0,rf.useRef)(0),[l,i]=(0,rf.useState)(
{content:0,viewport:0,scrollbar:{size:0,paddingStart:0,paddingEnd:0}}),f=Ju(l.viewport,l.content),d={...o,sizes:l,onSizesChange:i,hasThumb:f>0&&f<1,onThumbChange:u=>{
a.current=u},onThumbPointerUp:()=>{s.current=0},onThumbPointerDown:u=>{s.current=u}},c=(u,m)=>a0(u,s.current,l,m);return t==="horizontal"?(0,Qx.jsx)(Xx,{...d,onThumbPositionChange:()=>{
if(n.viewport&&a.current){let u=n.viewport.scrollLeft,m=Ux(u,l,r);a.current.style.transform=`translate3d(${m}px, 0, 0)`}},onWheelScroll:u=>{n.viewport&&(n.viewport.
scrollLeft=u)},onDragScroll:u=>{n.viewport&&(n.viewport.scrollLeft=c(u,r))}}):t==="vertical"?(0,Qx.jsx)(Yx,{...d,onThumbPositionChange:()=>{if(n.viewport&&a.current){
let u=n.viewport.scrollTop,m=Ux(u,l);l.scrollbar.size===0?a.current.style.setProperty("--thumb-opacity","0"):a.current.style.setProperty("--thumb-opacity","1"),
a.current.style.transform=`translate3d(0, ${m}px, 0)`}},onWheelScroll:u=>{n.viewport&&(n.viewport.scrollTop=u)},onDragScroll:u=>{n.viewport&&(n.viewport.scrollTop=
c(u))}}):null}as.displayName="@mantine/core/ScrollAreaScrollbarVisible";var f0=v(B(),1);var c0=v(T(),1);function nf(e){let t=Ct(),{forceMount:o,...r}=e,[n,a]=(0,f0.useState)(!1),s=e.orientation==="horizontal",l=mn(()=>{if(t.viewport){let i=t.viewport.
offsetWidth<t.viewport.scrollWidth,f=t.viewport.offsetHeight<t.viewport.scrollHeight;a(s?i:f)}},10);return er(t.viewport,l),er(t.content,l),o||n?(0,c0.jsx)(as,{
"data-state":n?"visible":"hidden",...r}):null}nf.displayName="@mantine/core/ScrollAreaScrollbarAuto";var rd=v(B(),1),u0=v(T(),1);function Zx(e){let{forceMount:t,...o}=e,r=Ct(),[n,a]=(0,rd.useState)(!1);return(0,rd.useEffect)(()=>{let{scrollArea:s}=r,l=0;if(s){let i=()=>{
window.clearTimeout(l),a(!0)},f=()=>{l=window.setTimeout(()=>a(!1),r.scrollHideDelay)};return s.addEventListener("pointerenter",i),s.addEventListener("pointerle\
ave",f),()=>{window.clearTimeout(l),s.removeEventListener("pointerenter",i),s.removeEventListener("pointerleave",f)}}},[r.scrollArea,r.scrollHideDelay]),t||n?(0,u0.jsx)(
nf,{"data-state":n?"visible":"hidden",...o}):null}Zx.displayName="@mantine/core/ScrollAreaScrollbarHover";var af=v(B(),1);var d0=v(T(),1);function m0(e){let{forceMount:t,...o}=e,r=Ct(),n=e.orientation==="horizontal",[a,s]=(0,af.useState)("hidden"),l=mn(()=>s("idle"),100);return(0,af.useEffect)(
()=>{if(a==="idle"){let i=window.setTimeout(()=>s("hidden"),r.scrollHideDelay);return()=>window.clearTimeout(i)}},[a,r.scrollHideDelay]),(0,af.useEffect)(()=>{let{
viewport:i}=r,f=n?"scrollLeft":"scrollTop";if(i){let d=i[f],c=()=>{let u=i[f];d!==u&&(s("scrolling"),l()),d=u};return i.addEventListener("scroll",c),()=>i.removeEventListener(
"scroll",c)}},[r.viewport,n,l]),t||a!=="hidden"?(0,d0.jsx)(as,{"data-state":a==="hidden"?"hidden":"visible",...o,onPointerEnter:Kr(e.onPointerEnter,()=>s("inter\
acting")),onPointerLeave:Kr(e.onPointerLeave,()=>s("idle"))}):null}var p0=v(B(),1),sf=v(T(),1);function nd(e){let{forceMount:t,...o}=e,r=Ct(),{onScrollbarXEnabledChange:n,onScrollbarYEnabledChange:a}=r,s=e.orientation==="horizo\
ntal";return(0,p0.useEffect)(()=>(s?n(!0):a(!0),()=>{s?n(!1):a(!1)}),[s,n,a]),r.type==="hover"?(0,sf.jsx)(Zx,{...o,forceMount:t}):r.type==="scroll"?(0,sf.jsx)(m0,
{...o,forceMount:t}):r.type==="auto"?(0,sf.jsx)(nf,{...o,forceMount:t}):r.type==="always"?(0,sf.jsx)(as,{...o}):null}nd.displayName="@mantine/core/ScrollAreaScr\
ollbar";function x0(e,t=()=>{}){let o={left:e.scrollLeft,top:e.scrollTop},r=0;return(function n(){let a={left:e.scrollLeft,top:e.scrollTop},s=o.left!==a.left,l=o.top!==
a.top;(s||l)&&t(),o=a,r=window.requestAnimationFrame(n)})(),()=>window.cancelAnimationFrame(r)}var ad=v(B(),1);var Jx=v(T(),1);function h0(e){let{style:t,ref:o,...r}=e,n=Ct(),a=Gx(),{onThumbPositionChange:s}=a,l=ve(o,a.onThumbChange),i=(0,ad.useRef)(void 0),f=mn(()=>{i.current&&
(i.current(),i.current=void 0)},100);return(0,ad.useEffect)(()=>{let{viewport:d}=n;if(d){let c=()=>{if(f(),!i.current){let u=x0(d,s);i.current=u,s()}};return s(),
d.addEventListener("scroll",c),()=>d.removeEventListener("scroll",c)}},[n.viewport,f,s]),(0,Jx.jsx)("div",{"data-state":a.hasThumb?"visible":"hidden",...r,ref:l,
style:{width:"var(--sa-thumb-width)",height:"var(--sa-thumb-height)",...t},onPointerDownCapture:Kr(e.onPointerDownCapture,d=>{let c=d.target.getBoundingClientRect(),
u=d.clientX-c.left,m=d.clientY-c.top;a.onThumbPointerDown({x:u,y:m})}),onPointerUp:Kr(e.onPointerUp,a.onThumbPointerUp)})}h0.displayName="@mantine/core/ScrollAr\
eaThumb";function sd(e){let{forceMount:t,...o}=e,r=Gx();return t||r.hasThumb?(0,Jx.jsx)(h0,{...o}):null}sd.displayName="@mantine/core/ScrollAreaThumb";var eh=v(T(),1);function th({children:e,style:t,ref:o,onWheel:r,...n}){let a=Ct(),s=ve(o,a.onViewportChange);return(0,eh.jsx)(k,{...n,ref:s,onWheel:i=>{if(r?.(i),
a.scrollbarXEnabled&&a.viewport&&i.shiftKey){let{scrollTop:f,scrollHeight:d,clientHeight:c,scrollWidth:u,clientWidth:m}=a.viewport,x=f<1,p=f>=d-c-1;u>m&&(x||p)&&
i.stopPropagation()}},"data-scrollarea-viewport":!0,style:{overflowX:a.scrollbarXEnabled?"scroll":"hidden",overflowY:a.scrollbarYEnabled?"scroll":"hidden",...t},
children:(0,eh.jsx)("div",{...a.getStyles("content"),ref:a.onContentChange,children:e})})}th.displayName="@mantine/core/ScrollAreaViewport";var ld={root:"m_d57069b5",content:"m_b1336c6",viewport:"m_c0783ff9",viewportInner:"m_f8f631dd",scrollbar:"m_c44ba933",thumb:"m_d8b5e363",corner:"m_21657268"};var Dt=v(B(),1);var tr=v(T(),1);var I0={scrollHideDelay:1e3,type:"hover",scrollbars:"xy"},g0=(e,{scrollbarSize:t,overscrollBehavior:o,scrollbars:r})=>{let n=o;return o&&r&&(r==="x"?n=`${o} aut\
o`:r==="y"&&(n=`auto ${o}`)),{root:{"--scrollarea-scrollbar-size":D(t),"--scrollarea-over-scroll-behavior":n,"--scrollarea-offset-size":void 0}}},Ro=F(e=>{let t=w(
"ScrollArea",I0,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,scrollbarSize:l,vars:i,type:f,scrollHideDelay:d,viewportProps:c,viewportRef:u,onScrollPositionChange:m,
children:x,offsetScrollbars:p,scrollbars:h,onBottomReached:y,onTopReached:I,onLeftReached:g,onRightReached:b,overscrollBehavior:C,startScrollPosition:R,verticalScrollbarPosition:S,
attributes:P,..._}=t,[$,q]=(0,Dt.useState)(!1),[N,H]=(0,Dt.useState)(!1),[M,U]=(0,Dt.useState)(!1),V=(0,Dt.useRef)(!0),O=(0,Dt.useRef)(!1),A=(0,Dt.useRef)(!0),E=(0,Dt.useRef)(
!1),L=G({name:"ScrollArea",props:t,classes:ld,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:P,vars:i,varsResolver:g0}),j=(0,Dt.useRef)(null),[
W,X]=(0,Dt.useState)(null),re=(0,Dt.useCallback)(ue=>{X(de=>de===ue?de:ue)},[]),ne=gx([u,j,re]);return er(p==="present"?W:null,()=>{let ue=j.current;ue&&(H(ue.scrollHeight>
ue.clientHeight),U(ue.scrollWidth>ue.clientWidth))}),ut(()=>{R&&j.current&&j.current.scrollTo({left:R.x??0,top:R.y??0})},[]),(0,tr.jsxs)(Wx,{getStyles:L,type:f===
"never"?"always":f,scrollHideDelay:d,scrollbars:h,...L("root"),..._,children:[(0,tr.jsx)(th,{...c,...L("viewport",{style:c?.style}),ref:ne,"data-offset-scrollba\
rs":p===!0?"xy":p||void 0,"data-scrollbars":h||void 0,"data-vertical-scrollbar-position":S||void 0,"data-horizontal-hidden":p==="present"&&!M?"true":void 0,"dat\
a-vertical-hidden":p==="present"&&!N?"true":void 0,onScroll:ue=>{c?.onScroll?.(ue),m?.({x:ue.currentTarget.scrollLeft,y:ue.currentTarget.scrollTop});let{scrollTop:de,
scrollHeight:te,clientHeight:he,scrollLeft:ee,scrollWidth:pe,clientWidth:Ce}=ue.currentTarget,Ie=de-(te-he)>=-.8,se=de===0;Ie&&!O.current&&y?.(),se&&!V.current&&
I?.(),O.current=Ie,V.current=se;let fe=ee-(pe-Ce)>=-.8,Re=ee===0;fe&&!E.current&&b?.(),Re&&!A.current&&g?.(),E.current=fe,A.current=Re},children:x}),(h==="xy"||
h==="x")&&(0,tr.jsx)(nd,{...L("scrollbar"),orientation:"horizontal","data-vertical-scrollbar-position":S||void 0,"data-hidden":f==="never"||p==="present"&&!M?!0:
void 0,forceMount:!0,onMouseEnter:()=>q(!0),onMouseLeave:()=>q(!1),children:(0,tr.jsx)(sd,{...L("thumb")})}),(h==="xy"||h==="y")&&(0,tr.jsx)(nd,{...L("scrollbar"),
orientation:"vertical","data-vertical-scrollbar-position":S||void 0,"data-hidden":f==="never"||p==="present"&&!N?!0:void 0,forceMount:!0,onMouseEnter:()=>q(!0),
onMouseLeave:()=>q(!1),children:(0,tr.jsx)(sd,{...L("thumb")})}),(0,tr.jsx)(n0,{...L("corner"),"data-vertical-scrollbar-position":S||void 0,"data-hovered":$||void 0,
"data-hidden":f==="never"||void 0})]})});Ro.displayName="@mantine/core/ScrollArea";var id=F(e=>{let{children:t,classNames:o,styles:r,scrollbarSize:n,scrollHideDelay:a,
type:s,dir:l,offsetScrollbars:i,overscrollBehavior:f,viewportRef:d,onScrollPositionChange:c,unstyled:u,variant:m,viewportProps:x,scrollbars:p,style:h,vars:y,onBottomReached:I,
onTopReached:g,startScrollPosition:b,verticalScrollbarPosition:C,onOverflowChange:R,...S}=w("ScrollAreaAutosize",I0,e),P=(0,Dt.useRef)(null),[_,$]=(0,Dt.useState)(
null),q=(0,Dt.useCallback)(V=>{$(O=>O===V?O:V)},[]),N=gx([d,P,q]),H=(0,Dt.useRef)(!1),M=(0,Dt.useRef)(!1),U=(0,Dt.useEffectEvent)(()=>{let V=P.current;if(!V||!R)
return;let O=V.scrollHeight>V.clientHeight;O!==H.current&&(M.current?R(O):(M.current=!0,O&&R(!0)),H.current=O)});return er(R?_:null,U),(0,tr.jsx)(k,{...S,variant:m,
style:[{display:"flex",overflow:"hidden"},h],children:(0,tr.jsx)(k,{style:{display:"flex",flexDirection:"column",flex:1,overflow:"hidden",...p==="y"&&{minWidth:0},
...p==="x"&&{minHeight:0},...p==="xy"&&{minWidth:0,minHeight:0},...p===!1&&{minWidth:0,minHeight:0}},children:(0,tr.jsx)(Ro,{classNames:o,styles:r,scrollHideDelay:a,
scrollbarSize:n,type:s,dir:l,offsetScrollbars:i,overscrollBehavior:f,viewportRef:N,onScrollPositionChange:c,unstyled:u,variant:m,viewportProps:x,vars:y,scrollbars:p,
onBottomReached:I,onTopReached:g,startScrollPosition:b,verticalScrollbarPosition:C,"data-autosize":"true",children:t})})})});Ro.classes=ld;Ro.varsResolver=g0;id.
displayName="@mantine/core/ScrollAreaAutosize";id.classes=ld;Ro.Autosize=id;var oh={root:"m_1b7284a3"};var v0=v(T(),1),y0=(e,{radius:t,shadow:o})=>({root:{"--paper-radius":t===void 0?void 0:ye(t),"--paper-shadow":qs(o)}}),gl=Le(e=>{let t=w("Paper",null,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,withBorder:l,vars:i,radius:f,shadow:d,variant:c,mod:u,attributes:m,...x}=t,p=G({name:"Paper",props:t,classes:oh,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:m,vars:i,varsResolver:y0});return(0,v0.jsx)(k,{mod:[{withBorder:l},u],...p("root"),variant:c,...x})});gl.classes=
oh;gl.varsResolver=y0;gl.displayName="@mantine/core/Paper";var OD={duration:100,transition:"fade"};function rh(e,t){return{...OD,...t,...e}}var[b0,zt]=pt("ModalBase component was not found in tree");var vl=v(B(),1);function C0({opened:e,transitionDuration:t}){let[o,r]=(0,vl.useState)(e),n=(0,vl.useRef)(-1),a=Ir()?0:t;return(0,vl.useEffect)(()=>(e?(r(!0),window.clearTimeout(
n.current)):a===0?r(!1):n.current=window.setTimeout(()=>r(!1),a),()=>window.clearTimeout(n.current)),[e,a]),o}var nh=v(B(),1);function S0({id:e,transitionProps:t,opened:o,trapFocus:r,closeOnEscape:n,onClose:a,returnFocus:s,handledEscapeEvents:l}){let i=Me(e),[f,d]=(0,nh.useState)(!1),[
c,u]=(0,nh.useState)(!1),m=typeof t?.duration=="number"?t?.duration:200,x=C0({opened:o,transitionDuration:m});return Wn("keydown",p=>{p.key==="Escape"&&n&&!p.isComposing&&
o&&!l?.has(p)&&p.target?.getAttribute("data-mantine-stop-propagation")!=="true"&&(l?.add(p),a())},{capture:!0}),gi({opened:o,shouldReturnFocus:r&&s}),{_id:i,titleMounted:f,
bodyMounted:c,shouldLockScroll:x,setTitleMounted:d,setBodyMounted:u}}var Po=function(){return Po=Object.assign||function(t){for(var o,r=1,n=arguments.length;r<n;r++){o=arguments[r];for(var a in o)Object.prototype.hasOwnProperty.call(
o,a)&&(t[a]=o[a])}return t},Po.apply(this,arguments)};function fd(e,t){var o={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(o[r]=
e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols=="function")for(var n=0,r=Object.getOwnPropertySymbols(e);n<r.length;n++)t.indexOf(r[n])<0&&Object.prototype.
propertyIsEnumerable.call(e,r[n])&&(o[r[n]]=e[r[n]]);return o}function w0(e,t,o){if(o||arguments.length===2)for(var r=0,n=t.length,a;r<n;r++)(a||!(r in t))&&(a||(a=Array.prototype.slice.call(t,0,r)),a[r]=t[r]);return e.concat(
a||Array.prototype.slice.call(t))}var pd=v(B());var eo=v(B());var ss="right-scroll-bar-position",ls="width-before-scroll-bar",ah="with-scroll-bars-hidden",sh="--removed-body-scroll-bar-size";function cd(e,t){return typeof e=="function"?e(t):e&&(e.current=t),e}var R0=v(B());function P0(e,t){var o=(0,R0.useState)(function(){return{value:e,callback:t,facade:{get current(){return o.value},set current(r){var n=o.value;n!==
r&&(o.value=r,o.callback(r,n))}}}})[0];return o.callback=t,o.facade}var ud=v(B());var _D=typeof window<"u"?ud.useLayoutEffect:ud.useEffect,F0=new WeakMap;function lh(e,t){var o=P0(t||null,function(r){return e.forEach(function(n){return cd(n,r)})});
return _D(function(){var r=F0.get(o);if(r){var n=new Set(r),a=new Set(e),s=o.current;n.forEach(function(l){a.has(l)||cd(l,null)}),a.forEach(function(l){n.has(l)||
cd(l,s)})}F0.set(o,e)},[e]),o}function ND(e){return e}function LD(e,t){t===void 0&&(t=ND);var o=[],r=!1,n={read:function(){if(r)throw new Error("Sidecar: could not `read` from an `assigned` \
medium. `read` could be used only with `useMedium`.");return o.length?o[o.length-1]:e},useMedium:function(a){var s=t(a,r);return o.push(s),function(){o=o.filter(
function(l){return l!==s})}},assignSyncMedium:function(a){for(r=!0;o.length;){var s=o;o=[],s.forEach(a)}o={push:function(l){return a(l)},filter:function(){return o}}},
assignMedium:function(a){r=!0;var s=[];if(o.length){var l=o;o=[],l.forEach(a),s=o}var i=function(){var d=s;s=[],d.forEach(a)},f=function(){return Promise.resolve().
then(i)};f(),o={push:function(d){s.push(d),f()},filter:function(d){return s=s.filter(d),o}}}};return n}function ih(e){e===void 0&&(e={});var t=LD(null);return t.options=Po({async:!0,ssr:!1},e),t}var M0=v(B()),T0=function(e){var t=e.sideCar,o=fd(e,["sideCar"]);if(!t)throw new Error("Sidecar: please provide `sideCar` property to import the right car");var r=t.
read();if(!r)throw new Error("Sidecar medium not found");return M0.createElement(r,Po({},o))};T0.isSideCarExport=!0;function fh(e,t){return e.useMedium(t),T0}var dd=ih();var ch=function(){},lf=eo.forwardRef(function(e,t){var o=eo.useRef(null),r=eo.useState({onScrollCapture:ch,onWheelCapture:ch,onTouchMoveCapture:ch}),n=r[0],a=r[1],
s=e.forwardProps,l=e.children,i=e.className,f=e.removeScrollBar,d=e.enabled,c=e.shards,u=e.sideCar,m=e.noRelative,x=e.noIsolation,p=e.inert,h=e.allowPinchZoom,y=e.
as,I=y===void 0?"div":y,g=e.gapMode,b=fd(e,["forwardProps","children","className","removeScrollBar","enabled","shards","sideCar","noRelative","noIsolation","ine\
rt","allowPinchZoom","as","gapMode"]),C=u,R=lh([o,t]),S=Po(Po({},b),n);return eo.createElement(eo.Fragment,null,d&&eo.createElement(C,{sideCar:dd,removeScrollBar:f,
shards:c,noRelative:m,noIsolation:x,inert:p,setCallbacks:a,allowPinchZoom:!!h,lockRef:o,gapMode:g}),s?eo.cloneElement(eo.Children.only(l),Po(Po({},S),{ref:R})):
eo.createElement(I,Po({},S,{className:i,ref:R}),l))});lf.defaultProps={enabled:!0,removeScrollBar:!0,inert:!1};lf.classNames={fullWidth:ls,zeroRight:ss};var xt=v(B());var bl=v(B());var E0=v(B());var k0;var D0=function(){if(k0)return k0;if(typeof __webpack_nonce__<"u")return __webpack_nonce__};function HD(){if(!document)return null;var e=document.createElement("style");e.type="text/css";var t=D0();return t&&e.setAttribute("nonce",t),e}function VD(e,t){
e.styleSheet?e.styleSheet.cssText=t:e.appendChild(document.createTextNode(t))}function zD(e){var t=document.head||document.getElementsByTagName("head")[0];t.appendChild(
e)}var uh=function(){var e=0,t=null;return{add:function(o){e==0&&(t=HD())&&(VD(t,o),zD(t)),e++},remove:function(){e--,!e&&t&&(t.parentNode&&t.parentNode.removeChild(
t),t=null)}}};var dh=function(){var e=uh();return function(t,o){E0.useEffect(function(){return e.add(t),function(){e.remove()}},[t&&o])}};var ff=function(){var e=dh(),t=function(o){var r=o.styles,n=o.dynamic;return e(r,n),null};return t};var $D={left:0,top:0,right:0,gap:0},mh=function(e){return parseInt(e||"",10)||0},jD=function(e){var t=window.getComputedStyle(document.body),o=t[e==="padding"?"\
paddingLeft":"marginLeft"],r=t[e==="padding"?"paddingTop":"marginTop"],n=t[e==="padding"?"paddingRight":"marginRight"];return[mh(o),mh(r),mh(n)]},ph=function(e){
if(e===void 0&&(e="margin"),typeof window>"u")return $D;var t=jD(e),o=document.documentElement.clientWidth,r=window.innerWidth;return{left:t[0],top:t[1],right:t[2],
gap:Math.max(0,r-o+t[2]-t[0])}};var qD=ff(),yl="data-scroll-locked",WD=function(e,t,o,r){var n=e.left,a=e.top,s=e.right,l=e.gap;return o===void 0&&(o="margin"),`
  .`.concat(ah,` {
   overflow: hidden `).concat(r,`;
   padding-right: `).concat(l,"px ").concat(r,`;
  }
  body[`).concat(yl,`] {
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
  
  .`).concat(ss,` {
    right: `).concat(l,"px ").concat(r,`;
  }
  
  .`).concat(ls,` {
    margin-right: `).concat(l,"px ").concat(r,`;
  }
  
  .`).concat(ss," .").concat(ss,` {
    right: 0 `).concat(r,`;
  }
  
  .`).concat(ls," .").concat(ls,` {
    margin-right: 0 `).concat(r,`;
  }
  
  body[`).concat(yl,`] {
    `).concat(sh,": ").concat(l,`px;
  }
`)},A0=function(){var e=parseInt(document.body.getAttribute(yl)||"0",10);return isFinite(e)?e:0},UD=function(){bl.useEffect(function(){return document.body.setAttribute(
yl,(A0()+1).toString()),function(){var e=A0()-1;e<=0?document.body.removeAttribute(yl):document.body.setAttribute(yl,e.toString())}},[])},xh=function(e){var t=e.
noRelative,o=e.noImportant,r=e.gapMode,n=r===void 0?"margin":r;UD();var a=bl.useMemo(function(){return ph(n)},[n]);return bl.createElement(qD,{styles:WD(a,!t,n,
o?"":"!important")})};var hh=!1;if(typeof window<"u")try{cf=Object.defineProperty({},"passive",{get:function(){return hh=!0,!0}}),window.addEventListener("test",cf,cf),window.removeEventListener(
"test",cf,cf)}catch{hh=!1}var cf,is=hh?{passive:!1}:!1;var GD=function(e){return e.tagName==="TEXTAREA"},B0=function(e,t){if(!(e instanceof Element))return!1;var o=window.getComputedStyle(e);return o[t]!=="hidden"&&
!(o.overflowY===o.overflowX&&!GD(e)&&o[t]==="visible")},KD=function(e){return B0(e,"overflowY")},XD=function(e){return B0(e,"overflowX")},Ih=function(e,t){var o=t.
ownerDocument,r=t;do{typeof ShadowRoot<"u"&&r instanceof ShadowRoot&&(r=r.host);var n=O0(e,r);if(n){var a=_0(e,r),s=a[1],l=a[2];if(s>l)return!0}r=r.parentNode}while(r&&
r!==o.body);return!1},YD=function(e){var t=e.scrollTop,o=e.scrollHeight,r=e.clientHeight;return[t,o,r]},QD=function(e){var t=e.scrollLeft,o=e.scrollWidth,r=e.clientWidth;
return[t,o,r]},O0=function(e,t){return e==="v"?KD(t):XD(t)},_0=function(e,t){return e==="v"?YD(t):QD(t)},ZD=function(e,t){return e==="h"&&t==="rtl"?-1:1},N0=function(e,t,o,r,n){
var a=ZD(e,window.getComputedStyle(t).direction),s=a*r,l=o.target,i=t.contains(l),f=!1,d=s>0,c=0,u=0;do{if(!l)break;var m=_0(e,l),x=m[0],p=m[1],h=m[2],y=p-h-a*x;
(x||y)&&O0(e,l)&&(c+=y,u+=x);var I=l.parentNode;l=I&&I.nodeType===Node.DOCUMENT_FRAGMENT_NODE?I.host:I}while(!i&&l!==document.body||i&&(t.contains(l)||t===l));return(d&&
(n&&Math.abs(c)<1||!n&&s>c)||!d&&(n&&Math.abs(u)<1||!n&&-s>u))&&(f=!0),f};var md=function(e){return"changedTouches"in e?[e.changedTouches[0].clientX,e.changedTouches[0].clientY]:[0,0]},L0=function(e){return[e.deltaX,e.deltaY]},H0=function(e){
return e&&"current"in e?e.current:e},JD=function(e,t){return e[0]===t[0]&&e[1]===t[1]},eE=function(e){return`
  .block-interactivity-`.concat(e,` {pointer-events: none;}
  .allow-interactivity-`).concat(e,` {pointer-events: all;}
`)},tE=0,Cl=[];function V0(e){var t=xt.useRef([]),o=xt.useRef([0,0]),r=xt.useRef(),n=xt.useState(tE++)[0],a=xt.useState(ff)[0],s=xt.useRef(e);xt.useEffect(function(){
s.current=e},[e]),xt.useEffect(function(){if(e.inert){document.body.classList.add("block-interactivity-".concat(n));var p=w0([e.lockRef.current],(e.shards||[]).
map(H0),!0).filter(Boolean);return p.forEach(function(h){return h.classList.add("allow-interactivity-".concat(n))}),function(){document.body.classList.remove("b\
lock-interactivity-".concat(n)),p.forEach(function(h){return h.classList.remove("allow-interactivity-".concat(n))})}}},[e.inert,e.lockRef.current,e.shards]);var l=xt.useCallback(
function(p,h){if("touches"in p&&p.touches.length===2||p.type==="wheel"&&p.ctrlKey)return!s.current.allowPinchZoom;var y=md(p),I=o.current,g="deltaX"in p?p.deltaX:
I[0]-y[0],b="deltaY"in p?p.deltaY:I[1]-y[1],C,R=p.target,S=Math.abs(g)>Math.abs(b)?"h":"v";if("touches"in p&&S==="h"&&R.type==="range")return!1;var P=window.getSelection(),
_=P&&P.anchorNode,$=_?_===R||_.contains(R):!1;if($)return!1;var q=Ih(S,R);if(!q)return!0;if(q?C=S:(C=S==="v"?"h":"v",q=Ih(S,R)),!q)return!1;if(!r.current&&"chan\
gedTouches"in p&&(g||b)&&(r.current=C),!C)return!0;var N=r.current||C;return N0(N,h,p,N==="h"?g:b,!0)},[]),i=xt.useCallback(function(p){var h=p;if(!(!Cl.length||
Cl[Cl.length-1]!==a)){var y="deltaY"in h?L0(h):md(h),I=t.current.filter(function(C){return C.name===h.type&&(C.target===h.target||h.target===C.shadowParent)&&JD(
C.delta,y)})[0];if(I&&I.should){h.cancelable&&h.preventDefault();return}if(!I){var g=(s.current.shards||[]).map(H0).filter(Boolean).filter(function(C){return C.
contains(h.target)}),b=g.length>0?l(h,g[0]):!s.current.noIsolation;b&&h.cancelable&&h.preventDefault()}}},[]),f=xt.useCallback(function(p,h,y,I){var g={name:p,delta:h,
target:y,should:I,shadowParent:oE(y)};t.current.push(g),setTimeout(function(){t.current=t.current.filter(function(b){return b!==g})},1)},[]),d=xt.useCallback(function(p){
o.current=md(p),r.current=void 0},[]),c=xt.useCallback(function(p){f(p.type,L0(p),p.target,l(p,e.lockRef.current))},[]),u=xt.useCallback(function(p){f(p.type,md(
p),p.target,l(p,e.lockRef.current))},[]);xt.useEffect(function(){return Cl.push(a),e.setCallbacks({onScrollCapture:c,onWheelCapture:c,onTouchMoveCapture:u}),document.
addEventListener("wheel",i,is),document.addEventListener("touchmove",i,is),document.addEventListener("touchstart",d,is),function(){Cl=Cl.filter(function(p){return p!==
a}),document.removeEventListener("wheel",i,is),document.removeEventListener("touchmove",i,is),document.removeEventListener("touchstart",d,is)}},[]);var m=e.removeScrollBar,
x=e.inert;return xt.createElement(xt.Fragment,null,x?xt.createElement(a,{styles:eE(n)}):null,m?xt.createElement(xh,{noRelative:e.noRelative,gapMode:e.gapMode}):
null)}function oE(e){for(var t=null;e!==null;)e instanceof ShadowRoot&&(t=e.host,e=e.host),e=e.parentNode;return t}var z0=fh(dd,V0);var $0=pd.forwardRef(function(e,t){return pd.createElement(lf,Po({},e,{ref:t,sideCar:z0}))});$0.classNames=lf.classNames;var zo=$0;var uf=v(T(),1);function df({keepMounted:e,keepMountedMode:t="activity",opened:o,onClose:r,id:n,transitionProps:a,onExitTransitionEnd:s,onEnterTransitionEnd:l,trapFocus:i,
closeOnEscape:f,returnFocus:d,closeOnClickOutside:c,withinPortal:u,portalProps:m,lockScroll:x,children:p,zIndex:h,shadow:y,padding:I,__vars:g,unstyled:b,removeScrollProps:C,
__handledEscapeEvents:R,...S}){let{_id:P,titleMounted:_,bodyMounted:$,shouldLockScroll:q,setTitleMounted:N,setBodyMounted:H}=S0({id:n,transitionProps:a,opened:o,
trapFocus:i,closeOnEscape:f,onClose:r,returnFocus:d,handledEscapeEvents:R}),{key:M,...U}=C||{};return(0,uf.jsx)(po,{...m,withinPortal:u,children:(0,uf.jsx)(b0,{
value:{opened:o,onClose:r,closeOnClickOutside:c,onExitTransitionEnd:s,onEnterTransitionEnd:l,transitionProps:{...a,keepMounted:e,keepMountedMode:t},getTitleId:()=>`${P}\
-title`,getBodyId:()=>`${P}-body`,titleMounted:_,bodyMounted:$,setTitleMounted:N,setBodyMounted:H,trapFocus:i,closeOnEscape:f,zIndex:h,unstyled:b},children:(0,uf.jsx)(
zo,{enabled:q&&x,...U,children:(0,uf.jsx)(k,{...S,id:P,__vars:{...g,"--mb-z-index":(h||Ue("modal")).toString(),"--mb-shadow":qs(y),"--mb-padding":mt(I)},children:p})},
M)})})}df.displayName="@mantine/core/ModalBase";var j0=v(B(),1);function q0(){let e=zt();return(0,j0.useEffect)(()=>(e.setBodyMounted(!0),()=>e.setBodyMounted(!1)),[]),e.getBodyId()}var Pr={title:"m_615af6c9",header:"m_b5489c3c",inner:"m_60c222c7",content:"m_fd1ab0aa",close:"m_606cb269",body:"m_5df29311"};var W0=v(T(),1);function mf({className:e,...t}){let o=q0(),r=zt();return(0,W0.jsx)(k,{id:o,className:Ee({[Pr.body]:!r.unstyled},e),...t})}mf.displayName="@manti\
ne/core/ModalBaseBody";var U0=v(T(),1);function pf({className:e,onClick:t,...o}){let r=zt();return(0,U0.jsx)(Lo,{...o,onClick:n=>{r.onClose(),t?.(n)},className:Ee({[Pr.close]:!r.unstyled},
e),unstyled:r.unstyled})}pf.displayName="@mantine/core/ModalBaseCloseButton";var xf=v(T(),1);function hf({transitionProps:e,className:t,innerProps:o,onKeyDown:r,style:n,ref:a,...s}){let l=zt();return(0,xf.jsx)(Jt,{mounted:l.opened,transition:"\
pop",...l.transitionProps,onExited:()=>{l.onExitTransitionEnd?.(),l.transitionProps?.onExited?.()},onEntered:()=>{l.onEnterTransitionEnd?.(),l.transitionProps?.
onEntered?.()},...e,children:i=>(0,xf.jsx)("div",{...o,className:Ee({[Pr.inner]:!l.unstyled},o.className),children:(0,xf.jsx)(tl,{active:l.opened&&l.trapFocus,innerRef:a,
children:(0,xf.jsx)(gl,{...s,component:"section",role:"dialog",tabIndex:-1,"aria-modal":!0,"aria-describedby":l.bodyMounted?l.getBodyId():void 0,"aria-labelledb\
y":l.titleMounted?l.getTitleId():void 0,style:[n,i],className:Ee({[Pr.content]:!l.unstyled},t),unstyled:l.unstyled,children:s.children})})})})}hf.displayName="@\
mantine/core/ModalBaseContent";var G0=v(T(),1);function If({className:e,...t}){let o=zt();return(0,G0.jsx)(k,{component:"header",className:Ee({[Pr.header]:!o.unstyled},e),...t})}If.displayName=
"@mantine/core/ModalBaseHeader";var rE={duration:200,timingFunction:"ease",transition:"fade"};function K0(e){let t=zt();return{...rE,...t.transitionProps,...e}}var gh=v(T(),1);function gf({onClick:e,transitionProps:t,style:o,visible:r,...n}){let a=zt(),s=K0(t);return(0,gh.jsx)(Jt,{mounted:r!==void 0?r:a.opened,...s,transition:"\
fade",children:l=>(0,gh.jsx)(Ha,{fixed:!0,style:[o,l],zIndex:a.zIndex,unstyled:a.unstyled,onClick:i=>{e?.(i),a.closeOnClickOutside&&a.onClose()},...n})})}gf.displayName=
"@mantine/core/ModalBaseOverlay";var X0=v(B(),1);function Y0(){let e=zt();return(0,X0.useEffect)(()=>(e.setTitleMounted(!0),()=>e.setTitleMounted(!1)),[]),e.getTitleId()}var Q0=v(T(),1);function vf({className:e,...t}){let o=Y0(),r=zt();return(0,Q0.jsx)(k,{component:"h2",className:Ee({[Pr.title]:!r.unstyled},e),id:o,...t})}vf.displayName=
"@mantine/core/ModalBaseTitle";var xd=v(T(),1);function hd({children:e}){return(0,xd.jsx)(xd.Fragment,{children:e})}function Z0(e,t,o){let r=w(["Input","InputWrapper",e],t,o),{label:n,description:a,error:s,success:l,required:i,classNames:f,styles:d,className:c,unstyled:u,__staticSelector:m,
__stylesApiProps:x,errorProps:p,successProps:h,labelProps:y,descriptionProps:I,wrapperProps:g,id:b,size:C,style:R,inputContainer:S,inputWrapperOrder:P,withAsterisk:_,
variant:$,vars:q,mod:N,attributes:H,...M}=r,{styleProps:U,rest:V}=Rt(M),O={label:n,description:a,error:s,success:l,required:i,classNames:f,className:c,__staticSelector:m,
__stylesApiProps:x||r,errorProps:p,successProps:h,labelProps:y,descriptionProps:I,unstyled:u,styles:d,size:C,style:R,inputContainer:S,inputWrapperOrder:P,withAsterisk:_,
variant:$,id:b,mod:N,attributes:H,...g};return{...V,classNames:f,styles:d,unstyled:u,wrapperProps:{...O,...U},inputProps:{required:i,classNames:f,styles:d,unstyled:u,
size:C,__staticSelector:m,__stylesApiProps:x||r,error:s,success:l,variant:$,id:b,attributes:H}}}var vh=v(T(),1),nE={__staticSelector:"InputBase",withAria:!0,size:"sm"},Qe=Le(e=>{let{inputProps:t,wrapperProps:o,...r}=Z0("InputBase",nE,e);return(0,vh.jsx)(_e.
Wrapper,{...o,children:(0,vh.jsx)(_e,{...t,...r})})});Qe.classes={..._e.classes,..._e.Wrapper.classes};Qe.displayName="@mantine/core/InputBase";var or=v(B(),1);function aE(e,t){if(!t||!e)return!1;let o=t.parentNode;for(;o!=null;){if(o===e)return!0;o=o.parentNode}return!1}function J0({target:e,parent:t,ref:o,displayAfterTransitionEnd:r,
onTransitionStart:n,onTransitionEnd:a}){let s=(0,or.useRef)(-1),l=(0,or.useRef)(e),[i,f]=(0,or.useState)(!1),[d,c]=(0,or.useState)(typeof r=="boolean"?r:!1),u=()=>{
if(!e||!t||!o.current)return;let h=e.getBoundingClientRect(),y=t.getBoundingClientRect(),I=t.offsetWidth===0?1:y.width/t.offsetWidth,g=t.offsetHeight===0?1:y.height/
t.offsetHeight,b=window.getComputedStyle(e),C=window.getComputedStyle(t),R=Rr(b.borderTopWidth)+Rr(C.borderTopWidth),S=Rr(b.borderLeftWidth)+Rr(C.borderLeftWidth),
P={top:(h.top-y.top)/g-R,left:(h.left-y.left)/I-S,width:h.width/I,height:h.height/g};o.current.style.transform=`translateY(${P.top}px) translateX(${P.left}px)`,
o.current.style.width=`${P.width}px`,o.current.style.height=`${P.height}px`},m=()=>{window.clearTimeout(s.current),o.current&&(o.current.style.transitionDuration=
"0ms"),u(),s.current=window.setTimeout(()=>{o.current&&(o.current.style.transitionDuration="")},30)},x=(0,or.useRef)(null),p=(0,or.useRef)(null);return(0,or.useEffect)(
()=>{if(i&&l.current!==e&&n&&n(),l.current=e,u(),e)return x.current=new ResizeObserver(m),x.current.observe(e),t&&(p.current=new ResizeObserver(m),p.current.observe(
t)),()=>{x.current?.disconnect(),p.current?.disconnect()}},[t,e]),(0,or.useEffect)(()=>{if(t){let h=y=>{aE(y.target,t)&&(m(),c(!1))};return t.addEventListener("\
transitionend",h),()=>{t.removeEventListener("transitionend",h)}}},[t]),(0,or.useEffect)(()=>{if(o.current&&a){let h=y=>{y.propertyName==="transform"&&a()};return o.
current.addEventListener("transitionend",h),()=>{o.current?.removeEventListener("transitionend",h)}}},[a]),up(()=>{Qu()!=="test"&&f(!0)},20,{autoInvoke:!0}),mp(
h=>{h.forEach(y=>{y.type==="attributes"&&y.attributeName==="dir"&&m()})},{attributes:!0,attributeFilter:["dir"]},()=>document.documentElement),{initialized:i,hidden:d}}var yh={root:"m_96b553a6"};var ew=v(B(),1);var tw=v(T(),1),ow=(e,{transitionDuration:t},{shouldReduceMotion:o})=>({root:{"--transition-duration":e.respectReducedMotion&&o?"0ms":typeof t=="number"?`${t}ms`:
t||"150ms"}}),yf=F(e=>{let t=w("FloatingIndicator",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,target:i,parent:f,transitionDuration:d,mod:c,
displayAfterTransitionEnd:u,onTransitionStart:m,onTransitionEnd:x,attributes:p,ref:h,...y}=t,I=Ir(),g=G({name:"FloatingIndicator",classes:yh,props:t,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:p,vars:l,varsResolver:ow,stylesCtx:{shouldReduceMotion:I}}),b=(0,ew.useRef)(null),{initialized:C,hidden:R}=J0(
{target:i,parent:f,ref:b,displayAfterTransitionEnd:u,onTransitionStart:m,onTransitionEnd:x}),S=ve(h,b);return!i||!f?null:(0,tw.jsx)(k,{ref:S,mod:[{initialized:C,
hidden:R},c],...g("root"),...y})});yf.displayName="@mantine/core/FloatingIndicator";yf.classes=yh;yf.varsResolver=ow;var bh={root:"m_849cf0da"};var rw=v(T(),1),sE={underline:"hover"},Ch=Le(e=>{let{underline:t,className:o,unstyled:r,mod:n,...a}=w("Anchor",sE,e);return(0,rw.jsx)(bt,{component:"a",className:Ee(
{[bh.root]:!r},o),...a,mod:[{underline:t},n],__staticSelector:"Anchor",unstyled:r})});Ch.classes=bh;Ch.displayName="@mantine/core/Anchor";var[nw,Fo]=pt("AppShell was not found in tree");function Sh({size:e,min:t,max:o,viewportMax:r}){let n=Math.min(o??Number.POSITIVE_INFINITY,r);return Math.max(Math.min(t??0,n),Math.min(e,n))}function Sl(e,t){return t===
void 0?!1:e<t}var Id={navbar:{axis:"horizontal",orientation:"vertical",sizeVariable:"--app-shell-navbar-width",offsetVariable:"--app-shell-navbar-offset",gridWidthVariable:"-\
-app-shell-navbar-grid-width",handleDisplayVariable:"--app-shell-navbar-resize-handle-display",sign:1},aside:{axis:"horizontal",orientation:"vertical",sizeVariable:"\
--app-shell-aside-width",offsetVariable:"--app-shell-aside-offset",gridWidthVariable:"--app-shell-aside-grid-width",handleDisplayVariable:"--app-shell-aside-res\
ize-handle-display",sign:-1},header:{axis:"vertical",orientation:"horizontal",sizeVariable:"--app-shell-header-height",offsetVariable:"--app-shell-header-offset",
handleDisplayVariable:"--app-shell-header-resize-handle-display",sign:1},footer:{axis:"vertical",orientation:"horizontal",sizeVariable:"--app-shell-footer-heigh\
t",offsetVariable:"--app-shell-footer-offset",handleDisplayVariable:"--app-shell-footer-resize-handle-display",safeAreaVariable:"--app-shell-footer-safe-area",sign:-1}},
aw=Object.keys(Id);function wh({section:e,deltaX:t,deltaY:o,dir:r}){let n=Id[e];return n.axis==="vertical"?o*n.sign:t*n.sign*(r==="rtl"?-1:1)}function sw(e,t){if(!t)return 0;let o=window.getComputedStyle(e).getPropertyValue(t),r=Number.parseFloat(o);return Number.isFinite(r)?r:0}var Mn=v(B(),1);var lw=v(T(),1),lE={navbar:"Resize navbar",aside:"Resize aside",header:"Resize header",footer:"Resize footer"},iE=10,fE=50,cE={ArrowRight:{deltaX:1,deltaY:0},ArrowLeft:{
deltaX:-1,deltaY:0},ArrowDown:{deltaX:0,deltaY:1},ArrowUp:{deltaX:0,deltaY:-1}};function Rh(e,t){t?document.body.style.setProperty(e,t):document.body.style.removeProperty(
e)}function Tn({section:e,sectionId:t}){let o=Fo(),r=o.resize,n=(0,Mn.useRef)(null),a=(0,Mn.useRef)({startSize:0,startX:0,startY:0,size:0,moved:!1}),s=(0,Mn.useRef)(
null),l=(0,Mn.useRef)(null),i=(0,Mn.useRef)(null),{dir:f}=st(),d=Be(),c=Id[e],u=r?.options[e]??{},m=()=>c.axis==="horizontal"?window.innerWidth:window.innerHeight,
[x,p]=(0,Mn.useState)(0),[h,y]=(0,Mn.useState)(void 0),I=()=>m()/d.scale,g=j=>{let W=j.getBoundingClientRect();return((c.axis==="horizontal"?W.width:W.height)-sw(
j,c.safeAreaVariable))/d.scale},b=j=>{let W=o.rootRef.current;if(!W)return;let X=D(j);W.style.setProperty(c.sizeVariable,X),o.resizeOffsets[e]&&W.style.setProperty(
c.offsetVariable,X),o.mode==="static"&&c.gridWidthVariable&&W.style.setProperty(c.gridWidthVariable,X)},C=()=>{let j=o.rootRef.current;j&&(j.style.removeProperty(
c.sizeVariable),j.style.removeProperty(c.offsetVariable),c.gridWidthVariable&&j.style.removeProperty(c.gridWidthVariable))},R=()=>{l.current?.abort(),l.current=
null,s.current=null;let j=i.current;i.current=null,j&&(Rh("user-select",j.userSelect),Rh("-webkit-user-select",j.webkitUserSelect),Rh("cursor",j.cursor))},S=()=>{
r?.reportCollapse(e,Sl(a.current.startSize,u.collapseThreshold)),r?.endResize(e,null)},P=j=>{if(j.pointerId!==s.current)return;a.current.moved=!0;let W=wh({section:e,
deltaX:j.clientX-a.current.startX,deltaY:j.clientY-a.current.startY,dir:f})/d.scale,X=a.current.startSize+W,re=Sh({size:X,min:u.min,max:u.max,viewportMax:I()});
a.current.size=re,b(re),n.current?.setAttribute("aria-valuenow",String(Math.round(re))),r?.previewResize(e,re),r?.reportCollapse(e,Sl(X,u.collapseThreshold))},_=j=>{
if(j.pointerId===s.current){if(R(),!a.current.moved){r?.endResize(e,null);return}r?.endResize(e,a.current.size)}},$=j=>{j.pointerId===s.current&&(R(),C(),S())},
q=j=>{j.key==="Escape"&&(j.preventDefault(),R(),C(),n.current?.setAttribute("aria-valuenow",String(Math.round(a.current.startSize))),S())},N=()=>{let j=r?.[e].size;
if(j!==void 0)return j;let W=n.current?.parentElement;return W?g(W):0},H=j=>{r?.initCollapse(e,Sl(N(),u.collapseThreshold)),r?.reportCollapse(e,Sl(j,u.collapseThreshold)),
r?.endResize(e,Sh({size:j,min:u.min,max:u.max,viewportMax:I()}))},M=j=>{let W=j.shiftKey?fE:iE;if(j.key==="Home"){j.preventDefault(),H(u.min??0);return}if(j.key===
"End"){j.preventDefault(),H(u.max??I());return}let X=cE[j.key];if(!X)return;let re=wh({section:e,...X,dir:f});re!==0&&(j.preventDefault(),H(N()+re*W))},U=()=>{C(),
r?.[e].reset()},V=j=>{if(j.button!==0||l.current!==null)return;let W=n.current?.parentElement;if(!W)return;let X=g(W);a.current={startSize:X,startX:j.clientX,startY:j.
clientY,size:X,moved:!1},s.current=j.pointerId,r?.initCollapse(e,Sl(X,u.collapseThreshold));let re=new AbortController;l.current=re;let{signal:ne}=re;i.current=
{userSelect:document.body.style.getPropertyValue("user-select"),webkitUserSelect:document.body.style.getPropertyValue("-webkit-user-select"),cursor:document.body.
style.getPropertyValue("cursor")},document.body.style.setProperty("user-select","none"),document.body.style.setProperty("-webkit-user-select","none"),document.body.
style.setProperty("cursor",c.axis==="horizontal"?"col-resize":"row-resize"),r?.startResize(e),document.addEventListener("pointermove",P,{signal:ne}),document.addEventListener(
"pointerup",_,{signal:ne}),document.addEventListener("pointercancel",$,{signal:ne}),document.addEventListener("keydown",q,{signal:ne})};if(ut(()=>{r&&r.activeSection!==
e&&C()},[r?.activeSection,r?.[e].size]),ut(()=>{p(m());let j=()=>p(m());return window.addEventListener("resize",j),()=>window.removeEventListener("resize",j)},[
c.axis]),ut(()=>{r?.[e].size===void 0&&y(N())},[r?.[e].size,x]),ut(()=>()=>{let j=l.current!==null;R(),C(),j&&S()},[]),!r?.[e].enabled)return null;let O=x/d.scale,
A=Math.min(u.max??O,O),E=r[e].size,L=E!==void 0&&x>0?Math.min(E,O):E??h;return(0,lw.jsx)(k,{ref:n,role:"separator",tabIndex:0,"aria-label":u.label??lE[e],"aria-\
controls":t,"aria-orientation":c.orientation,"aria-valuemin":u.min??0,"aria-valuemax":Math.round(A),"aria-valuenow":L!==void 0?Math.round(L):void 0,onPointerDown:V,
onKeyDown:M,onDoubleClick:U,mod:{section:e,orientation:c.orientation,active:r[e].active},...o.getStyles("resizeHandle")})}Tn.displayName="@mantine/core/AppShell\
ResizeHandle";var Io={root:"m_89ab340",navbar:"m_45252eee",aside:"m_9cdde9a",header:"m_3b16f56b",main:"m_8983817",footer:"m_3840c879",section:"m_6dcfc7c7",resizeHandle:"m_3b2\
5945a"};var wl=v(T(),1),gd=F(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellAside",null,e),c=Fo(),u=Me(
d.id);if(c.disabled)return null;let m=c.resize?.aside.enabled??!1,x=c.getStyles("aside",{className:Ee({[zo.classNames.zeroRight]:c.offsetScrollbars},o),classNames:t,
styles:n,style:r});if(!m)return(0,wl.jsx)(k,{component:"aside",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-aside-z-index":`calc(${i??
c.zIndex} + 1)`}});let{children:p,dangerouslySetInnerHTML:h,...y}=d;return(0,wl.jsxs)(k,{component:"aside",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{
"--app-shell-aside-z-index":`calc(${i??c.zIndex} + 1)`},id:u,children:[h?(0,wl.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,wl.jsx)(Tn,
{section:"aside",sectionId:u})]})});gd.classes=Io;gd.displayName="@mantine/core/AppShellAside";var Rl=v(T(),1),vd=F(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellFooter",null,e),c=Fo(),u=Me(
d.id);if(c.disabled)return null;let m=c.resize?.footer.enabled??!1,x=c.getStyles("footer",{className:Ee({[zo.classNames.zeroRight]:c.offsetScrollbars},o),classNames:t,
styles:n,style:r});if(!m)return(0,Rl.jsx)(k,{component:"footer",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-footer-z-index":(i??c.zIndex)?.
toString()}});let{children:p,dangerouslySetInnerHTML:h,...y}=d;return(0,Rl.jsxs)(k,{component:"footer",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{
"--app-shell-footer-z-index":(i??c.zIndex)?.toString()},id:u,children:[h?(0,Rl.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,Rl.jsx)(Tn,
{section:"footer",sectionId:u})]})});vd.classes=Io;vd.displayName="@mantine/core/AppShellFooter";var Pl=v(T(),1),yd=F(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellHeader",null,e),c=Fo(),u=Me(
d.id);if(c.disabled)return null;let m=c.resize?.header.enabled??!1,x=c.getStyles("header",{className:Ee({[zo.classNames.zeroRight]:c.offsetScrollbars},o),classNames:t,
styles:n,style:r});if(!m)return(0,Pl.jsx)(k,{component:"header",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-header-z-index":(i??c.zIndex)?.
toString()}});let{children:p,dangerouslySetInnerHTML:h,...y}=d;return(0,Pl.jsxs)(k,{component:"header",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{
"--app-shell-header-z-index":(i??c.zIndex)?.toString()},id:u,children:[h?(0,Pl.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,Pl.jsx)(Tn,
{section:"header",sectionId:u})]})});yd.classes=Io;yd.displayName="@mantine/core/AppShellHeader";var iw=v(T(),1),bd=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("AppShellMain",null,e),l=Fo();return(0,iw.jsx)(k,{component:"main",...l.getStyles(
"main",{className:o,style:r,classNames:t,styles:n}),...s})});bd.classes=Io;bd.displayName="@mantine/core/AppShellMain";var kJ=v(B(),1);var Fl=v(T(),1),Cd=F(e=>{let{classNames:t,className:o,style:r,styles:n,unstyled:a,vars:s,withBorder:l,zIndex:i,mod:f,...d}=w("AppShellNavbar",null,e),c=Fo(),u=Me(
d.id);if(c.disabled)return null;let m=c.resize?.navbar.enabled??!1,x=c.getStyles("navbar",{className:o,classNames:t,styles:n,style:r});if(!m)return(0,Fl.jsx)(k,
{component:"nav",mod:[{"with-border":l??c.withBorder},f],...x,...d,__vars:{"--app-shell-navbar-z-index":`calc(${i??c.zIndex} + 1)`}});let{children:p,dangerouslySetInnerHTML:h,
...y}=d;return(0,Fl.jsxs)(k,{component:"nav",mod:[{"with-border":l??c.withBorder},f],...x,...y,__vars:{"--app-shell-navbar-z-index":`calc(${i??c.zIndex} + 1)`},
id:u,children:[h?(0,Fl.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:h}):p,(0,Fl.jsx)(Tn,{section:"navbar",sectionId:u})]})});Cd.classes=Io;Cd.
displayName="@mantine/core/AppShellNavbar";var fw=v(T(),1),Sd=Le(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,grow:s,mod:l,...i}=w("AppShellSection",null,e),f=Fo();return(0,fw.jsx)(k,{mod:[{grow:s},
l],...f.getStyles("section",{className:o,style:r,classNames:t,styles:n}),...i})});Sd.classes=Io;Sd.displayName="@mantine/core/AppShellSection";function Yr(e){return typeof e=="object"?e.base:e}function la(e,t){return`min(${D(e)}, ${t==="horizontal"?"100vw":"100dvh"})`}function Qr(e){let t=typeof e=="object"&&e!==null&&typeof e.base<"u"&&Object.keys(e).length===1;return typeof e=="number"||typeof e=="string"||t}function Zr(e){return!(typeof e!="object"||e===null||Object.keys(e).length===1&&"base"in e)}function cw({baseStyles:e,minMediaStyles:t,maxMediaStyles:o,aside:r,theme:n,mode:a,resizedSize:s,resizable:l}){let i=r?.width,f="translateX(var(--app-shell-asid\
e-width))",d="translateX(calc(var(--app-shell-aside-width) * -1))";if(r?.breakpoint!==void 0&&!r?.collapsed?.mobile&&(o[r?.breakpoint]=o[r?.breakpoint]||{},a===
"fixed"?(o[r?.breakpoint]["--app-shell-aside-width"]="100%",o[r?.breakpoint]["--app-shell-aside-offset"]="0px"):(o[r?.breakpoint]["--app-shell-aside-width"]="0p\
x",o[r?.breakpoint]["--app-shell-aside-offset"]="0px"),l&&(o[r.breakpoint]["--app-shell-aside-resize-handle-display"]="none")),s!==void 0){let c=la(s,"horizonta\
l");e["--app-shell-aside-width"]=c,e["--app-shell-aside-offset"]=c,a==="static"&&(e["--app-shell-aside-grid-width"]=c)}else{if(Qr(i)){let c=D(Yr(i));e["--app-sh\
ell-aside-width"]=c,e["--app-shell-aside-offset"]=c}Zr(i)&&(typeof i.base<"u"&&(e["--app-shell-aside-width"]=D(i.base),e["--app-shell-aside-offset"]=D(i.base)),
ze(i).forEach(c=>{c!=="base"&&(t[c]=t[c]||{},t[c]["--app-shell-aside-width"]=D(i[c]),t[c]["--app-shell-aside-offset"]=D(i[c]))}))}if(r?.breakpoint!==void 0&&a===
"static"&&(t[r.breakpoint]=t[r.breakpoint]||{},t[r.breakpoint]["--app-shell-aside-position"]="sticky",t[r.breakpoint]["--app-shell-aside-grid-row"]="2",t[r.breakpoint]["\
--app-shell-aside-grid-column"]="3",t[r.breakpoint]["--app-shell-main-column-end"]="3"),r?.collapsed?.desktop){let c=r.breakpoint;t[c]=t[c]||{},t[c]["--app-shel\
l-aside-transform"]=f,t[c]["--app-shell-aside-transform-rtl"]=d,a==="fixed"?t[c]["--app-shell-aside-offset"]="0px !important":(t[c]["--app-shell-aside-width"]="\
0px",t[c]["--app-shell-aside-display"]="none",t[c]["--app-shell-main-column-end"]="-1"),t[c]["--app-shell-aside-scroll-locked-visibility"]="hidden",l&&(t[c]["--\
app-shell-aside-resize-handle-display"]="none")}if(r?.collapsed?.mobile){let c=xl(r.breakpoint,n.breakpoints)-.1;o[c]=o[c]||{},a==="fixed"?(o[c]["--app-shell-as\
ide-width"]="100%",o[c]["--app-shell-aside-offset"]="0px"):o[c]["--app-shell-aside-width"]="0px",o[c]["--app-shell-aside-transform"]=f,o[c]["--app-shell-aside-t\
ransform-rtl"]=d,o[c]["--app-shell-aside-scroll-locked-visibility"]="hidden",l&&(o[c]["--app-shell-aside-resize-handle-display"]="none")}}function uw({baseStyles:e,minMediaStyles:t,footer:o,mode:r,resizedSize:n,resizable:a}){let s=o?.height,l="translateY(var(--app-shell-footer-height))",i=r==="sta\
tic"?!0:o?.offset??!0;if(r==="static"&&o&&(e["--app-shell-footer-position"]="sticky",e["--app-shell-footer-grid-column"]="1 / -1",e["--app-shell-footer-grid-row"]=
"3"),n!==void 0){let f=la(n,"vertical");e["--app-shell-footer-height"]=f,i&&(e["--app-shell-footer-offset"]=f)}else{if(Qr(s)){let f=D(Yr(s));e["--app-shell-foot\
er-height"]=f,i&&(e["--app-shell-footer-offset"]=f)}Zr(s)&&(typeof s.base<"u"&&(e["--app-shell-footer-height"]=D(s.base),i&&(e["--app-shell-footer-offset"]=D(s.
base))),ze(s).forEach(f=>{f!=="base"&&(t[f]=t[f]||{},t[f]["--app-shell-footer-height"]=D(s[f]),i&&(t[f]["--app-shell-footer-offset"]=D(s[f])))}))}o?.collapsed&&
(e["--app-shell-footer-transform"]=l,r==="fixed"&&(e["--app-shell-footer-offset"]="0px !important"),a&&(e["--app-shell-footer-resize-handle-display"]="none"))}function dw({baseStyles:e,minMediaStyles:t,header:o,mode:r,resizedSize:n,resizable:a}){let s=o?.height,l="translateY(calc(var(--app-shell-header-height) * -1))",
i=r==="static"?!0:o?.offset??!0;if(r==="static"&&o&&(e["--app-shell-header-position"]="sticky",e["--app-shell-header-grid-column"]="1 / -1",e["--app-shell-heade\
r-grid-row"]="1"),n!==void 0){let f=la(n,"vertical");e["--app-shell-header-height"]=f,i&&(e["--app-shell-header-offset"]=f)}else{if(Qr(s)){let f=D(Yr(s));e["--a\
pp-shell-header-height"]=f,i&&(e["--app-shell-header-offset"]=f)}Zr(s)&&(typeof s.base<"u"&&(e["--app-shell-header-height"]=D(s.base),i&&(e["--app-shell-header-\
offset"]=D(s.base))),ze(s).forEach(f=>{f!=="base"&&(t[f]=t[f]||{},t[f]["--app-shell-header-height"]=D(s[f]),i&&(t[f]["--app-shell-header-offset"]=D(s[f])))}))}o?.
collapsed&&(e["--app-shell-header-transform"]=l,r==="fixed"&&(e["--app-shell-header-offset"]="0px !important"),a&&(e["--app-shell-header-resize-handle-display"]=
"none"))}function mw({baseStyles:e,minMediaStyles:t,maxMediaStyles:o,navbar:r,theme:n,mode:a,resizedSize:s,resizable:l}){let i=r?.width,f="translateX(calc(var(--app-shel\
l-navbar-width) * -1))",d="translateX(var(--app-shell-navbar-width))";if(r?.breakpoint!==void 0&&!r?.collapsed?.mobile&&(o[r?.breakpoint]=o[r?.breakpoint]||{},o[r?.
breakpoint]["--app-shell-navbar-offset"]="0px",o[r?.breakpoint]["--app-shell-navbar-width"]="100%",a==="static"&&(o[r?.breakpoint]["--app-shell-navbar-grid-widt\
h"]="0px"),l&&(o[r.breakpoint]["--app-shell-navbar-resize-handle-display"]="none")),s!==void 0){let c=la(s,"horizontal");e["--app-shell-navbar-width"]=c,e["--ap\
p-shell-navbar-offset"]=c,a==="static"&&(e["--app-shell-navbar-grid-width"]=c)}else{if(Qr(i)){let c=D(Yr(i));e["--app-shell-navbar-width"]=c,e["--app-shell-navb\
ar-offset"]=c,a==="static"&&(e["--app-shell-navbar-grid-width"]=c)}Zr(i)&&(typeof i.base<"u"&&(e["--app-shell-navbar-width"]=D(i.base),e["--app-shell-navbar-off\
set"]=D(i.base),a==="static"&&(e["--app-shell-navbar-grid-width"]=D(i.base))),ze(i).forEach(c=>{c!=="base"&&(t[c]=t[c]||{},t[c]["--app-shell-navbar-width"]=D(i[c]),
t[c]["--app-shell-navbar-offset"]=D(i[c]),a==="static"&&(t[c]["--app-shell-navbar-grid-width"]=D(i[c])))}))}if(r?.breakpoint!==void 0&&a==="static"&&(t[r.breakpoint]=
t[r.breakpoint]||{},t[r.breakpoint]["--app-shell-navbar-position"]="sticky",t[r.breakpoint]["--app-shell-navbar-grid-row"]="2",t[r.breakpoint]["--app-shell-navb\
ar-grid-column"]="1",t[r.breakpoint]["--app-shell-main-column-start"]="2"),r?.collapsed?.desktop){let c=r.breakpoint;t[c]=t[c]||{},t[c]["--app-shell-navbar-tran\
sform"]=f,t[c]["--app-shell-navbar-transform-rtl"]=d,a==="fixed"?t[c]["--app-shell-navbar-offset"]="0px !important":(t[c]["--app-shell-navbar-width"]="0px",t[c]["\
--app-shell-navbar-display"]="none",t[c]["--app-shell-main-column-start"]="1"),l&&(t[c]["--app-shell-navbar-resize-handle-display"]="none")}if(r?.collapsed?.mobile){
let c=xl(r.breakpoint,n.breakpoints)-.1;o[c]=o[c]||{},o[c]["--app-shell-navbar-width"]="100%",o[c]["--app-shell-navbar-offset"]="0px",a==="static"&&(o[c]["--app\
-shell-navbar-grid-width"]="0px"),o[c]["--app-shell-navbar-transform"]=f,o[c]["--app-shell-navbar-transform-rtl"]=d,l&&(o[c]["--app-shell-navbar-resize-handle-d\
isplay"]="none")}}function wd(e){return Number(e)===0?"0px":mt(e)}function pw({padding:e,baseStyles:t,minMediaStyles:o}){Qr(e)&&(t["--app-shell-padding"]=wd(Yr(e))),Zr(e)&&(e.base&&(t["--app-shell-padding"]=wd(e.base)),ze(e).forEach(
r=>{r!=="base"&&(o[r]=o[r]||{},o[r]["--app-shell-padding"]=wd(e[r]))}))}function xw({navbar:e,header:t,footer:o,aside:r,padding:n,theme:a,mode:s,resize:l}){let i={},f={},d={};s==="static"&&(d["--app-shell-main-grid-column"]="1 / -1",
d["--app-shell-main-grid-row"]="2"),mw({baseStyles:d,minMediaStyles:i,maxMediaStyles:f,navbar:e,theme:a,mode:s,resizedSize:l?.sizes.navbar,resizable:l?.enabled.
navbar}),cw({baseStyles:d,minMediaStyles:i,maxMediaStyles:f,aside:r,theme:a,mode:s,resizedSize:l?.sizes.aside,resizable:l?.enabled.aside}),dw({baseStyles:d,minMediaStyles:i,
header:t,mode:s,resizedSize:l?.sizes.header,resizable:l?.enabled.header}),uw({baseStyles:d,minMediaStyles:i,footer:o,mode:s,resizedSize:l?.sizes.footer,resizable:l?.
enabled.footer}),pw({baseStyles:d,minMediaStyles:i,padding:n});let c=tf(ze(i),a.breakpoints).map(m=>({query:`(min-width: ${ka(m.px)})`,styles:i[m.value]})),u=tf(
ze(f),a.breakpoints).map(m=>({query:`(max-width: ${ka(m.px)})`,styles:f[m.value]}));return{baseStyles:d,media:[...c,...u]}}var hw=v(T(),1);function Iw({navbar:e,header:t,aside:o,footer:r,padding:n,mode:a,selector:s,resize:l}){let i=Be(),f=hr(),{media:d,baseStyles:c}=xw({navbar:e,header:t,
footer:r,aside:o,padding:n,theme:i,mode:a,resize:l});return(0,hw.jsx)(Oa,{media:d,styles:c,selector:s||f.cssVariablesSelector})}function uE(e){return e>=128||e===45||e===95||e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122}function gw(e){return e>=48&&e<=57}function vw(e){let t="";for(let o=0;o<
e.length;o+=1){let r=e.charCodeAt(o),n=e.charAt(o);r===0?t+="�":r>=1&&r<=31||r===127||o===0&&gw(r)||o===1&&gw(r)&&e.charCodeAt(0)===45?t+=`\\${r.toString(16)}\
 `:o===0&&e.length===1&&r===45?t+=`\\${n}`:uE(r)?t+=n:t+=`\\${n}`}return t}var rr=v(B(),1);function yw({transitionDuration:e,disabled:t,resizeKey:o}){let[r,n]=(0,rr.useState)(!0),[a,s]=(0,rr.useState)({key:o,active:!1}),l=(0,rr.useRef)(-1),i=(0,rr.useRef)(
-1);return a.key!==o&&s({key:o,active:!0}),(0,rr.useEffect)(()=>{if(!a.active)return;let f=window.setTimeout(()=>(0,rr.startTransition)(()=>{s(d=>({...d,active:!1}))}),
e||0);return()=>window.clearTimeout(f)},[a,e]),Wn("resize",()=>{n(!0),clearTimeout(l.current),l.current=window.setTimeout(()=>(0,rr.startTransition)(()=>{n(!1)}),
200)}),ut(()=>{n(!0),clearTimeout(i.current),i.current=window.setTimeout(()=>(0,rr.startTransition)(()=>{n(!1)}),e||0)},[t,e]),r||a.active}var bw=v(B(),1);var bf=v(T(),1),dE={withBorder:!0,padding:0,transitionDuration:200,transitionTimingFunction:"ease",zIndex:Ue("app"),mode:"fixed"},Cw=(e,{transitionDuration:t,transitionTimingFunction:o})=>({
root:{"--app-shell-transition-duration":`${t}ms`,"--app-shell-transition-timing-function":o,"--app-shell-resize-handle-size":void 0}}),Jr=F(e=>{let t=w("AppShel\
l",dE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,navbar:i,withBorder:f,padding:d,transitionDuration:c,transitionTimingFunction:u,header:m,zIndex:x,
layout:p,disabled:h,aside:y,footer:I,offsetScrollbars:g=!0,mode:b,mod:C,attributes:R,id:S,resize:P,ref:_,...$}=t,q=G({name:"AppShell",classes:Io,props:t,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:R,vars:l,varsResolver:Cw}),N=P?aw.map(A=>P.sizes[A]).join("|"):void 0,H=yw({disabled:h,transitionDuration:c,
resizeKey:N}),M=Me(S),U=(0,bw.useRef)(null),V=P?{sizes:P.sizes,enabled:{navbar:P.navbar.enabled,aside:P.aside.enabled,header:P.header.enabled,footer:P.footer.enabled}}:
void 0,O={navbar:!0,aside:!0,header:b==="static"?!0:m?.offset??!0,footer:b==="static"?!0:I?.offset??!0};return(0,bf.jsxs)(nw,{value:{getStyles:q,withBorder:f,zIndex:x,
disabled:h,offsetScrollbars:g,mode:b,resize:P,rootRef:U,resizeOffsets:O},children:[(0,bf.jsx)(Iw,{navbar:i,header:m,aside:y,footer:I,padding:d,mode:b,resize:V,selector:P||
b==="static"?`#${vw(M)}`:void 0}),(0,bf.jsx)(k,{...q("root"),id:M,ref:ve(_,U),mod:[{resizing:H||P?.activeSection!=null,layout:p,disabled:h,mode:b},C],...$})]})});
Jr.classes=Io;Jr.varsResolver=Cw;Jr.displayName="@mantine/core/AppShell";Jr.Navbar=Cd;Jr.Header=yd;Jr.Main=bd;Jr.Aside=gd;Jr.Footer=vd;Jr.Section=Sd;function Sw(e){return typeof e=="string"?{value:e,label:e}:typeof e=="object"&&"value"in e&&!("label"in e)?{value:e.value,label:`${e.value}`,disabled:e.disabled}:
typeof e=="object"&&"group"in e?{group:e.group,items:e.items.map(t=>Sw(t))}:typeof e=="number"||typeof e=="bigint"||typeof e=="boolean"?{value:e,label:`${e}`}:e}
function ia(e){return e?e.map(t=>Sw(t)):[]}function kn(e){return e.reduce((t,o)=>"group"in o?{...t,...kn(o.items)}:(t[`${o.value}`]=o,t),{})}var lt={dropdown:"m_88b62a41",search:"m_985517d8",options:"m_b2821a6e",option:"m_92253aa5",empty:"m_2530cd1d",header:"m_858f94bd",footer:"m_82b967cb",group:"m_2\
54f3e4f",groupLabel:"m_2bb2e9e5",chevron:"m_2943220b",optionsDropdownOption:"m_390b5f4",optionsDropdownCheckIcon:"m_8ee53fc2",optionsDropdownCheckPlaceholder:"m\
_a530ee0a"};var Ph=v(T(),1),mE={error:null},ww=(e,{size:t,color:o})=>({chevron:{"--combobox-chevron-size":le(t,"combobox-chevron-size"),"--combobox-chevron-color":o?De(o,e):
void 0}}),Cf=F(e=>{let t=w("ComboboxChevron",mE,e),{size:o,error:r,style:n,className:a,classNames:s,styles:l,unstyled:i,vars:f,attributes:d,mod:c,...u}=t,m=G({name:"\
ComboboxChevron",classes:lt,props:t,style:n,className:a,classNames:s,styles:l,unstyled:i,vars:f,varsResolver:ww,attributes:d,rootSelector:"chevron"});return(0,Ph.jsx)(
k,{component:"svg",...u,...m("chevron"),size:o,viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",mod:["combobox-chevron",{error:r},c],children:(0,Ph.jsx)(
"path",{d:"M4.93179 5.43179C4.75605 5.60753 4.75605 5.89245 4.93179 6.06819C5.10753 6.24392 5.39245 6.24392 5.56819 6.06819L7.49999 4.13638L9.43179 6.06819C9.60\
753 6.24392 9.89245 6.24392 10.0682 6.06819C10.2439 5.89245 10.2439 5.60753 10.0682 5.43179L7.81819 3.18179C7.73379 3.0974 7.61933 3.04999 7.49999 3.04999C7.380\
64 3.04999 7.26618 3.0974 7.18179 3.18179L4.93179 5.43179ZM10.0682 9.56819C10.2439 9.39245 10.2439 9.10753 10.0682 8.93179C9.89245 8.75606 9.60753 8.75606 9.431\
79 8.93179L7.49999 10.8636L5.56819 8.93179C5.39245 8.75606 5.10753 8.75606 4.93179 8.93179C4.75605 9.10753 4.75605 9.39245 4.93179 9.56819L7.18179 11.8182C7.357\
53 11.9939 7.64245 11.9939 7.81819 11.8182L10.0682 9.56819Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})});Cf.classes=lt;Cf.varsResolver=ww;Cf.
displayName="@mantine/core/ComboboxChevron";var[Rw,it]=pt("Combobox component was not found in tree");var Pw=v(T(),1);function Fh({onMouseDown:e,onClick:t,onClear:o,...r}){return(0,Pw.jsx)(_e.ClearButton,{tabIndex:-1,"aria-hidden":!0,...r,onMouseDown:n=>{n.preventDefault(),
e?.(n)},onClick:n=>{o(),t?.(n)}})}Fh.displayName="@mantine/core/ComboboxClearButton";var Fw=v(T(),1),Rd=F(e=>{let{classNames:t,styles:o,className:r,style:n,hidden:a,...s}=w("ComboboxDropdown",null,e),l=it();return(0,Fw.jsx)($e.Dropdown,{...s,role:"\
presentation","data-hidden":a||void 0,"data-floating-height":l.floatingHeight||void 0,...l.getStyles("dropdown",{className:r,style:n,classNames:t,styles:o})})});
Rd.classes=lt;Rd.displayName="@mantine/core/ComboboxDropdown";var Mw=v(T(),1),pE={refProp:"ref"},Mh=F(e=>{let{children:t,refProp:o,ref:r}=w("ComboboxDropdownTarget",pE,e);if(it(),!Js(t))throw new Error("Combobox.DropdownTa\
rget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");return(0,Mw.jsx)(
$e.Target,{ref:r,refProp:o,children:t})});Mh.displayName="@mantine/core/ComboboxDropdownTarget";var Tw=v(T(),1),Pd=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ComboboxEmpty",null,e),l=it();return(0,Tw.jsx)(k,{...l.getStyles("empty",
{className:o,classNames:t,styles:n,style:r}),...s})});Pd.classes=lt;Pd.displayName="@mantine/core/ComboboxEmpty";var kw=v(B(),1);function Ml({onKeyDown:e,onClick:t,withKeyboardNavigation:o,withAriaAttributes:r,withExpandedAttribute:n,targetType:a,autoComplete:s}){let l=it(),
[i,f]=(0,kw.useState)(null),d=m=>{if(e?.(m),!l.readOnly&&o){if(m.nativeEvent.isComposing)return;if(m.nativeEvent.code==="ArrowDown"&&(m.preventDefault(),l.store.
dropdownOpened?f(l.store.selectNextOption()):(l.store.openDropdown("keyboard"),f(l.store.selectActiveOption()),l.store.updateSelectedOptionIndex("selected",{scrollIntoView:!0}))),
m.nativeEvent.code==="ArrowUp"&&(m.preventDefault(),l.store.dropdownOpened?f(l.store.selectPreviousOption()):(l.store.openDropdown("keyboard"),f(l.store.selectActiveOption()),
l.store.updateSelectedOptionIndex("selected",{scrollIntoView:!0}))),m.nativeEvent.code==="Enter"||m.nativeEvent.code==="NumpadEnter"){if(m.nativeEvent.keyCode===
229)return;let x=l.store.getSelectedOptionIndex();l.store.dropdownOpened&&x!==-1?(m.preventDefault(),l.store.clickSelectedOption()):a==="button"&&(m.preventDefault(),
l.store.openDropdown("keyboard"))}m.key==="Escape"&&l.store.closeDropdown("keyboard"),m.nativeEvent.code==="Space"&&a==="button"&&(m.preventDefault(),l.store.toggleDropdown(
"keyboard"))}};return{...r?{...n?{role:"combobox"}:{},"aria-haspopup":"listbox","aria-expanded":n?!!(l.store.listId&&l.store.dropdownOpened):void 0,"aria-contro\
ls":l.store.dropdownOpened&&l.store.listId?l.store.listId:void 0,"aria-activedescendant":l.store.dropdownOpened&&i||void 0,autoComplete:s,"data-expanded":l.store.
dropdownOpened||void 0,"data-mantine-stop-propagation":l.store.dropdownOpened||void 0}:{},onKeyDown:d,onClick:m=>{a==="button"&&m.currentTarget.focus(),t?.(m)}}}var Dw=v(B(),1);var xE={refProp:"ref",targetType:"input",withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:"off"},Th=F(e=>{let{children:t,refProp:o,
withKeyboardNavigation:r,withAriaAttributes:n,withExpandedAttribute:a,targetType:s,autoComplete:l,ref:i,...f}=w("ComboboxEventsTarget",xE,e),d=Ht(t);if(!d)throw new Error(
"Combobox.EventsTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not s\
upported");let c=it(),u=Ml({targetType:s,withAriaAttributes:n,withKeyboardNavigation:r,withExpandedAttribute:a,onKeyDown:d.props.onKeyDown,onClick:d.props.onClick,
autoComplete:l});return(0,Dw.cloneElement)(d,{...u,...f,[o]:ve(i,c.store.targetRef,Jn(d))})});Th.displayName="@mantine/core/ComboboxEventsTarget";var Ew=v(T(),1),Fd=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ComboboxFooter",null,e),l=it();return(0,Ew.jsx)(k,{...l.getStyles("footer",
{className:o,classNames:t,style:r,styles:n}),...s,onMouseDown:i=>{i.preventDefault()}})});Fd.classes=lt;Fd.displayName="@mantine/core/ComboboxFooter";var Md=v(T(),1),Td=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,children:s,label:l,id:i,...f}=w("ComboboxGroup",null,e),d=it(),c=Me(i),u=l!=null&&
l!==!1&&l!=="";return(0,Md.jsxs)(k,{role:"group","aria-labelledby":u?c:void 0,...d.getStyles("group",{className:o,classNames:t,style:r,styles:n}),...f,children:[
u&&(0,Md.jsx)("div",{id:c,...d.getStyles("groupLabel",{classNames:t,styles:n}),children:l}),s]})});Td.classes=lt;Td.displayName="@mantine/core/ComboboxGroup";var Aw=v(T(),1),kd=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ComboboxHeader",null,e),l=it();return(0,Aw.jsx)(k,{...l.getStyles("header",
{className:o,classNames:t,style:r,styles:n}),...s,onMouseDown:i=>{i.preventDefault()}})});kd.classes=lt;kd.displayName="@mantine/core/ComboboxHeader";var Bw=v(T(),1);function kh({value:e,valuesDivider:t=",",...o}){return(0,Bw.jsx)("input",{type:"hidden",value:Array.isArray(e)?e.join(t):e?`${e}`:"",...o})}kh.displayName=
"@mantine/core/ComboboxHiddenInput";var Ow=v(B(),1),_w=v(T(),1),Dd=F(e=>{let t=w("ComboboxOption",null,e),{classNames:o,className:r,style:n,styles:a,vars:s,onClick:l,id:i,active:f,onMouseDown:d,onMouseOver:c,
disabled:u,selected:m,mod:x,...p}=t,h=it(),y=(0,Ow.useId)(),I=i||y;return(0,_w.jsx)(k,{...h.getStyles("option",{className:r,classNames:o,styles:a,style:n}),"ari\
a-disabled":u||void 0,...p,id:I,mod:["combobox-option",{"combobox-active":f,"combobox-disabled":u,"combobox-selected":m},x],role:"option",onClick:g=>{u?g.preventDefault():
(h.onOptionSubmit?.(t.value,t),l?.(g))},onMouseDown:g=>{g.preventDefault(),d?.(g)},onMouseOver:g=>{h.resetSelectionOnOptionHover&&h.store.resetSelectedOption(),
c?.(g)}})});Dd.classes=lt;Dd.displayName="@mantine/core/ComboboxOption";var Nw=v(B(),1);var Lw=v(T(),1),Ed=F(e=>{let{classNames:t,className:o,style:r,styles:n,id:a,onMouseDown:s,labelledBy:l,...i}=w("ComboboxOptions",null,e),f=it(),d=Me(a);return(0,Nw.useEffect)(
()=>{f.store.setListId(d)},[d]),(0,Lw.jsx)(k,{...f.getStyles("options",{className:o,style:r,classNames:t,styles:n}),...i,id:d,role:"listbox","aria-labelledby":l,
onMouseDown:c=>{c.preventDefault(),s?.(c)}})});Ed.classes=lt;Ed.displayName="@mantine/core/ComboboxOptions";var Hw=v(T(),1),hE={withAriaAttributes:!0,withKeyboardNavigation:!0},Ad=F(e=>{let{classNames:t,styles:o,unstyled:r,vars:n,withAriaAttributes:a,onKeyDown:s,onClick:l,
withKeyboardNavigation:i,size:f,ref:d,...c}=w("ComboboxSearch",hE,e),u=it(),m=u.getStyles("search"),x=Ml({targetType:"input",withAriaAttributes:a,withKeyboardNavigation:i,
withExpandedAttribute:!1,onKeyDown:s,onClick:l,autoComplete:"off"});return(0,Hw.jsx)(_e,{ref:ve(d,u.store.searchRef),classNames:[{input:m.className},t],styles:[
{input:m.style},o],size:f||u.size,...x,...c,__staticSelector:"Combobox"})});Ad.classes=lt;Ad.displayName="@mantine/core/ComboboxSearch";var Vw=v(B(),1);var zw=v(T(),1),IE={refProp:"ref",targetType:"input",withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:"off"},Dh=F(e=>{let{children:t,
refProp:o,withKeyboardNavigation:r,withAriaAttributes:n,withExpandedAttribute:a,targetType:s,autoComplete:l,ref:i,...f}=w("ComboboxTarget",IE,e),d=Ht(t);if(!d)throw new Error(
"Combobox.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not support\
ed");let c=it(),u=Ml({targetType:s,withAriaAttributes:n,withKeyboardNavigation:r,withExpandedAttribute:a,onKeyDown:d.props.onKeyDown,onClick:d.props.onClick,autoComplete:l}),
m=(0,Vw.cloneElement)(d,{...u,...f});return(0,zw.jsx)($e.Target,{refProp:o,ref:ve(i,c.store.targetRef),children:m})});Dh.displayName="@mantine/core/ComboboxTarg\
et";function $w(e,t,o){for(let r=e-1;r>=0;r-=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r;if(o){for(let r=t.length-1;r>-1;r-=1)if(!t[r].hasAttribute("\
data-combobox-disabled"))return r}return e}function jw(e,t,o){for(let r=e+1;r<t.length;r+=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r;if(o){for(let r=0;r<
t.length;r+=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r}return e}function qw(e){for(let t=0;t<e.length;t+=1)if(!e[t].hasAttribute("data-combobox-\
disabled"))return t;return-1}var Je=v(B(),1);function en({defaultOpened:e,opened:t,onOpenedChange:o,onDropdownClose:r,onDropdownOpen:n,loop:a=!0,scrollBehavior:s="instant"}={}){let[l,i]=we({value:t,defaultValue:e,
finalValue:!1,onChange:o}),f=(0,Je.useRef)(null),d=(0,Je.useRef)(-1),c=(0,Je.useRef)(null),u=(0,Je.useRef)(null),m=(0,Je.useRef)(-1),x=(0,Je.useRef)(-1),p=(0,Je.useRef)(
-1),h=(0,Je.useCallback)((V="unknown")=>{l||(i(!0),n?.(V))},[i,n,l]),y=(0,Je.useCallback)((V="unknown")=>{l&&(i(!1),r?.(V))},[i,r,l]),I=(0,Je.useCallback)((V="u\
nknown")=>{l?y(V):h(V)},[y,h,l]),g=(0,Je.useCallback)(()=>{let V=Jo(u.current);of(`#${f.current} [data-combobox-selected]`,V)?.removeAttribute("data-combobox-se\
lected")},[]),b=(0,Je.useCallback)(V=>{let O=Jo(u.current),A=of(`#${f.current}`,O),E=A?qr("[data-combobox-option]",A):null;if(!E)return null;let L=V>=E.length?0:
V<0?E.length-1:V;return d.current=L,E?.[L]&&!E[L].hasAttribute("data-combobox-disabled")?(g(),E[L].setAttribute("data-combobox-selected","true"),E[L].scrollIntoView(
{block:"nearest",behavior:s}),E[L].id):null},[s,g]),C=(0,Je.useCallback)(()=>{let V=Jo(u.current),O=of(`#${f.current} [data-combobox-active]`,V);if(O){let A=qr(
`#${f.current} [data-combobox-option]`,V).findIndex(E=>E===O);return b(A)}return b(0)},[b]),R=(0,Je.useCallback)(()=>{let V=Jo(u.current),O=qr(`#${f.current} [d\
ata-combobox-option]`,V);return b(jw(d.current,O,a))},[b,a]),S=(0,Je.useCallback)(()=>{let V=Jo(u.current),O=qr(`#${f.current} [data-combobox-option]`,V);return b(
$w(d.current,O,a))},[b,a]),P=(0,Je.useCallback)(()=>{let V=Jo(u.current),O=qr(`#${f.current} [data-combobox-option]`,V);return b(qw(O))},[b]),_=(0,Je.useCallback)(
(V="selected",O)=>{if(typeof V=="number"){d.current=V;let A=Jo(u.current),E=qr(`#${f.current} [data-combobox-option]`,A);O?.scrollIntoView&&E[V]?.scrollIntoView(
{block:"nearest",behavior:s});return}p.current=window.setTimeout(()=>{let A=Jo(u.current),E=qr(`#${f.current} [data-combobox-option]`,A),L=E.findIndex(j=>j.hasAttribute(
`data-combobox-${V}`));d.current=L,O?.scrollIntoView&&E[L]?.scrollIntoView({block:"nearest",behavior:s})},0)},[]),$=(0,Je.useCallback)(()=>{d.current=-1,g()},[g]),
q=(0,Je.useCallback)(()=>{let V=Jo(u.current);qr(`#${f.current} [data-combobox-option]`,V)?.[d.current]?.click()},[]),N=(0,Je.useCallback)(V=>{f.current=V},[]),
H=(0,Je.useCallback)(()=>{m.current=window.setTimeout(()=>c.current?.focus(),0)},[]),M=(0,Je.useCallback)(()=>{x.current=window.setTimeout(()=>u.current?.focus(),
0)},[]),U=(0,Je.useCallback)(()=>d.current,[]);return(0,Je.useEffect)(()=>()=>{window.clearTimeout(m.current),window.clearTimeout(x.current),window.clearTimeout(
p.current)},[]),{dropdownOpened:l,openDropdown:h,closeDropdown:y,toggleDropdown:I,selectedOptionIndex:d.current,getSelectedOptionIndex:U,selectOption:b,selectFirstOption:P,
selectActiveOption:C,selectNextOption:R,selectPreviousOption:S,resetSelectedOption:$,updateSelectedOptionIndex:_,listId:f.current,setListId:N,clickSelectedOption:q,
searchRef:c,focusSearchInput:H,targetRef:u,focusTarget:M}}var Eh=v(T(),1),gE={keepMounted:!0,keepMountedMode:"display-none",withinPortal:!0,resetSelectionOnOptionHover:!1,width:"target",transitionProps:{transition:"fad\
e",duration:0},size:"sm"},Ww=(e,{size:t,dropdownPadding:o})=>({options:{"--combobox-option-fz":Ve(t),"--combobox-option-padding":le(t,"combobox-option-padding")},
dropdown:{"--combobox-padding":o===void 0?void 0:D(o),"--combobox-option-fz":Ve(t),"--combobox-option-padding":le(t,"combobox-option-padding")}}),Se=e=>{let t=w(
"Combobox",gE,e),{classNames:o,styles:r,unstyled:n,children:a,store:s,vars:l,onOptionSubmit:i,onClose:f,size:d,dropdownPadding:c,resetSelectionOnOptionHover:u,__staticSelector:m,
readOnly:x,attributes:p,floatingHeight:h,middlewares:y,...I}=t,g=h==="viewport"?{...y,flip:!1,size:{...typeof y?.size=="object"?y.size:{},padding:typeof y?.size==
"object"&&y.size.padding!==void 0?y.size.padding:10,apply:({availableHeight:P,availableWidth:_,elements:$,...q})=>{$.floating.style.setProperty("--combobox-floa\
ting-max-height",`${P}px`);let N=y?.size;typeof N=="object"&&N.apply?N.apply({availableHeight:P,availableWidth:_,elements:$,...q}):N&&Object.assign($.floating.style,
{maxWidth:`${_}px`,maxHeight:`${P}px`})}}}:y,b=en(),C=s||b,R=G({name:m||"Combobox",classes:lt,props:t,classNames:o,styles:r,unstyled:n,attributes:p,vars:l,varsResolver:Ww}),
S=()=>{f?.(),C.closeDropdown()};return(0,Eh.jsx)(Rw,{value:{getStyles:R,store:C,onOptionSubmit:i,size:d,resetSelectionOnOptionHover:u,readOnly:x,floatingHeight:h},
children:(0,Eh.jsx)($e,{opened:C.dropdownOpened,...I,middlewares:g,onChange:P=>!P&&S(),withRoles:!1,unstyled:n,children:a})})},vE=e=>e;Se.extend=vE;Se.classes=lt;
Se.varsResolver=Ww;Se.displayName="@mantine/core/Combobox";Se.Target=Dh;Se.Dropdown=Rd;Se.Options=Ed;Se.Option=Dd;Se.Search=Ad;Se.Empty=Pd;Se.Chevron=Cf;Se.Footer=
Fd;Se.Header=kd;Se.EventsTarget=Th;Se.DropdownTarget=Mh;Se.Group=Td;Se.ClearButton=Fh;Se.HiddenInput=kh;var Uw=v(B(),1),Sf=v(T(),1);function Tl({children:e,role:t}){let o=(0,Uw.use)(Vt);return o?(0,Sf.jsx)("div",{role:t,"aria-labelledby":o.labelId,"aria-describedb\
y":o.describedBy,children:e}):(0,Sf.jsx)(Sf.Fragment,{children:e})}var Gw=v(B(),1);var kl=v(T(),1),wf=(0,Gw.createContext)(null),yE={hiddenInputValuesSeparator:","},Bd=fo((e=>{let{value:t,defaultValue:o,onChange:r,size:n,wrapperProps:a,children:s,
readOnly:l,name:i,hiddenInputValuesSeparator:f,hiddenInputProps:d,maxSelectedValues:c,disabled:u,...m}=w("CheckboxGroup",yE,e),[x,p]=we({value:t,defaultValue:o,
finalValue:[],onChange:r}),h=g=>{let b=typeof g=="string"?g:g.currentTarget.value;if(l)return;let C=x.includes(b);!C&&c&&x.length>=c||p(C?x.filter(R=>R!==b):[...x,
b])},y=g=>{if(u)return!0;if(!c)return!1;let b=x.includes(g),C=x.length>=c;return!b&&C},I=x.join(f);return(0,kl.jsx)(wf,{value:{value:x,onChange:h,size:n,isDisabled:y},
children:(0,kl.jsxs)(_e.Wrapper,{size:n,...a,...m,labelElement:"div",__staticSelector:"CheckboxGroup",children:[(0,kl.jsx)(Tl,{role:"group",children:s}),(0,kl.jsx)(
"input",{type:"hidden",name:i,value:I,...d})]})})}));Bd.classes=_e.Wrapper.classes;Bd.displayName="@mantine/core/CheckboxGroup";var Ah={card:"m_26775b0a"};var Od=v(B(),1);var Bh=v(T(),1),Oh=(0,Od.createContext)(null),bE={withBorder:!0},Kw=(e,{radius:t})=>({card:{"--card-radius":ye(t)}}),Rf=F(e=>{let t=w("CheckboxCard",bE,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,vars:l,checked:i,mod:f,withBorder:d,value:c,onClick:u,defaultChecked:m,onChange:x,indeterminate:p,attributes:h,...y}=t,I=G(
{name:"CheckboxCard",classes:Ah,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:h,vars:l,varsResolver:Kw,rootSelector:"card"}),g=(0,Od.use)(
wf),b=typeof i=="boolean"?i:g?g.value.includes(c||""):void 0,[C,R]=we({value:b,defaultValue:m,finalValue:!1,onChange:x});return(0,Bh.jsx)(Oh,{value:{checked:C,indeterminate:p},
children:(0,Bh.jsx)(qe,{mod:[{"with-border":d,checked:C,indeterminate:p},f],...I("card"),...y,role:"checkbox","aria-checked":p?"mixed":C,onClick:S=>{u?.(S),g?.onChange(
c||""),R(!C)}})})});Rf.displayName="@mantine/core/CheckboxCard";Rf.classes=Ah;Rf.varsResolver=Kw;var _h={indicator:"m_5e5256ee",icon:"m_1b1c543a","indicator--light":"m_193e54c8","indicator--outline":"m_76e20374"};var Xw=v(B(),1),Nh=v(T(),1),CE={icon:Su,variant:"filled",radius:"sm"},Yw=(e,{radius:t,color:o,size:r,iconColor:n,variant:a,autoContrast:s})=>{let l=dt({color:o||
e.primaryColor,theme:e}),i=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver({color:o||e.primaryColor,
theme:e,variant:"light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:De(o,e);return{indicator:{"--checkbox-size":le(r,"checkbox-size"),"--checkbox-radius":t===
void 0?void 0:ye(t),"--checkbox-color":d,"--checkbox-bg":f?.background,"--checkbox-icon-color":n?De(n,e):f?f.color:Zo(s,e)?Zt({color:o,theme:e,autoContrast:s}):
void 0}}},Pf=F(e=>{let t=w("CheckboxIndicator",CE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,icon:i,indeterminate:f,radius:d,color:c,iconColor:u,
autoContrast:m,checked:x,mod:p,variant:h,disabled:y,attributes:I,...g}=t,b=G({name:"CheckboxIndicator",classes:_h,props:t,className:r,style:n,classNames:o,styles:a,
unstyled:s,attributes:I,vars:l,varsResolver:Yw,rootSelector:"indicator"}),C=(0,Xw.use)(Oh),R=typeof f=="boolean"?f:C?.indeterminate,S=typeof x=="boolean"||typeof f==
"boolean"?x||f:C?.checked||C?.indeterminate||!1;return(0,Nh.jsx)(k,{...b("indicator",{variant:h}),variant:h,mod:[{checked:S,disabled:y},p],...g,children:(0,Nh.jsx)(
i,{indeterminate:R,...b("icon")})})});Pf.displayName="@mantine/core/CheckboxIndicator";Pf.classes=_h;Pf.varsResolver=Yw;var Lh={root:"m_5f75b09e",body:"m_5f6e695e",labelWrapper:"m_d3ea56bb",label:"m_8ee546b8",description:"m_328f68c0",error:"m_8e8a99cc"};var fa=v(T(),1),_d=Lh;function fs({__staticSelector:e,__stylesApiProps:t,className:o,classNames:r,styles:n,unstyled:a,children:s,label:l,description:i,id:f,disabled:d,
error:c,size:u,labelPosition:m="left",bodyElement:x="div",labelElement:p="label",variant:h,style:y,vars:I,mod:g,attributes:b,...C}){let R=G({name:e,props:t,className:o,
style:y,classes:Lh,classNames:r,styles:n,unstyled:a,attributes:b}),S=i?`${f}-description`:void 0,P=c&&typeof c!="boolean"?`${f}-error`:void 0;return(0,fa.jsx)(k,
{...R("root"),__vars:{"--label-fz":Ve(u),"--label-lh":le(u,"label-lh")},mod:[{"label-position":m},g],variant:h,size:u,...C,children:(0,fa.jsxs)(k,{component:x,htmlFor:x===
"label"?f:void 0,...R("body"),children:[s,(0,fa.jsxs)("div",{...R("labelWrapper"),"data-disabled":d||void 0,children:[l&&(0,fa.jsx)(k,{component:p,htmlFor:p==="\
label"?f:void 0,...R("label"),"data-disabled":d||void 0,children:l}),i&&(0,fa.jsx)(_e.Description,{id:S,size:u,__inheritStyles:!1,...R("description"),children:i}),
c&&typeof c!="boolean"&&(0,fa.jsx)(_e.Error,{id:P,size:u,__inheritStyles:!1,...R("error"),children:c})]})]})})}fs.displayName="@mantine/core/InlineInput";var Hh={root:"m_bf2d988c",inner:"m_26062bec",input:"m_26063560",icon:"m_bf295423","input--light":"m_595ab216","input--outline":"m_215c4542"};var El=v(B(),1);var Dl=v(T(),1),SE={labelPosition:"right",icon:Su,withErrorStyles:!0,variant:"filled",radius:"sm"},Qw=(e,{radius:t,color:o,size:r,iconColor:n,variant:a,autoContrast:s})=>{
let l=dt({color:o||e.primaryColor,theme:e}),i=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver(
{color:o||e.primaryColor,theme:e,variant:"light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:De(o,e);return{root:{"--checkbox-size":le(r,"checkbox-size"),
"--checkbox-radius":t===void 0?void 0:ye(t),"--checkbox-color":d,"--checkbox-bg":f?.background,"--checkbox-icon-color":n?De(n,e):f?f.color:Zo(s,e)?Zt({color:o,theme:e,
autoContrast:s}):void 0}}},cs=F(e=>{let t=w("Checkbox",SE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,color:i,label:f,id:d,size:c,radius:u,wrapperProps:m,
checked:x,labelPosition:p,description:h,error:y,disabled:I,variant:g,indeterminate:b,icon:C,rootRef:R,iconColor:S,onChange:P,autoContrast:_,mod:$,attributes:q,readOnly:N,
onClick:H,withErrorStyles:M,ref:U,...V}=t,O=(0,El.useRef)(null),A=(0,El.use)(wf),E=c||A?.size,L=G({name:"Checkbox",props:t,classes:Hh,className:r,style:n,classNames:o,
styles:a,unstyled:s,attributes:q,vars:l,varsResolver:Qw}),{styleProps:j,rest:W}=Rt(V),X=Me(d),re=[h?`${X}-description`:void 0,y&&typeof y!="boolean"?`${X}-error`:
void 0,W["aria-describedby"]].filter(Boolean).join(" ")||void 0,ne={checked:A?.value.includes(W.value)??x,onChange:te=>{N||(A?.onChange(te),P?.(te))}},ue=A?.isDisabled?.(
W.value)??!1,de=I||ue;return(0,El.useEffect)(()=>{O.current&&(O.current.indeterminate=b||!1,b?O.current.setAttribute("data-indeterminate","true"):O.current.removeAttribute(
"data-indeterminate"))},[b]),(0,Dl.jsx)(fs,{...L("root"),__staticSelector:"Checkbox",__stylesApiProps:t,id:X,size:E,labelPosition:p,label:f,description:h,error:y,
disabled:de,classNames:o,styles:a,unstyled:s,"data-checked":ne.checked||x||void 0,variant:g,ref:R,mod:$,attributes:q,inert:W.inert,...j,...m,children:(0,Dl.jsxs)(
k,{...L("inner"),mod:{labelPosition:p},children:[(0,Dl.jsx)(k,{component:"input",id:X,ref:ve(O,U),mod:{error:!!y,"with-error-styles":M},...L("input",{focusable:!0,
variant:g}),...W,...ne,"aria-describedby":re,disabled:de,inert:W.inert,type:"checkbox",onClick:te=>{N&&ne.checked===void 0&&te.preventDefault(),H?.(te)}}),(0,Dl.jsx)(
C,{indeterminate:b,...L("icon")})]})})});cs.classes={...Hh,..._d};cs.varsResolver=Qw;cs.displayName="@mantine/core/Checkbox";cs.Group=Bd;cs.Indicator=Pf;cs.Card=
Rf;function nr(e){return"group"in e}function Vh({options:e,search:t,limit:o}){let r=t.trim().toLowerCase(),n=[];for(let a=0;a<e.length;a+=1){let s=e[a];if(n.length===o)return n;nr(s)&&n.push({group:s.
group,items:Vh({options:s.items,search:t,limit:o-n.length})}),nr(s)||s.label.toLowerCase().includes(r)&&n.push(s)}return n}function Zw(e){if(e.length===0)return!0;for(let t of e)if(!("group"in t)||t.items.length>0)return!1;return!0}function zh(e,t=new Set){if(Array.isArray(e))for(let o of e)if(nr(o))zh(o.items,t);else{if(typeof o.value>"u")throw new Error("[@mantine/core] Each option must \
have value property");if(t.has(o.value))throw new Error(`[@mantine/core] Duplicate options are not supported. Option with value "${o.value}" was provided more t\
han once`);t.add(o.value)}}var to=v(T(),1);function wE(e,t){return Array.isArray(e)?e.includes(t):e===t}function Jw({data:e,withCheckIcon:t,withAlignedLabels:o,value:r,checkIconPosition:n,
unstyled:a,renderOption:s}){if(!nr(e)){let i=wE(r,e.value),f=t&&(i?(0,to.jsx)(Yi,{className:lt.optionsDropdownCheckIcon}):o?(0,to.jsx)("div",{className:lt.optionsDropdownCheckPlaceholder}):
null),d=(0,to.jsxs)(to.Fragment,{children:[n==="left"&&f,(0,to.jsx)("span",{children:e.label}),n==="right"&&f]});return(0,to.jsx)(Se.Option,{value:e.value,disabled:e.
disabled,className:Ee({[lt.optionsDropdownOption]:!a}),"data-reverse":n==="right"||void 0,"data-checked":i||void 0,"aria-selected":i,active:i,children:typeof s==
"function"?s({option:e,checked:i}):d})}let l=e.items.map(i=>(0,to.jsx)(Jw,{data:i,value:r,unstyled:a,withCheckIcon:t,withAlignedLabels:o,checkIconPosition:n,renderOption:s},
`${i.value}`));return(0,to.jsx)(Se.Group,{label:e.group,children:l})}function ca({data:e,hidden:t,hiddenWhenEmpty:o,filter:r,search:n,limit:a,maxDropdownHeight:s,
floatingHeight:l,withScrollArea:i=!0,filterOptions:f=!0,withCheckIcon:d=!1,withAlignedLabels:c=!1,value:u,checkIconPosition:m,nothingFoundMessage:x,unstyled:p,labelId:h,
renderOption:y,scrollAreaProps:I,"aria-label":g}){let b=it();zh(e);let C=typeof n=="string"?(r||Vh)({options:e,search:f?n:"",limit:a??1/0}):e,R=Zw(C),S=C.map((P,_)=>(0,to.jsx)(
Jw,{data:P,withCheckIcon:d,withAlignedLabels:c,value:u,checkIconPosition:m,unstyled:p,renderOption:y},nr(P)?`group-${typeof P.group=="string"?P.group:_}`:`${P.value}`));
return(0,to.jsx)(Se.Dropdown,{hidden:t||o&&R,"data-composed":!0,children:(0,to.jsxs)(Se.Options,{labelledBy:h,"aria-label":g,children:[i?(0,to.jsx)(Ro.Autosize,
{mah:(l??b.floatingHeight)==="viewport"?"var(--combobox-floating-options-max-height)":s??220,type:"scroll",scrollbarSize:"var(--combobox-padding)",offsetScrollbars:"\
y",...I,children:S}):S,R&&x&&(0,to.jsx)(Se.Empty,{children:x})]})})}function $h(e,t,o,r){if(t===o||r==="before"&&o===t+1||r==="after"&&o===t-1)return e;let n=e.slice(),[a]=n.splice(t,1),s=t<o?o-1:o;return r==="after"&&(s+=1),n.splice(
s,0,a),n}var Dn=v(B(),1),RE=e=>{let t=e.lastElementChild;return t?t instanceof HTMLInputElement?t:t.querySelector("input"):null},PE=(e,t)=>{if(e===t)return!0;if(e.length!==
t.length)return!1;for(let o=0;o<e.length;o+=1)if(e[o]!==t[o])return!1;return!0};function Nd({value:e,onChange:t,enabled:o}){let r=(0,Dn.useRef)({draggedIndex:null,
currentDropTarget:null}),n=(0,Dn.useRef)(null),a=(0,Dn.useRef)(null),s=(0,Dn.useRef)(e);s.current=e,(0,Dn.useEffect)(()=>{let c=n.current;c&&(n.current=null,PE(
s.current,c.expectedValue)&&c.container?.querySelector(`[data-mantine-pill-index="${c.index}"]`)?.focus())});let l=(0,Dn.useCallback)(c=>{a.current=c},[]);return{
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
if(p!==null&&x&&p!==c){let h=$h(s.current,p,c,x);h!==s.current&&t(h)}r.current.draggedIndex=null,r.current.currentDropTarget=null},onDragEnd:u=>{u.currentTarget.
removeAttribute("data-dragging");let m=r.current.currentDropTarget;m&&m.removeAttribute("data-drag-over"),r.current.draggedIndex=null,r.current.currentDropTarget=
null},onKeyDown:u=>{if(u.key!=="ArrowLeft"&&u.key!=="ArrowRight")return;let m=u.currentTarget,x=getComputedStyle(m).direction==="rtl"?u.key==="ArrowLeft":u.key===
"ArrowRight",p=x?c+1:c-1;if(u.altKey){if(p<0||p>=s.current.length)return;u.preventDefault(),u.stopPropagation();let y=x?"after":"before",I=$h(s.current,c,p,y);if(I===
s.current)return;n.current={container:m.parentElement,index:p,expectedValue:I},t(I);return}if(p<0)return;let h=m.parentElement;if(h){if(u.preventDefault(),u.stopPropagation(),
p>=s.current.length){RE(h)?.focus();return}h.querySelector(`[data-mantine-pill-index="${p}"]`)?.focus()}}}},getListProps:()=>o?{ref:l}:{},handleInputKeyDown:c=>{
if(!o||c.key!=="ArrowLeft")return;let u=c.currentTarget;if(!(u.value.length===0||u.selectionStart===0&&u.selectionEnd===0))return;let m=a.current;if(!m)return;let x=m.
querySelectorAll("[data-mantine-pill-index]");x.length!==0&&(c.preventDefault(),x[x.length-1].focus())}}}function ua({id:e,label:t,labelProps:o,inputWrapperOrder:r}){if(t&&!(r&&!r.includes("label")))return o?.id||`${e}-label`}var e1=v(B(),1);var us=v(T(),1),jh=F(e=>{let t=w(["Input","InputWrapper","Autocomplete"],{size:"sm"},e),{classNames:o,styles:r,unstyled:n,vars:a,dropdownOpened:s,defaultDropdownOpened:l,
onDropdownClose:i,onDropdownOpen:f,onFocus:d,onBlur:c,onClick:u,onChange:m,data:x,value:p,defaultValue:h,selectFirstOptionOnChange:y,selectFirstOptionOnDropdownOpen:I,
onOptionSubmit:g,comboboxProps:b,readOnly:C,disabled:R,filter:S,limit:P,withScrollArea:_,maxDropdownHeight:$,floatingHeight:q,size:N,id:H,renderOption:M,autoComplete:U,
scrollAreaProps:V,onClear:O,clearButtonProps:A,error:E,clearable:L,clearSectionMode:j,rightSection:W,autoSelectOnBlur:X,openOnFocus:re=!0,attributes:ne,...ue}=t,
de=Me(H),te=ua({id:de,label:ue.label,labelProps:ue.labelProps,inputWrapperOrder:ue.inputWrapperOrder}),he=ia(x),ee=kn(he),[pe,Ce]=we({value:p,defaultValue:h,finalValue:"",
onChange:m}),Ie=en({opened:s,defaultOpened:l,onDropdownOpen:()=>{f?.(),I&&Ie.selectFirstOption()},onDropdownClose:()=>{i?.(),setTimeout(Ie.resetSelectedOption,0)}}),
se=K=>{Ce(K),Ie.resetSelectedOption()},{resolvedClassNames:fe,resolvedStyles:Re}=Ot({props:t,styles:r,classNames:o});(0,e1.useEffect)(()=>{y&&Ie.selectFirstOption()},
[y,pe]);let Z=(0,us.jsx)(Se.ClearButton,{...A,onClear:()=>{se(""),O?.()}});return(0,us.jsxs)(Se,{store:Ie,__staticSelector:"Autocomplete",classNames:fe,styles:Re,
unstyled:n,readOnly:C,size:N,attributes:ne,floatingHeight:q,keepMounted:X,onOptionSubmit:K=>{g?.(K),se(ee[K].label),Ie.closeDropdown()},...b,children:[(0,us.jsx)(
Se.Target,{autoComplete:U,withExpandedAttribute:!0,children:(0,us.jsx)(Qe,{...ue,size:N,__staticSelector:"Autocomplete",__clearSection:Z,__clearable:L&&!!pe&&!R&&
!C,__clearSectionMode:j,rightSection:W,disabled:R,readOnly:C,value:pe,error:E,onChange:K=>{se(K.currentTarget.value),Ie.openDropdown(),y&&Ie.selectFirstOption()},
onFocus:K=>{re&&Ie.openDropdown(),d?.(K)},onBlur:K=>{X&&Ie.clickSelectedOption(),Ie.closeDropdown(),c?.(K)},onClick:K=>{Ie.openDropdown(),u?.(K)},classNames:fe,
styles:Re,unstyled:n,attributes:ne,id:de})}),(0,us.jsx)(ca,{data:he,hidden:C||R,filter:S,search:pe,limit:P,hiddenWhenEmpty:!0,withScrollArea:_,maxDropdownHeight:$,
unstyled:n,labelId:te,"aria-label":te?void 0:ue["aria-label"],renderOption:M,scrollAreaProps:V})]})});jh.classes={...Qe.classes,...Se.classes};jh.displayName="@\
mantine/core/Autocomplete";var Al={group:"m_11def92b",root:"m_f85678b6",image:"m_11f8ac07",placeholder:"m_104cd71f"};var t1=v(B(),1),qh=v(T(),1),Wh=(0,t1.createContext)({withinGroup:!1}),o1=(e,{spacing:t})=>({group:{"--ag-spacing":mt(t)}}),Ff=F(e=>{let t=w("AvatarGroup",null,e),
{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,spacing:i,attributes:f,...d}=t,c=G({name:"AvatarGroup",classes:Al,props:t,className:r,style:n,classNames:o,
styles:a,unstyled:s,attributes:f,vars:l,varsResolver:o1,rootSelector:"group"});return(0,qh.jsx)(Wh,{value:{withinGroup:!0},children:(0,qh.jsx)(k,{...c("group"),
...d})})});Ff.classes=Al;Ff.varsResolver=o1;Ff.displayName="@mantine/core/AvatarGroup";var Uh=v(T(),1);function r1(e){return(0,Uh.jsx)("svg",{...e,"data-avatar-placeholder-icon":!0,viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",
children:(0,Uh.jsx)("path",{d:"M0.877014 7.49988C0.877014 3.84219 3.84216 0.877045 7.49985 0.877045C11.1575 0.877045 14.1227 3.84219 14.1227 7.49988C14.1227 11.\
1575 11.1575 14.1227 7.49985 14.1227C3.84216 14.1227 0.877014 11.1575 0.877014 7.49988ZM7.49985 1.82704C4.36683 1.82704 1.82701 4.36686 1.82701 7.49988C1.82701 \
8.97196 2.38774 10.3131 3.30727 11.3213C4.19074 9.94119 5.73818 9.02499 7.50023 9.02499C9.26206 9.02499 10.8093 9.94097 11.6929 11.3208C12.6121 10.3127 13.1727 \
8.97172 13.1727 7.49988C13.1727 4.36686 10.6328 1.82704 7.49985 1.82704ZM10.9818 11.9787C10.2839 10.7795 8.9857 9.97499 7.50023 9.97499C6.01458 9.97499 4.71624 \
10.7797 4.01845 11.9791C4.97952 12.7272 6.18765 13.1727 7.49985 13.1727C8.81227 13.1727 10.0206 12.727 10.9818 11.9787ZM5.14999 6.50487C5.14999 5.207 6.20212 4.\
15487 7.49999 4.15487C8.79786 4.15487 9.84999 5.207 9.84999 6.50487C9.84999 7.80274 8.79786 8.85487 7.49999 8.85487C6.20212 8.85487 5.14999 7.80274 5.14999 6.50\
487ZM7.49999 5.10487C6.72679 5.10487 6.09999 5.73167 6.09999 6.50487C6.09999 7.27807 6.72679 7.90487 7.49999 7.90487C8.27319 7.90487 8.89999 7.27807 8.89999 6.5\
0487C8.89999 5.73167 8.27319 5.10487 7.49999 5.10487Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}function FE(e){let t=0;for(let o=0;o<e.length;o+=1){let r=e.charCodeAt(o);t=(t<<5)-t+r,t|=0}return t}var ME=["blue","cyan","grape","green","indigo","lime","oran\
ge","pink","red","teal","violet"];function n1(e,t=ME){let o=FE(e);return t[Math.abs(o)%t.length]}function a1(e,t=2){let o=e.split(" ");return o.length===1?e.slice(0,t).toUpperCase():o.map(r=>r[0]).slice(0,t).join("").toUpperCase()}var Bl=v(B(),1),Mf=v(T(),1),s1=(e,{size:t,radius:o,variant:r,gradient:n,color:a,autoContrast:s,name:l,allowedInitialsColors:i})=>{let f=a==="initials"&&typeof l==
"string"?n1(l,i):a,d=e.variantColorResolver({color:f||"gray",theme:e,gradient:n,variant:r||"light",autoContrast:s});return{root:{"--avatar-size":le(t,"avatar-si\
ze"),"--avatar-radius":o===void 0?void 0:ye(o),"--avatar-bg":f||r?d.background:void 0,"--avatar-color":f||r?d.color:void 0,"--avatar-bd":f||r?d.border:void 0}}},
Tf=Le(e=>{let t=w("Avatar",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,src:i,alt:f,radius:d,color:c,gradient:u,imageProps:m,children:x,
autoContrast:p,mod:h,name:y,allowedInitialsColors:I,attributes:g,...b}=t,C=(0,Bl.use)(Wh),[R,S]=(0,Bl.useState)(!i),P=G({name:"Avatar",props:t,classes:Al,className:r,
style:n,classNames:o,styles:a,unstyled:s,attributes:g,vars:l,varsResolver:s1});return(0,Bl.useEffect)(()=>S(!i),[i]),(0,Mf.jsx)(k,{...P("root"),mod:[{"within-gr\
oup":C.withinGroup},h],...b,children:R||!i?(0,Mf.jsx)("span",{...P("placeholder"),title:f,children:x||typeof y=="string"&&a1(y)||(0,Mf.jsx)(r1,{})}):(0,Mf.jsx)(
"img",{...m,...P("image"),src:i,alt:f,onError:_=>{S(!0),m?.onError?.(_)}})})});Tf.classes=Al;Tf.varsResolver=s1;Tf.displayName="@mantine/core/Avatar";Tf.Group=Ff;var Gh={root:"m_fea6bf1a",burger:"m_d4fb9cad"};var Ld=v(T(),1),l1=(e,{color:t,size:o,lineSize:r,transitionDuration:n,transitionTimingFunction:a})=>({root:{"--burger-color":t?De(t,e):void 0,"--burger-size":le(
o,"burger-size"),"--burger-line-size":r?D(r):void 0,"--burger-transition-duration":n===void 0?void 0:`${n}ms`,"--burger-transition-timing-function":a}}),Hd=F(e=>{
let t=w("Burger",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,opened:i,children:f,transitionDuration:d,transitionTimingFunction:c,lineSize:u,
attributes:m,...x}=t,p=G({name:"Burger",classes:Gh,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:m,vars:l,varsResolver:l1});return(0,Ld.jsxs)(
qe,{...p("root"),...x,children:[(0,Ld.jsx)(k,{mod:["reduce-motion",{opened:i}],...p("burger")}),f]})});Hd.classes=Gh;Hd.varsResolver=l1;Hd.displayName="@mantine\
/core/Burger";function Ol(e){let t=e.currentTarget;return Jo(t).activeElement!==t}var Kh={root:"m_4451eb3a"};var i1=v(T(),1),Xh=Le(e=>{let t=w("Center",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,inline:i,mod:f,attributes:d,...c}=t,u=G({name:"C\
enter",props:t,classes:Kh,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:d,vars:l});return(0,i1.jsx)(k,{mod:[{inline:i},f],...u("root"),...c})});
Xh.classes=Kh;Xh.displayName="@mantine/core/Center";var Yh={root:"m_b183c0a2"};var f1=v(T(),1),c1=(e,{color:t})=>({root:{"--code-bg":t?De(t,e):void 0}}),_l=F(e=>{let t=w("Code",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,
vars:l,color:i,block:f,mod:d,attributes:c,...u}=t,m=G({name:"Code",props:t,classes:Yh,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:c,vars:l,varsResolver:c1});
return(0,f1.jsx)(k,{component:f?"pre":"code",mod:[{block:f},d],...m("root"),...u,dir:"ltr"})});_l.classes=Yh;_l.varsResolver=c1;_l.displayName="@mantine/core/Co\
de";var Qh={root:"m_3eebeb36",label:"m_9e365f20"};var Zh=v(T(),1),TE={orientation:"horizontal"},u1=(e,{color:t,variant:o,size:r})=>({root:{"--divider-color":t?De(t,e):void 0,"--divider-border-style":o,"--divide\
r-size":le(r,"divider-size")}}),Vd=F(e=>{let t=w("Divider",TE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,color:i,orientation:f,label:d,labelPosition:c,
mod:u,attributes:m,...x}=t,p=G({name:"Divider",classes:Qh,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:m,vars:l,varsResolver:u1});return(0,Zh.jsx)(
k,{mod:[{orientation:f,withLabel:!!d},u],role:"separator","aria-orientation":f,...p("root"),...x,children:d&&(0,Zh.jsx)(k,{component:"span",mod:{position:c},...p(
"label"),children:d})})});Vd.classes=Qh;Vd.varsResolver=u1;Vd.displayName="@mantine/core/Divider";var[d1,ar]=pt("Drawer component was not found in tree");var Ut={root:"m_f11b401e",header:"m_5a7c2c9",content:"m_b8a05bbd",inner:"m_31cd769a"};var m1=v(T(),1),kf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerBody",null,e),l=ar();return(0,m1.jsx)(mf,{...l.getStyles("body",{classNames:t,
style:r,styles:n,className:o}),...s})});kf.classes=Ut;kf.displayName="@mantine/core/DrawerBody";var p1=v(T(),1),Df=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerCloseButton",null,e),l=ar();return(0,p1.jsx)(pf,{...l.getStyles("cl\
ose",{classNames:t,style:r,styles:n,className:o}),...s})});Df.classes=Ut;Df.displayName="@mantine/core/DrawerCloseButton";var Jh=v(T(),1),Ef=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,children:s,radius:l,__hidden:i,...f}=w("DrawerContent",null,e),d=ar(),c=d.scrollAreaComponent||
hd;return(0,Jh.jsx)(hf,{...d.getStyles("content",{className:o,style:r,styles:n,classNames:t}),innerProps:d.getStyles("inner",{className:o,style:r,styles:n,classNames:t}),
...f,radius:l||d.radius||0,"data-hidden":i||void 0,children:(0,Jh.jsx)(c,{style:{height:"calc(100vh - var(--drawer-offset) * 2)"},children:s})})});Ef.classes=Ut;
Ef.displayName="@mantine/core/DrawerContent";var x1=v(T(),1),Af=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerHeader",null,e),l=ar();return(0,x1.jsx)(If,{...l.getStyles("header",
{classNames:t,style:r,styles:n,className:o}),...s})});Af.classes=Ut;Af.displayName="@mantine/core/DrawerHeader";var h1=v(T(),1),Bf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerOverlay",null,e),l=ar();return(0,h1.jsx)(gf,{...l.getStyles("overla\
y",{classNames:t,style:r,styles:n,className:o}),...s})});Bf.classes=Ut;Bf.displayName="@mantine/core/DrawerOverlay";var eI=v(T(),1);function kE(e){switch(e){case"top":return"flex-start";case"bottom":return"flex-end";default:return}}function DE(e){if(e==="top"||e==="bottom")return"\
0 0 calc(100% - var(--drawer-offset, 0rem) * 2)"}var EE={top:"slide-down",bottom:"slide-up",left:"slide-right",right:"slide-left"},AE={top:"slide-down",bottom:"\
slide-up",right:"slide-right",left:"slide-left"},BE={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,
zIndex:Ue("modal"),position:"left"},I1=(e,{position:t,size:o,offset:r})=>({root:{"--drawer-size":le(o,"drawer-size"),"--drawer-flex":DE(t),"--drawer-height":t===
"left"||t==="right"?void 0:"var(--drawer-size)","--drawer-align":kE(t),"--drawer-justify":t==="right"?"flex-end":void 0,"--drawer-offset":D(r)}}),Nl=F(e=>{let t=w(
"DrawerRoot",BE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,scrollAreaComponent:i,position:f,transitionProps:d,radius:c,attributes:u,...m}=t,
{dir:x}=st(),p=G({name:"Drawer",classes:Ut,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:u,vars:l,varsResolver:I1}),h=(x==="rtl"?AE:EE)[f];
return(0,eI.jsx)(d1,{value:{scrollAreaComponent:i,getStyles:p,radius:c},children:(0,eI.jsx)(df,{...p("root"),transitionProps:{transition:h,...d},"data-offset-sc\
rollbars":i===Ro.Autosize||void 0,unstyled:s,...m})})});Nl.classes=Ut;Nl.varsResolver=I1;Nl.displayName="@mantine/core/DrawerRoot";var Ll=v(B(),1),g1=v(T(),1),tI=(0,Ll.createContext)(null);function oI({children:e}){let[t,o]=(0,Ll.useState)([]),[r,n]=(0,Ll.useState)(Ue("modal")),[a]=(0,Ll.useState)(
()=>new WeakSet);return(0,g1.jsx)(tI,{value:{stack:t,addModal:(s,l)=>{o(i=>[...new Set([...i,s])]),n(i=>typeof l=="number"&&typeof i=="number"?Math.max(i,l):i)},
removeModal:s=>o(l=>l.filter(i=>i!==s)),getZIndex:s=>`calc(${r} + ${t.indexOf(s)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}
oI.displayName="@mantine/core/DrawerStack";var v1=v(T(),1),Of=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("DrawerTitle",null,e),l=ar();return(0,v1.jsx)(vf,{...l.getStyles("title",{
classNames:t,style:r,styles:n,className:o}),...s})});Of.classes=Ut;Of.displayName="@mantine/core/DrawerTitle";var zd=v(B(),1),En=v(T(),1),OE={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:Ue("moda\
l"),withOverlay:!0,withCloseButton:!0},Fr=F(e=>{let{title:t,withOverlay:o,overlayProps:r,withCloseButton:n,closeButtonProps:a,children:s,opened:l,stackId:i,zIndex:f,
...d}=w("Drawer",OE,e),c=(0,zd.use)(tI),u=!!t||n,m=c&&i?{closeOnEscape:c.currentId===i,trapFocus:c.currentId===i,zIndex:c.getZIndex(i),__handledEscapeEvents:c.handledEscapeEvents}:
{},x=o===!1?!1:i&&c?c.currentId===i:l;return(0,zd.useEffect)(()=>{c&&i&&(l?c.addModal(i,f||Ue("modal")):c.removeModal(i))},[l,i,f]),(0,En.jsxs)(Nl,{opened:l,zIndex:c&&
i?c.getZIndex(i):f,...d,...m,children:[o&&(0,En.jsx)(Bf,{visible:x,transitionProps:c&&i?{duration:0}:void 0,...r}),(0,En.jsxs)(Ef,{__hidden:c&&i&&l?i!==c.currentId:
!1,children:[u&&(0,En.jsxs)(Af,{children:[t&&(0,En.jsx)(Of,{children:t}),n&&(0,En.jsx)(Df,{...a})]}),(0,En.jsx)(kf,{children:s})]})]})});Fr.classes=Ut;Fr.displayName=
"@mantine/core/Drawer";Fr.Root=Nl;Fr.Overlay=Bf;Fr.Content=Ef;Fr.Body=kf;Fr.Header=Af;Fr.Title=Of;Fr.CloseButton=Df;Fr.Stack=oI;function rI({color:e,theme:t,defaultShade:o}){let r=dt({color:e,theme:t});return r.isThemeColor?r.shade===void 0?`var(--mantine-color-${r.color}-${o})`:`var(${r.
variable})`:e}var nI={root:"m_bcb3f3c2"};var y1=v(T(),1),_E={color:"yellow"},b1=(e,{color:t})=>({root:{"--mark-bg-dark":rI({color:t,theme:e,defaultShade:5}),"--mark-bg-light":rI({color:t,theme:e,defaultShade:2})}}),
_f=F(e=>{let t=w("Mark",_E,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,color:i,variant:f,attributes:d,...c}=t,u=G({name:"Mark",props:t,className:r,
style:n,classes:nI,classNames:o,styles:a,unstyled:s,attributes:d,vars:l,varsResolver:b1});return(0,y1.jsx)(k,{component:"mark",variant:f,...u("root"),...c})});_f.
classes=nI;_f.varsResolver=b1;_f.displayName="@mantine/core/Mark";function C1(e){return e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function $d(e){return e.normalize("NFD").replace(/\p{M}/gu,"")}function NE(e){let t="",o=[],r=0;for(;r<
e.length;){let n=e.codePointAt(r),a=String.fromCodePoint(n),s=$d(a);for(let l=0;l<s.length;l+=1)o.push(r);t+=s,r+=a.length}return o.push(e.length),{folded:t,map:o}}
function LE(e,t){let{folded:o,map:r}=NE(e),n=[],a=0,s;for(;(s=t.exec(o))!==null;){let l=s.index,i=l+s[0].length,f=r[l],d=r[i];f>a&&n.push({chunk:e.slice(a,f),highlighted:!1}),
n.push({chunk:e.slice(f,d),highlighted:!0}),a=d,s[0].length===0&&(t.lastIndex+=1)}return a<e.length&&n.push({chunk:e.slice(a),highlighted:!1}),n.filter(({chunk:l})=>l)}
function S1(e,t,o={}){if(t==null)return[{chunk:e,highlighted:!1}];let{wholeWord:r=!1,caseInsensitive:n=!0,accentInsensitive:a=!0}=o,s=u=>a?$d(C1(u)):C1(u),l=Array.
isArray(t)?t.map(s):s(t);if(!(Array.isArray(l)?l.filter(u=>u.trim().length>0).length>0:l.trim()!==""))return[{chunk:e,highlighted:!1}];let i=typeof l=="string"?
l.trim():l.filter(u=>u.trim().length!==0).map(u=>u.trim()).sort((u,m)=>m.length-u.length).join("|"),f=r?`(?<![\\p{L}\\p{N}_])(${i})(?![\\p{L}\\p{N}_])`:`(${i})`,
d=["g",n?"i":"",r?"u":""].join(""),c=new RegExp(f,d);return a?LE(e,c):e.split(c).map((u,m)=>({chunk:u,highlighted:m%2===1})).filter(({chunk:u})=>u)}var jd=v(T(),1),HE={color:"yellow",wholeWord:!1,caseInsensitive:!0,accentInsensitive:!0},aI=Le(e=>{let{unstyled:t,children:o,highlight:r,highlightStyles:n,color:a,
wholeWord:s,caseInsensitive:l,accentInsensitive:i,...f}=w("Highlight",HE,e),d=Array.isArray(r)&&typeof r[0]=="object",c=new Map,u=p=>{let h=p;return l&&(h=h.toLowerCase()),
i&&(h=$d(h)),h},m;d?m=r.map(p=>(p.color&&c.set(u(p.text),p.color),p.text)):Array.isArray(r)?m=r:m=[r];let x=S1(o,m,{wholeWord:s,caseInsensitive:l,accentInsensitive:i});
return(0,jd.jsx)(bt,{unstyled:t,...f,__staticSelector:"Highlight",children:x.map(({chunk:p,highlighted:h},y)=>h?(0,jd.jsx)(_f,{unstyled:t,color:c.get(u(p))||a,style:n,
"data-highlight":p,children:p},y):(0,jd.jsx)("span",{children:p},y))})});aI.classes=bt.classes;aI.displayName="@mantine/core/Highlight";var $o=v(B(),1);var P1=v(T(),1),VE=["borderBottomWidth","borderLeftWidth","borderRightWidth","borderTopWidth","boxSizing","fontFamily","fontSize","fontStyle","fontWeight","lett\
erSpacing","lineHeight","paddingBottom","paddingLeft","paddingRight","paddingTop","tabSize","textIndent","textRendering","textTransform","width","wordBreak","wo\
rdSpacing","scrollbarGutter"],w1={"min-height":"0","max-height":"none",height:"0",visibility:"hidden",overflow:"hidden",position:"absolute","z-index":"-1000",top:"\
0",right:"0",display:"block"};function R1(e){Object.keys(w1).forEach(t=>{e.style.setProperty(t,w1[t],"important")})}function zE(e){let t=window.getComputedStyle(
e);if(t===null)return null;let o={};for(let r of VE)o[r]=t[r];return o.boxSizing===""?null:{sizingStyle:o,paddingSize:parseFloat(o.paddingBottom)+parseFloat(o.paddingTop),
borderSize:parseFloat(o.borderBottomWidth)+parseFloat(o.borderTopWidth)}}var $t=null;function $E(e,t,o=1,r=1/0){$t||($t=document.createElement("textarea"),$t.setAttribute(
"tabindex","-1"),$t.setAttribute("aria-hidden","true"),$t.setAttribute("aria-label","autosize measurement"),R1($t)),$t.parentNode===null&&document.body.appendChild(
$t);let{paddingSize:n,borderSize:a,sizingStyle:s}=e,{boxSizing:l}=s;Object.keys(s).forEach(u=>{$t.style[u]=s[u]}),R1($t),$t.value=t;let i=l==="border-box"?$t.scrollHeight+
a:$t.scrollHeight-n;$t.value=t,i=l==="border-box"?$t.scrollHeight+a:$t.scrollHeight-n,$t.value="x";let f=$t.scrollHeight-n,d=f*o;l==="border-box"&&(d=d+n+a),i=Math.
max(d,i);let c=f*r;return l==="border-box"&&(c=c+n+a),i=Math.min(c,i),[i,f]}function F1({maxRows:e,minRows:t,onChange:o,ref:r,...n}){let a=n.value!==void 0,s=(0,$o.useRef)(
null),l=ve(s,r),i=(0,$o.useRef)(0),f=(0,$o.useRef)(0),d=()=>{let m=s.current;if(!m)return;let x=zE(m);if(!x)return;let[p]=$E(x,m.value||m.placeholder||"x",t,e);
i.current!==p&&(i.current=p,m.style.setProperty("height",`${p}px`,"important"))},c=(0,$o.useEffectEvent)(d),u=m=>{a||d(),o?.(m)};return(0,$o.useLayoutEffect)(d),
(0,$o.useEffect)(()=>{let m=()=>d();return window.addEventListener("resize",m),()=>window.removeEventListener("resize",m)},[]),(0,$o.useEffect)(()=>{let m=s.current;
if(!m||typeof ResizeObserver>"u")return;f.current=m.offsetWidth;let x=0,p=new ResizeObserver(()=>{s.current&&s.current.offsetWidth!==f.current&&(f.current=s.current.
offsetWidth,cancelAnimationFrame(x),x=requestAnimationFrame(c))});return p.observe(m),()=>{cancelAnimationFrame(x),p.disconnect()}},[]),(0,$o.useEffect)(()=>{let m=()=>d();
return document.fonts.addEventListener("loadingdone",m),()=>document.fonts.removeEventListener("loadingdone",m)},[]),(0,$o.useEffect)(()=>{let m=x=>{if(s.current?.
form===x.target&&!a){let p=s.current.value;requestAnimationFrame(()=>{s.current&&p!==s.current.value&&d()})}};return document.body.addEventListener("reset",m),()=>document.
body.removeEventListener("reset",m)},[a]),(0,P1.jsx)("textarea",{rows:t,...n,onChange:u,ref:l})}var M1=v(T(),1),Nf=F(e=>{let{autosize:t,maxRows:o,minRows:r,__staticSelector:n,resize:a,bottomSection:s,bottomSectionProps:l,...i}=w(["Input","InputWrapper","Te\
xtarea"],null,e),f=t&&Qu()!=="test";return(0,M1.jsx)(Qe,{component:f?F1:"textarea",...i,__staticSelector:n||"Textarea",__bottomSection:s,__bottomSectionProps:l,
multiline:!0,"data-no-overflow":t&&o===void 0||void 0,__vars:{"--input-resize":a},...f?{maxRows:o,minRows:r}:{}})});Nf.classes=Qe.classes;Nf.displayName="@manti\
ne/core/Textarea";function sI(e,t){if(typeof e=="string"&&e.trim().length===0)return!0;try{return t(e),!0}catch{return!1}}var T1=v(B(),1);var k1=v(T(),1),jE={serialize:JSON.stringify,deserialize:JSON.parse,indentSpaces:2},lI=F(e=>{let{value:t,defaultValue:o,onChange:r,formatOnBlur:n,validationError:a,
serialize:s,deserialize:l,onFocus:i,onBlur:f,readOnly:d,error:c,indentSpaces:u,...m}=w(["Input","InputWrapper","JsonInput"],jE,e),[x,p]=we({value:t,defaultValue:o,
finalValue:"",onChange:r}),[h,y]=(0,T1.useState)(sI(x,l));return(0,k1.jsx)(Nf,{value:x,onChange:b=>p(b.currentTarget.value),onFocus:b=>{i?.(b),y(!0)},onBlur:b=>{
f?.(b);let C=sI(b.currentTarget.value,l);n&&!d&&C&&b.currentTarget.value.trim()!==""&&p(s(l(b.currentTarget.value),null,u)),y(C)},readOnly:d,...m,autoComplete:"\
off",__staticSelector:"JsonInput",error:h?c:a||!0,"data-monospace":!0})});lI.classes=Qe.classes;lI.displayName="@mantine/core/JsonInput";var iI={root:"m_dc6f14e2"};var D1=v(T(),1),E1=(e,{size:t})=>({root:{"--kbd-fz":le(t,"kbd-fz")}}),qd=F(e=>{let t=w("Kbd",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,
attributes:i,...f}=t,d=G({name:"Kbd",classes:iI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,vars:l,varsResolver:E1});return(0,D1.jsx)(
k,{component:"kbd",...d("root"),...f})});qd.classes=iI;qd.varsResolver=E1;qd.displayName="@mantine/core/Kbd";var[A1,sr]=pt("Modal component was not found in tree");var Gt={root:"m_9df02822",content:"m_54c44539",inner:"m_1f958f16",header:"m_d0e2b9cd"};var B1=v(T(),1),Lf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalBody",null,e),l=sr();return(0,B1.jsx)(mf,{...l.getStyles("body",{classNames:t,
style:r,styles:n,className:o}),...s})});Lf.classes=Gt;Lf.displayName="@mantine/core/ModalBody";var O1=v(T(),1),Hf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalCloseButton",null,e),l=sr();return(0,O1.jsx)(pf,{...l.getStyles("clo\
se",{classNames:t,style:r,styles:n,className:o}),...s})});Hf.classes=Gt;Hf.displayName="@mantine/core/ModalCloseButton";var fI=v(T(),1),Vf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,children:s,__hidden:l,...i}=w("ModalContent",null,e),f=sr(),d=f.scrollAreaComponent||
hd;return(0,fI.jsx)(hf,{...f.getStyles("content",{className:o,style:r,styles:n,classNames:t}),innerProps:f.getStyles("inner",{className:o,style:r,styles:n,classNames:t}),
"data-full-screen":f.fullScreen||void 0,"data-modal-content":!0,"data-hidden":l||void 0,...i,children:(0,fI.jsx)(d,{style:{maxHeight:f.fullScreen?"100dvh":`calc\
(100dvh - (${D(f.yOffset)} * 2))`},children:s})})});Vf.classes=Gt;Vf.displayName="@mantine/core/ModalContent";var _1=v(T(),1),zf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalHeader",null,e),l=sr();return(0,_1.jsx)(If,{...l.getStyles("header",
{classNames:t,style:r,styles:n,className:o}),...s})});zf.classes=Gt;zf.displayName="@mantine/core/ModalHeader";var N1=v(T(),1),$f=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalOverlay",null,e),l=sr();return(0,N1.jsx)(gf,{...l.getStyles("overlay",
{classNames:t,style:r,styles:n,className:o}),...s})});$f.classes=Gt;$f.displayName="@mantine/core/ModalOverlay";var cI=v(T(),1),qE={__staticSelector:"Modal",closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:Ue(
"modal"),transitionProps:{duration:200,transition:"fade-down"},yOffset:"5dvh"},L1=(e,{radius:t,size:o,yOffset:r,xOffset:n})=>({root:{"--modal-radius":t===void 0?
void 0:ye(t),"--modal-size":le(o,"modal-size"),"--modal-y-offset":D(r),"--modal-x-offset":D(n)}}),Hl=F(e=>{let t=w("ModalRoot",qE,e),{classNames:o,className:r,style:n,
styles:a,unstyled:s,vars:l,yOffset:i,scrollAreaComponent:f,radius:d,fullScreen:c,centered:u,xOffset:m,__staticSelector:x,attributes:p,...h}=t,y=G({name:x,classes:Gt,
props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,vars:l,varsResolver:L1});return(0,cI.jsx)(A1,{value:{yOffset:i,scrollAreaComponent:f,getStyles:y,
fullScreen:c},children:(0,cI.jsx)(df,{...y("root"),"data-full-screen":c||void 0,"data-centered":u||void 0,"data-offset-scrollbars":f===Ro.Autosize||void 0,unstyled:s,
...h})})});Hl.classes=Gt;Hl.varsResolver=L1;Hl.displayName="@mantine/core/ModalRoot";var Vl=v(B(),1),H1=v(T(),1),uI=(0,Vl.createContext)(null);function dI({children:e}){let[t,o]=(0,Vl.useState)([]),[r,n]=(0,Vl.useState)(Ue("modal")),[a]=(0,Vl.useState)(
()=>new WeakSet);return(0,H1.jsx)(uI,{value:{stack:t,addModal:(s,l)=>{o(i=>[...new Set([...i,s])]),n(i=>typeof l=="number"&&typeof i=="number"?Math.max(i,l):i)},
removeModal:s=>o(l=>l.filter(i=>i!==s)),getZIndex:s=>`calc(${r} + ${t.indexOf(s)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:a},children:e})}
dI.displayName="@mantine/core/ModalStack";var V1=v(T(),1),jf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,...s}=w("ModalTitle",null,e),l=sr();return(0,V1.jsx)(vf,{...l.getStyles("title",{classNames:t,
style:r,styles:n,className:o}),...s})});jf.classes=Gt;jf.displayName="@mantine/core/ModalTitle";var Wd=v(B(),1),An=v(T(),1),WE={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:Ue("moda\
l"),transitionProps:{duration:200,transition:"fade-down"},withOverlay:!0,withCloseButton:!0},go=F(e=>{let{title:t,withOverlay:o,overlayProps:r,withCloseButton:n,
closeButtonProps:a,children:s,radius:l,opened:i,stackId:f,zIndex:d,...c}=w("Modal",WE,e),u=(0,Wd.use)(uI),m=!!t||n,x=u&&f?{closeOnEscape:u.currentId===f,trapFocus:u.
currentId===f,zIndex:u.getZIndex(f),__handledEscapeEvents:u.handledEscapeEvents}:{},p=o===!1?!1:f&&u?u.currentId===f:i;return(0,Wd.useEffect)(()=>{u&&f&&(i?u.addModal(
f,d||Ue("modal")):u.removeModal(f))},[i,f,d]),(0,An.jsxs)(Hl,{radius:l,opened:i,zIndex:u&&f?u.getZIndex(f):d,...c,...x,children:[o&&(0,An.jsx)($f,{visible:p,transitionProps:u&&
f?{duration:0}:void 0,...r}),(0,An.jsxs)(Vf,{radius:l,__hidden:u&&f&&i?f!==u.currentId:!1,children:[m&&(0,An.jsxs)(zf,{children:[t&&(0,An.jsx)(jf,{children:t}),
n&&(0,An.jsx)(Hf,{...a})]}),(0,An.jsx)(Lf,{children:s})]})]})});go.classes=Gt;go.displayName="@mantine/core/Modal";go.Root=Hl;go.Overlay=$f;go.Content=Vf;go.Body=
Lf;go.Header=zf;go.Title=jf;go.CloseButton=Hf;go.Stack=dI;var z1=v(B(),1),da=(0,z1.createContext)(null);var zl={root:"m_7cda1cd6","root--default":"m_44da308b","root--contrast":"m_e3a01f8",label:"m_1e0e6180",remove:"m_ae386778",group:"m_1dcfd90b"};var Ud=v(B(),1),mI=v(T(),1),pI=(0,Ud.createContext)(null),$1=(e,{gap:t},{size:o})=>({group:{"--pg-gap":t!==void 0?le(t):le(o,"pg-gap")}}),qf=F(e=>{let t=w("Pill\
Group",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,disabled:f,attributes:d,...c}=t,u=(0,Ud.use)(da)?.size||i||void 0,m=G({name:"\
PillGroup",classes:zl,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:d,vars:l,varsResolver:$1,stylesCtx:{size:u},rootSelector:"group"});
return(0,mI.jsx)(pI,{value:{size:u,disabled:f},children:(0,mI.jsx)(k,{size:u,...m("group"),...c})})});qf.classes=zl;qf.varsResolver=$1;qf.displayName="@mantine/\
core/PillGroup";var xI=v(B(),1),Wf=v(T(),1),UE={variant:"default"},j1=(e,{radius:t},{size:o})=>({root:{"--pill-fz":le(o,"pill-fz"),"--pill-height":le(o,"pill-height"),"--pill-r\
adius":t===void 0?void 0:ye(t)}}),tn=F(e=>{let t=w("Pill",UE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,variant:i,children:f,withRemoveButton:d,
onRemove:c,removeButtonProps:u,radius:m,size:x,disabled:p,mod:h,attributes:y,...I}=t,g=(0,xI.use)(pI),b=(0,xI.use)(da),C=x||g?.size||void 0,R=b?.variant==="fill\
ed"?"contrast":i||"default",S=G({name:"Pill",classes:zl,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:y,vars:l,varsResolver:j1,stylesCtx:{
size:C}});return(0,Wf.jsxs)(k,{component:"span",variant:R,size:C,...S("root",{variant:R}),mod:[{"with-remove":d&&!p,disabled:p||g?.disabled},h],...I,children:[(0,Wf.jsx)(
"span",{...S("label"),children:f}),d&&(0,Wf.jsx)(Lo,{variant:"transparent",radius:m,tabIndex:-1,"aria-hidden":!0,unstyled:s,...u,...S("remove",{className:u?.className,
style:u?.style}),onMouseDown:P=>{P.preventDefault(),P.stopPropagation(),u?.onMouseDown?.(P)},onClick:P=>{P.stopPropagation(),c?.(),u?.onClick?.(P)}})]})});tn.classes=
zl;tn.varsResolver=j1;tn.displayName="@mantine/core/Pill";tn.Group=qf;var hI={field:"m_45c4369d"};var II=v(B(),1);var q1=v(T(),1),GE={type:"visible"},Gd=F(e=>{let t=w("PillsInputField",GE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,type:i,disabled:f,id:d,
pointer:c,mod:u,attributes:m,ref:x,...p}=t,h=(0,II.use)(da),y=(0,II.use)(Vt),I=G({name:"PillsInputField",classes:hI,props:t,className:r,style:n,classNames:o,styles:a,
unstyled:s,attributes:m,rootSelector:"field"}),g=f||h?.disabled;return(0,q1.jsx)(k,{component:"input",ref:ve(x,h?.fieldRef),"data-type":i,disabled:g,mod:[{disabled:g,
pointer:c},u],...I("field"),...p,id:y?.inputId||d,"aria-invalid":h?.hasError,"aria-describedby":y?.describedBy,type:"text",onMouseDown:b=>!c&&b.stopPropagation()})});
Gd.classes=hI;Gd.displayName="@mantine/core/PillsInputField";var W1=v(B(),1),gI=v(T(),1),KE={size:"sm"},Bn=F(e=>{let{children:t,onMouseDown:o,onClick:r,size:n,disabled:a,__staticSelector:s,error:l,variant:i,...f}=w(["Inpu\
t","InputWrapper","PillsInput"],KE,e),d=(0,W1.useRef)(null);return(0,gI.jsx)(da,{value:{fieldRef:d,size:n,disabled:a,hasError:!!l,variant:i},children:(0,gI.jsx)(
Qe,{size:n,error:l,variant:i,component:"div","data-no-overflow":!0,onMouseDown:c=>{c.preventDefault(),o?.(c),d.current?.focus()},onClick:c=>{c.preventDefault(),
c.currentTarget.closest("fieldset")?.disabled||(d.current?.focus(),r?.(c))},...f,multiline:!0,disabled:a,__staticSelector:s||"PillsInput",withAria:!1,children:t})})});
Bn.displayName="@mantine/core/PillsInput";Bn.classes=Qe.classes;Bn.Field=Gd;function Kd(e,t){let o=t.trim().toLowerCase();if(o==="")return;let r=Object.values(e).filter(n=>!n.disabled&&n.label.trim().toLowerCase()===o);return r.length===
1?r[0]:void 0}function vI(e){return typeof e=="string"?e.trim().toLowerCase():e}function U1({data:e,value:t}){let o=t.map(vI);return e.reduce((r,n)=>(nr(n)?r.push({group:n.group,
items:n.items.filter(a=>o.indexOf(vI(a.value))===-1)}):o.indexOf(vI(n.value))===-1&&r.push(n),r),[])}var ds=v(B(),1);var Kt=v(T(),1),G1={xs:41,sm:50,md:60,lg:72,xl:89},XE={maxValues:1/0,withCheckIcon:!0,checkIconPosition:"left",hiddenInputValuesDivider:",",clearSearchOnChange:!0,
openOnFocus:!0,size:"sm"},yI=fo(e=>{let t=w(["Input","InputWrapper","MultiSelect"],XE,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,value:f,
defaultValue:d,onChange:c,onKeyDown:u,variant:m,data:x,dropdownOpened:p,defaultDropdownOpened:h,onDropdownOpen:y,onDropdownClose:I,selectFirstOptionOnChange:g,selectFirstOptionOnDropdownOpen:b,
onOptionSubmit:C,comboboxProps:R,filter:S,limit:P,withScrollArea:_,maxDropdownHeight:$,floatingHeight:q,searchValue:N,defaultSearchValue:H,onSearchChange:M,readOnly:U,
disabled:V,onFocus:O,onBlur:A,radius:E,rightSection:L,rightSectionWidth:j,rightSectionPointerEvents:W,rightSectionProps:X,leftSection:re,leftSectionWidth:ne,leftSectionPointerEvents:ue,
leftSectionProps:de,inputContainer:te,inputWrapperOrder:he,withAsterisk:ee,labelProps:pe,descriptionProps:Ce,errorProps:Ie,successProps:se,wrapperProps:fe,description:Re,
label:Z,error:K,success:ce,maxValues:be,searchable:J,nothingFoundMessage:Y,withCheckIcon:Q,withAlignedLabels:Ae,checkIconPosition:ge,hidePickedOptions:xe,withErrorStyles:Ke,
withSuccessStyles:ht,name:Pe,form:We,id:no,clearable:It,clearSectionMode:Yt,clearButtonProps:ao,hiddenInputProps:qo,placeholder:Do,hiddenInputValuesDivider:gt,required:jt,
mod:pr,renderOption:so,renderPill:Wo,onRemove:Eo,onClear:ct,onMaxValues:He,scrollAreaProps:Uo,chevronColor:ae,attributes:me,clearSearchOnChange:Ao,openOnFocus:Bo,
loading:Tt,loadingPosition:vt,withPillsReorder:Xe,...ot}=t,rt=Me(no),yt=ua({id:rt,label:Z,labelProps:pe,inputWrapperOrder:he}),qt=ia(x),wt=kn(qt),At=(0,ds.useRef)(
{}),Lt=en({opened:p,defaultOpened:h,onDropdownOpen:()=>{y?.(),b&&Lt.selectFirstOption()},onDropdownClose:()=>{I?.(),Lt.resetSelectedOption()}}),{styleProps:Fa,rest:{
type:mi,autoComplete:Dr,...nt}}=Rt(ot),[oe,Bt]=we({value:f,defaultValue:d,finalValue:[],onChange:c}),{getPillProps:xr,getListProps:pi,handleInputKeyDown:Oo}=Nd(
{value:oe,onChange:Bt,enabled:Xe&&!V&&!U}),[Vn,dn]=we({value:N,defaultValue:H,finalValue:"",onChange:M}),zn=Te=>{dn(Te),Lt.resetSelectedOption()},Rs=G({name:"Mu\
ltiSelect",classes:{},props:t,classNames:o,styles:a,unstyled:s,attributes:me}),{resolvedClassNames:xi,resolvedStyles:hi}=Ot({props:t,styles:a,classNames:o}),qm=Te=>{
u?.(Te),!Te.defaultPrevented&&(Te.key===" "&&!J&&(Te.preventDefault(),Lt.toggleDropdown()),Te.key==="Backspace"&&Vn.length===0&&oe.length>0&&!U&&(Eo?.(oe[oe.length-
1]),Bt(oe.slice(0,oe.length-1))),Oo(Te))},Wm=oe.map((Te,Go)=>{let Ii=wt[`${Te}`]||At.current[`${Te}`],Jg=xr(Go);return Wo?(0,Kt.jsx)(ds.Fragment,{children:Wo({option:Ii,
value:Te,onRemove:()=>{Bt(oe.filter(Km=>Te!==Km)),Eo?.(Te)},disabled:V,reorderProps:Jg})},`${Te}-${Go}`):(0,Kt.jsx)(tn,{withRemoveButton:!U&&!wt[`${Te}`]?.disabled,
onRemove:()=>{Bt(oe.filter(Km=>Te!==Km)),Eo?.(Te)},unstyled:s,disabled:V,...Rs("pill"),...Jg,children:Ii?.label||Te},`${Te}-${Go}`)});(0,ds.useEffect)(()=>{g&&Lt.
selectFirstOption()},[g,Vn]),(0,ds.useEffect)(()=>{oe.forEach(Te=>{`${Te}`in wt&&(At.current[`${Te}`]=wt[`${Te}`])})},[wt,oe]);let Um=(0,Kt.jsx)(Se.ClearButton,
{...ao,onClear:()=>{ct?.(),Bt([]),zn("")}}),Gm=U1({data:qt,value:oe}),Fe=It&&oe.length>0&&!V&&!U,_o=Fe?{paddingInlineEnd:G1[i]??G1.sm}:void 0;return(0,Kt.jsxs)(
Kt.Fragment,{children:[(0,Kt.jsxs)(Se,{store:Lt,classNames:xi,styles:hi,unstyled:s,size:i,readOnly:U,__staticSelector:"MultiSelect",attributes:me,floatingHeight:q,
onOptionSubmit:Te=>{C?.(Te),Ao&&zn(""),Lt.updateSelectedOptionIndex("selected"),oe.includes(wt[`${Te}`].value)?(Bt(oe.filter(Go=>Go!==wt[`${Te}`].value)),Eo?.(wt[`${Te}`].
value)):oe.length<be?Bt([...oe,wt[`${Te}`].value]):He?.()},...R,children:[(0,Kt.jsx)(Se.DropdownTarget,{children:(0,Kt.jsx)(Bn,{...Fa,__staticSelector:"MultiSel\
ect",classNames:xi,styles:hi,unstyled:s,size:i,className:r,style:n,variant:m,disabled:V,radius:E,__defaultRightSection:(0,Kt.jsx)(Se.Chevron,{size:i,error:K,unstyled:s,
color:ae}),__clearSection:Um,__clearable:Fe,__clearSectionMode:Yt,rightSection:L,rightSectionPointerEvents:W||"none",rightSectionWidth:j,rightSectionProps:X,leftSection:re,
leftSectionWidth:ne,leftSectionPointerEvents:ue,leftSectionProps:de,loading:Tt,loadingPosition:vt,inputContainer:te,inputWrapperOrder:he,withAsterisk:ee,labelProps:pe,
descriptionProps:Ce,errorProps:Ie,successProps:se,wrapperProps:fe,description:Re,label:Z,error:K,success:ce,withErrorStyles:Ke,withSuccessStyles:ht,__stylesApiProps:{
...t,rightSectionPointerEvents:W||"none",multiline:!0},pointer:!J,onClick:()=>J?Lt.openDropdown():Lt.toggleDropdown(),"data-expanded":Lt.dropdownOpened||void 0,
id:rt,required:jt,mod:pr,attributes:me,children:(0,Kt.jsxs)(tn.Group,{attributes:me,disabled:V,unstyled:s,...Rs("pillsList",{style:_o}),...pi(),children:[Wm,(0,Kt.jsx)(
Se.EventsTarget,{autoComplete:Dr,withExpandedAttribute:!0,children:(0,Kt.jsx)(Bn.Field,{...nt,id:rt,placeholder:Do,type:!J&&!Do?"hidden":"visible",...Rs("inputF\
ield"),unstyled:s,onFocus:Te=>{O?.(Te),Bo&&J&&Lt.openDropdown()},onBlur:Te=>{A?.(Te),Lt.closeDropdown(),zn("")},onKeyDown:qm,value:Vn,onChange:Te=>{if(Ol(Te)){if(!U){
let Go=Kd(wt,Te.currentTarget.value);Go&&!oe.includes(Go.value)&&oe.length<be&&Bt([...oe,Go.value])}return}zn(Te.currentTarget.value),J&&Lt.openDropdown(),g&&Lt.
selectFirstOption()},disabled:V,readOnly:U||!J,pointer:!J})})]})})}),(0,Kt.jsx)(ca,{data:xe?Gm:qt,hidden:U||V,filter:S,search:Vn,limit:P,hiddenWhenEmpty:!Y,withScrollArea:_,
maxDropdownHeight:$,filterOptions:J,value:oe,checkIconPosition:ge,withCheckIcon:Q,withAlignedLabels:Ae,nothingFoundMessage:Y,unstyled:s,labelId:yt,"aria-label":yt?
void 0:ot["aria-label"],renderOption:so,scrollAreaProps:Uo})]}),(0,Kt.jsx)(Se.HiddenInput,{name:Pe,valuesDivider:gt,value:oe,form:We,disabled:V,...qo})]})});yI.
classes={...Qe.classes,...Se.classes};yI.displayName="@mantine/core/MultiSelect";var bI={root:"m_f0824112",description:"m_57492dcc",section:"m_690090b5",label:"m_1f6ac4c4",body:"m_f07af9d2",children:"m_e17b862f",chevron:"m_1fd8a00b"};var Mo=v(T(),1),K1=(e,{variant:t,color:o,childrenOffset:r,autoContrast:n})=>{let a=e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:t||"light",autoContrast:n});
return{root:{"--nl-bg":o||t?a.background:void 0,"--nl-hover":o||t?a.hover:void 0,"--nl-color":o||t?a.color:void 0},children:{"--nl-offset":mt(r)}}},Xd=Le(e=>{let t=w(
"NavLink",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,opened:i,defaultOpened:f,onChange:d,children:c,active:u,disabled:m,leftSection:x,
rightSection:p,label:h,description:y,disableRightSectionRotation:I,noWrap:g,childrenOffset:b,autoContrast:C,mod:R,attributes:S,onClick:P,onKeyDown:_,keepMounted:$,
...q}=t,N=G({name:"NavLink",props:t,classes:bI,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:S,vars:l,varsResolver:K1}),[H,M]=we({value:i,defaultValue:f,
finalValue:!1,onChange:d}),U=!!c,V=O=>{P?.(O),U&&(O.preventDefault(),M(!H))};return(0,Mo.jsxs)(Mo.Fragment,{children:[(0,Mo.jsxs)(qe,{...N("root"),component:"a",
onClick:V,onKeyDown:O=>{_?.(O),O.nativeEvent.code==="Space"&&U&&(O.preventDefault(),M(!H))},unstyled:s,mod:[{disabled:m,active:u,expanded:H},R],...q,children:[x&&
(0,Mo.jsx)(k,{component:"span",...N("section"),mod:{position:"left"},children:x}),(0,Mo.jsxs)(k,{...N("body"),mod:{"no-wrap":g},children:[(0,Mo.jsx)(k,{component:"\
span",...N("label"),children:h}),(0,Mo.jsx)(k,{component:"span",mod:{active:u},...N("description"),children:y})]}),(U||p!==void 0)&&(0,Mo.jsx)(k,{...N("section"),
component:"span",mod:{rotate:H&&!I,position:"right"},children:U?p!==void 0?p:(0,Mo.jsx)(ef,{...N("chevron")}):p})]}),U&&(0,Mo.jsx)(Zu,{expanded:H,keepMounted:$,
...N("collapse"),children:(0,Mo.jsx)("div",{...N("children"),children:c})})]})});Xd.classes=bI;Xd.varsResolver=K1;Xd.displayName="@mantine/core/NavLink";var CI={root:"m_a513464",icon:"m_a4ceffb",loader:"m_b0920b15",body:"m_a49ed24",title:"m_3feedf16",description:"m_3d733a3a",closeButton:"m_919a4d88"};var On=v(T(),1),YE={withCloseButton:!0},X1=(e,{radius:t,color:o})=>({root:{"--notification-radius":t===void 0?void 0:ye(t),"--notification-color":o?De(o,e):void 0}}),
$l=F(e=>{let t=w("Notification",YE,e),{className:o,color:r,radius:n,loading:a,withCloseButton:s,withBorder:l,title:i,icon:f,children:d,onClose:c,closeButtonProps:u,
classNames:m,style:x,styles:p,unstyled:h,vars:y,mod:I,loaderProps:g,role:b,attributes:C,...R}=t,S=G({name:"Notification",classes:CI,props:t,className:o,style:x,
classNames:m,styles:p,unstyled:h,attributes:C,vars:y,varsResolver:X1});return(0,On.jsxs)(k,{...S("root"),mod:[{withIcon:!!f||a,withBorder:l},I],role:b||"alert",
...R,children:[f&&!a&&(0,On.jsx)("div",{...S("icon"),children:f}),a&&(0,On.jsx)(No,{size:28,color:r,...S("loader"),...g}),(0,On.jsxs)("div",{...S("body"),children:[
i&&(0,On.jsx)("div",{...S("title"),children:i}),(0,On.jsx)(k,{...S("description"),mod:{withTitle:!!i},children:d})]}),s&&(0,On.jsx)(Lo,{iconSize:16,color:"gray",
...u,unstyled:h,onClick:P=>{u?.onClick?.(P),c?.()},...S("closeButton")})]})});$l.classes=CI;$l.varsResolver=X1;$l.displayName="@mantine/core/Notification";var ft=v(B());function tR(e,t){var o={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(o[r]=e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols==
"function")for(var n=0,r=Object.getOwnPropertySymbols(e);n<r.length;n++)t.indexOf(r[n])<0&&Object.prototype.propertyIsEnumerable.call(e,r[n])&&(o[r[n]]=e[r[n]]);
return o}var jl;(function(e){e.event="event",e.props="prop"})(jl||(jl={}));function ma(){}function QE(e){var t,o=void 0;return function(){for(var r=[],n=arguments.
length;n--;)r[n]=arguments[n];return t&&r.length===t.length&&r.every(function(a,s){return a===t[s]})||(t=r,o=e.apply(void 0,r)),o}}function Uf(e){return!!(e||"").
match(/\d/)}function pa(e){return e==null}function ZE(e){return typeof e=="number"&&isNaN(e)}function oR(e){return pa(e)||ZE(e)||typeof e=="number"&&!isFinite(e)}
function rR(e){return e.replace(/[-[\]/{}()*+?.\\^$|]/g,"\\$&")}function JE(e){switch(e){case"lakh":return/(\d+?)(?=(\d\d)+(\d)(?!\d))(\.\d+)?/g;case"wan":return/(\d)(?=(\d{4})+(?!\d))/g;default:
return/(\d)(?=(\d{3})+(?!\d))/g}}function eA(e,t,o){var r=JE(o),n=e.search(/[1-9]/);return n=n===-1?e.length:n,e.substring(0,n)+e.substring(n,e.length).replace(
r,"$1"+t)}function Y1(e){var t=(0,ft.useRef)(e);t.current=e;var o=(0,ft.useRef)(function(){for(var r=[],n=arguments.length;n--;)r[n]=arguments[n];return t.current.
apply(t,r)});return o.current}function wI(e,t){t===void 0&&(t=!0);var o=e[0]==="-",r=o&&t;e=e.replace("-","");var n=e.split("."),a=n[0],s=n[1]||"";return{beforeDecimal:a,
afterDecimal:s,hasNegation:o,addNegation:r}}function tA(e){if(!e)return e;var t=e[0]==="-";t&&(e=e.substring(1,e.length));var o=e.split("."),r=o[0].replace(/^0+/,
"")||"0",n=o[1]||"";return(t?"-":"")+r+(n?"."+n:"")}function nR(e,t,o){for(var r="",n=o?"0":"",a=0;a<=t-1;a++)r+=e[a]||n;return r}function Q1(e,t){return Array(
t+1).join(e)}function aR(e){var t=e+"",o=t[0]==="-"?"-":"";o&&(t=t.substring(1));var r=t.split(/[eE]/g),n=r[0],a=r[1];if(a=Number(a),!a)return o+n;n=n.replace("\
.","");var s=1+a,l=n.length;return s<0?n="0."+Q1("0",Math.abs(s))+n:s>=l?n=n+Q1("0",s-l):n=(n.substring(0,s)||"0")+"."+n.substring(s),o+n}function Z1(e,t,o){if([
"","-"].indexOf(e)!==-1)return e;var r=(e.indexOf(".")!==-1||o)&&t,n=wI(e),a=n.beforeDecimal,s=n.afterDecimal,l=n.hasNegation,i=parseFloat("0."+(s||"0")),f=s.length<=
t?"0."+s:i.toFixed(t),d=f.split("."),c=a;a&&Number(d[0])&&(c=a.split("").reverse().reduce(function(p,h,y){return p.length>y?(Number(p[0])+Number(h)).toString()+
p.substring(1,p.length):h+p},d[0]));var u=nR(d[1]||"",t,o),m=l?"-":"",x=r?".":"";return""+m+c+x+u}function ms(e,t){if(e.value=e.value,e!==null){if(e.createTextRange){
var o=e.createTextRange();return o.move("character",t),o.select(),!0}return e.selectionStart||e.selectionStart===0?(e.focus(),e.setSelectionRange(t,t),!0):(e.focus(),
!1)}}var sR=QE(function(e,t){for(var o=0,r=0,n=e.length,a=t.length;e[o]===t[o]&&o<n;)o++;for(;e[n-1-r]===t[a-1-r]&&a-r>o&&n-r>o;)r++;return{from:{start:o,end:n-
r},to:{start:o,end:a-r}}}),oA=function(e,t){var o=Math.min(e.selectionStart,t);return{from:{start:o,end:e.selectionEnd},to:{start:o,end:t}}};function rA(e,t,o){
return Math.min(Math.max(e,t),o)}function SI(e){return Math.max(e.selectionStart,e.selectionEnd)}function nA(){return typeof navigator<"u"&&!(navigator.platform&&
/iPhone|iPod/.test(navigator.platform))}function aA(e){return{from:{start:0,end:0},to:{start:0,end:e.length},lastValue:""}}function sA(e){var t=e.currentValue,o=e.formattedValue,r=e.currentValueIndex,n=e.formattedValueIndex;return t[r]===o[n]}function lA(e,t,o,r,n,a,s){s===void 0&&(s=
sA);var l=n.findIndex(function(b){return b}),i=e.slice(0,l);!t&&!o.startsWith(i)&&(t=i,o=i+o,r=r+i.length);for(var f=o.length,d=e.length,c={},u=new Array(f),m=0;m<
f;m++){u[m]=-1;for(var x=0,p=d;x<p;x++){var h=s({currentValue:o,lastValue:t,formattedValue:e,currentValueIndex:m,formattedValueIndex:x});if(h&&c[x]!==!0){u[m]=x,
c[x]=!0;break}}}for(var y=r;y<f&&(u[y]===-1||!a(o[y]));)y++;var I=y===f||u[y]===-1?d:u[y];for(y=r-1;y>0&&u[y]===-1;)y--;var g=y===-1||u[y]===-1?0:u[y]+1;return g>
I?I:r-g<I-r?g:I}function J1(e,t,o,r){var n=e.length;if(t=rA(t,0,n),r==="left"){for(;t>=0&&!o[t];)t--;t===-1&&(t=o.indexOf(!0))}else{for(;t<=n&&!o[t];)t++;t>n&&(t=
o.lastIndexOf(!0))}return t===-1&&(t=n),t}function iA(e){for(var t=Array.from({length:e.length+1}).map(function(){return!0}),o=0,r=t.length;o<r;o++)t[o]=!!(Uf(e[o])||
Uf(e[o-1]));return t}function lR(e,t,o,r,n,a){a===void 0&&(a=ma);var s=Y1(function(x,p){var h,y;return oR(x)?(y="",h=""):typeof x=="number"||p?(y=typeof x=="num\
ber"?aR(x):x,h=r(y)):(y=n(x,void 0),h=r(y)),{formattedValue:h,numAsString:y}}),l=(0,ft.useState)(function(){return s(pa(e)?t:e,o)}),i=l[0],f=l[1],d=Y1(function(x,p){
x.formattedValue!==i.formattedValue&&f({formattedValue:x.formattedValue,numAsString:x.value}),a(x,p)}),c=e,u=o;pa(e)&&(c=i.numAsString,u=!0);var m=s(c,u);return(0,ft.useMemo)(
function(){f(m)},[m.formattedValue]),(0,ft.useEffect)(function(){if(!pa(t)&&pa(e)&&i.formattedValue!==""){var x=parseFloat(i.numAsString);d({formattedValue:i.formattedValue,
value:i.numAsString,floatValue:isNaN(x)?void 0:x},{event:void 0,source:jl.props})}},[]),[i,d]}function fA(e){return e.replace(/[^0-9]/g,"")}function cA(e){return e}
function uA(e){var t=e.type;t===void 0&&(t="text");var o=e.displayType;o===void 0&&(o="input");var r=e.customInput,n=e.renderText,a=e.getInputRef,s=e.format;s===
void 0&&(s=cA);var l=e.removeFormatting;l===void 0&&(l=fA);var i=e.defaultValue,f=e.valueIsNumericString,d=e.onValueChange,c=e.isAllowed,u=e.onChange;u===void 0&&
(u=ma);var m=e.onKeyDown;m===void 0&&(m=ma);var x=e.onMouseUp;x===void 0&&(x=ma);var p=e.onFocus;p===void 0&&(p=ma);var h=e.onBlur;h===void 0&&(h=ma);var y=e.value,
I=e.getCaretBoundary;I===void 0&&(I=iA);var g=e.isValidInputCharacter;g===void 0&&(g=Uf);var b=e.isCharacterSame,C=tR(e,["type","displayType","customInput","ren\
derText","getInputRef","format","removeFormatting","defaultValue","valueIsNumericString","onValueChange","isAllowed","onChange","onKeyDown","onMouseUp","onFocus",
"onBlur","value","getCaretBoundary","isValidInputCharacter","isCharacterSame"]),R=lR(y,i,!!f,s,l,d),S=R[0],P=S.formattedValue,_=S.numAsString,$=R[1],q=(0,ft.useRef)(),
N=(0,ft.useRef)({formattedValue:P,numAsString:_}),H=function(Z,K){N.current={formattedValue:Z.formattedValue,numAsString:Z.value},$(Z,K)},M=(0,ft.useState)(!1),
U=M[0],V=M[1],O=(0,ft.useRef)(null),A=(0,ft.useRef)({setCaretTimeout:null,focusTimeout:null});(0,ft.useEffect)(function(){return V(!0),function(){clearTimeout(A.
current.setCaretTimeout),clearTimeout(A.current.focusTimeout)}},[]);var E=s,L=function(Z,K){var ce=parseFloat(K);return{formattedValue:Z,value:K,floatValue:isNaN(
ce)?void 0:ce}},j=function(Z,K,ce){Z.selectionStart===0&&Z.selectionEnd===Z.value.length||(ms(Z,K),A.current.setCaretTimeout=setTimeout(function(){Z.value===ce&&
Z.selectionStart!==K&&ms(Z,K)},0))},W=function(Z,K,ce){return J1(Z,K,I(Z),ce)},X=function(Z,K,ce){var be=I(K),J=lA(K,P,Z,ce,be,g,b);return J=J1(K,J,be),J},re=function(Z){
var K=Z.formattedValue;K===void 0&&(K="");var ce=Z.input,be=Z.source,J=Z.event,Y=Z.numAsString,Q;if(ce){var Ae=Z.inputValue||ce.value,ge=SI(ce);ce.value=K,Q=X(Ae,
K,ge),Q!==void 0&&j(ce,Q,K)}K!==P&&H(L(K,Y),{event:J,source:be})};(0,ft.useEffect)(function(){var Z=N.current,K=Z.formattedValue,ce=Z.numAsString;(P!==K||_!==ce)&&
H(L(P,_),{event:void 0,source:jl.props})},[P,_]);var ne=O.current?SI(O.current):void 0,ue=typeof window<"u"?ft.useLayoutEffect:ft.useEffect;ue(function(){var Z=O.
current;if(P!==N.current.formattedValue&&Z){var K=X(N.current.formattedValue,P,ne);Z.value=P,j(Z,K,P)}},[P]);var de=function(Z,K,ce){var be=K.target,J=q.current?
oA(q.current,be.selectionEnd):sR(P,Z),Y=Object.assign(Object.assign({},J),{lastValue:P}),Q=l(Z,Y),Ae=E(Q);if(Q=l(Ae,void 0),c&&!c(L(Ae,Q))){var ge=K.target,xe=SI(
ge),Ke=X(Z,P,xe);return ge.value=P,j(ge,Ke,P),!1}return re({formattedValue:Ae,numAsString:Q,inputValue:Z,event:K,source:ce,input:K.target}),!0},te=function(Z,K){
K===void 0&&(K=0);var ce=Z.selectionStart,be=Z.selectionEnd;q.current={selectionStart:ce,selectionEnd:be+K}},he=function(Z){var K=Z.target,ce=K.value,be=de(ce,Z,
jl.event);be&&u(Z),q.current=void 0},ee=function(Z){var K=Z.target,ce=Z.key,be=K.selectionStart,J=K.selectionEnd,Y=K.value;Y===void 0&&(Y="");var Q;ce==="ArrowL\
eft"||ce==="Backspace"?Q=Math.max(be-1,0):ce==="ArrowRight"?Q=Math.min(be+1,Y.length):ce==="Delete"&&(Q=be);var Ae=0;ce==="Delete"&&be===J&&(Ae=1);var ge=ce==="\
ArrowLeft"||ce==="ArrowRight";if(Q===void 0||be!==J&&!ge){m(Z),te(K,Ae);return}var xe=Q;if(ge){var Ke=ce==="ArrowLeft"?"left":"right";xe=W(Y,Q,Ke),xe!==Q&&Z.preventDefault()}else
ce==="Delete"&&!g(Y[Q])?xe=W(Y,Q,"right"):ce==="Backspace"&&!g(Y[Q])&&(xe=W(Y,Q,"left"));xe!==Q&&j(K,xe,Y),m(Z),te(K,Ae)},pe=function(Z){var K=Z.target,ce=function(){
var be=K.selectionStart,J=K.selectionEnd,Y=K.value;if(Y===void 0&&(Y=""),be===J){var Q=W(Y,be);Q!==be&&j(K,Q,Y)}};ce(),requestAnimationFrame(function(){ce()}),x(
Z),te(K)},Ce=function(Z){Z.persist&&Z.persist();var K=Z.target,ce=Z.currentTarget;O.current=K,A.current.focusTimeout=setTimeout(function(){var be=K.selectionStart,
J=K.selectionEnd,Y=K.value;Y===void 0&&(Y="");var Q=W(Y,be);Q!==be&&!(be===0&&J===Y.length)&&j(K,Q,Y),p(Object.assign(Object.assign({},Z),{currentTarget:ce}))},
0)},Ie=function(Z){O.current=null,clearTimeout(A.current.focusTimeout),clearTimeout(A.current.setCaretTimeout),h(Z)},se=U&&nA()?"numeric":void 0,fe=Object.assign(
{inputMode:se},C,{type:t,value:P,onChange:he,onKeyDown:ee,onMouseUp:pe,onFocus:Ce,onBlur:Ie});if(o==="text")return n?ft.default.createElement(ft.default.Fragment,
null,n(P,C)||null):ft.default.createElement("span",Object.assign({},C,{ref:a}),P);if(r){var Re=r;return ft.default.createElement(Re,Object.assign({},fe,{ref:a}))}
return ft.default.createElement("input",Object.assign({},fe,{ref:a}))}function eR(e,t){var o=t.decimalScale,r=t.fixedDecimalScale,n=t.prefix;n===void 0&&(n="");
var a=t.suffix;a===void 0&&(a="");var s=t.allowNegative,l=t.thousandsGroupStyle;if(l===void 0&&(l="thousand"),e===""||e==="-")return e;var i=Yd(t),f=i.thousandSeparator,
d=i.decimalSeparator,c=o!==0&&e.indexOf(".")!==-1||o&&r,u=wI(e,s),m=u.beforeDecimal,x=u.afterDecimal,p=u.addNegation;return o!==void 0&&(x=nR(x,o,!!r)),f&&(m=eA(
m,f,l)),n&&(m=n+m),a&&(x=x+a),p&&(m="-"+m),e=m+(c&&d||"")+x,e}function Yd(e){var t=e.decimalSeparator;t===void 0&&(t=".");var o=e.thousandSeparator,r=e.allowedDecimalSeparators;
return o===!0&&(o=","),r||(r=[t,"."]),{decimalSeparator:t,thousandSeparator:o,allowedDecimalSeparators:r}}function dA(e,t){e===void 0&&(e="");var o=new RegExp("\
(-)"),r=new RegExp("(-)(.)*(-)"),n=o.test(e),a=r.test(e);return e=e.replace(/-/g,""),n&&!a&&t&&(e="-"+e),e}function mA(e,t){return new RegExp("(^-)|[0-9]|"+rR(e),
t?"g":void 0)}function pA(e,t,o){return e===""?!0:!t?.match(/\d/)&&!o?.match(/\d/)&&typeof e=="string"&&!isNaN(Number(e))}function xA(e,t,o){var r;t===void 0&&(t=
aA(e));var n=o.allowNegative,a=o.prefix;a===void 0&&(a="");var s=o.suffix;s===void 0&&(s="");var l=o.decimalScale,i=t.from,f=t.to,d=f.start,c=f.end,u=Yd(o),m=u.
allowedDecimalSeparators,x=u.decimalSeparator,p=e[c]===x;if(Uf(e)&&(e===a||e===s)&&t.lastValue==="")return e;if(c-d===1&&m.indexOf(e[d])!==-1){var h=l===0?"":x;
e=e.substring(0,d)+h+e.substring(d+1,e.length)}var y=function(O,A,E){var L=!1,j=!1;a.startsWith("-")?L=!1:O.startsWith("--")?(L=!1,j=!0):s.startsWith("-")&&O.length===
s.length?L=!1:O[0]==="-"&&(L=!0);var W=L?1:0;return j&&(W=2),W&&(O=O.substring(W),A-=W,E-=W),{value:O,start:A,end:E,hasNegation:L}},I=y(e,d,c),g=I.hasNegation;r=
I,e=r.value,d=r.start,c=r.end;var b=y(t.lastValue,i.start,i.end),C=b.start,R=b.end,S=b.value,P=e.substring(d,c);e.length&&S.length&&(C>S.length-s.length||R<a.length)&&
!(P&&s.startsWith(P))&&(e=S);var _=0;e.startsWith(a)?_+=a.length:d<a.length&&(_=d),e=e.substring(_),c-=_;var $=e.length,q=e.length-s.length;e.endsWith(s)?$=q:(c>
q||c>e.length-s.length)&&($=c),e=e.substring(0,$),e=dA(g?"-"+e:e,n),e=(e.match(mA(x,!0))||[]).join("");var N=e.indexOf(x);e=e.replace(new RegExp(rR(x),"g"),function(O,A){
return A===N?".":""});var H=wI(e,n),M=H.beforeDecimal,U=H.afterDecimal,V=H.addNegation;return f.end-f.start<i.end-i.start&&M===""&&p&&!parseFloat(U)&&(e=V?"-":""),
e}function hA(e,t){var o=t.prefix;o===void 0&&(o="");var r=t.suffix;r===void 0&&(r="");var n=Array.from({length:e.length+1}).map(function(){return!0}),a=e[0]===
"-";n.fill(!1,0,Math.min(o.length+(a?1:0),e.length));var s=e.length;return n.fill(!1,s-r.length+1,s+1),n}function IA(e){var t=Yd(e),o=t.thousandSeparator,r=t.decimalSeparator,
n=e.prefix;n===void 0&&(n="");var a=e.allowNegative;if(a===void 0&&(a=!0),o===r)throw new Error(`
        Decimal separator can't be same as thousand separator.
        thousandSeparator: `+o+` (thousandSeparator = {true} is same as thousandSeparator = ",")
        decimalSeparator: `+r+` (default value for decimalSeparator is .)
     `);return n.startsWith("-")&&a&&(console.error(`
      Prefix can't start with '-' when allowNegative is true.
      prefix: `+n+`
      allowNegative: `+a+`
    `),a=!1),Object.assign(Object.assign({},e),{allowNegative:a})}function gA(e){e=IA(e);var t=e.decimalSeparator,o=e.allowedDecimalSeparators,r=e.thousandsGroupStyle,
n=e.suffix,a=e.allowNegative,s=e.allowLeadingZeros,l=e.onKeyDown;l===void 0&&(l=ma);var i=e.onBlur;i===void 0&&(i=ma);var f=e.thousandSeparator,d=e.decimalScale,
c=e.fixedDecimalScale,u=e.prefix;u===void 0&&(u="");var m=e.defaultValue,x=e.value,p=e.valueIsNumericString,h=e.onValueChange,y=tR(e,["decimalSeparator","allowe\
dDecimalSeparators","thousandsGroupStyle","suffix","allowNegative","allowLeadingZeros","onKeyDown","onBlur","thousandSeparator","decimalScale","fixedDecimalScal\
e","prefix","defaultValue","value","valueIsNumericString","onValueChange"]),I=Yd(e),g=I.decimalSeparator,b=I.allowedDecimalSeparators,C=function(E){return eR(E,
e)},R=function(E,L){return xA(E,L,e)},S=pa(x)?m:x,P=p??pA(S,u,n);pa(x)?pa(m)||(P=P||typeof m=="number"):P=P||typeof x=="number";var _=function(E){return oR(E)?E:
(typeof E=="number"&&(E=aR(E)),P&&typeof d=="number"?Z1(E,d,!!c):E)},$=lR(_(x),_(m),!!P,C,R,h),q=$[0],N=q.numAsString,H=q.formattedValue,M=$[1],U=function(E){var L=E.
target,j=E.key,W=L.selectionStart,X=L.selectionEnd,re=L.value;if(re===void 0&&(re=""),(j==="Backspace"||j==="Delete")&&X<u.length&&re!=="-"){E.preventDefault();
return}if(W!==X){l(E);return}j==="Backspace"&&re[0]==="-"&&W===u.length+1&&a&&ms(L,1),d&&c&&(j==="Backspace"&&re[W-1]===g?(ms(L,W-1),E.preventDefault()):j==="De\
lete"&&re[W]===g&&E.preventDefault()),b?.includes(j)&&re[W]===g&&ms(L,W+1);var ne=f===!0?",":f;j==="Backspace"&&re[W-1]===ne&&ms(L,W-1),j==="Delete"&&re[W]===ne&&
ms(L,W+1),l(E)},V=function(E){var L=N;if(L.match(/\d/g)||(L=""),s||(L=tA(L)),c&&d&&(L=Z1(L,d,c)),L!==N){var j=eR(L,e);M({formattedValue:j,value:L,floatValue:parseFloat(
L)},{event:E,source:jl.event})}i(E)},O=function(E){return E===g?!0:Uf(E)},A=function(E){var L=E.currentValue,j=E.lastValue,W=E.formattedValue,X=E.currentValueIndex,
re=E.formattedValueIndex,ne=L[X],ue=W[re],de=sR(j,L),te=de.to,he=function(ee){return R(ee).indexOf(".")+u.length};return x===0&&c&&d&&L[te.start]===g&&he(L)<X&&
he(W)>re?!1:X>=te.start&&X<te.end&&b&&b.includes(ne)&&ue===g?!0:ne===ue};return Object.assign(Object.assign({},y),{value:H,valueIsNumericString:!1,isValidInputCharacter:O,
isCharacterSame:A,onValueChange:M,format:C,removeFormatting:R,getCaretBoundary:function(E){return hA(E,e)},onKeyDown:U,onBlur:V})}function iR(e){var t=gA(e);return ft.default.
createElement(uA,Object.assign({},t))}function fR(e,t){return/\d/.test(e)||e===t}function cR(e,t,o,r){let n=0;for(let a=0;a<t&&a<e.length;a+=1)fR(e[a],r)&&(n+=1);if(n===0)return Math.min(t,o.length);
for(let a=0;a<o.length;a+=1)if(fR(o[a],r)&&(n-=1,n===0))return a+1;return o.length}function vA(e,t){let o=0;for(;t+o<e.length&&/\d/.test(e[t+o]);)o+=1;return o}function uR(e,{decimalSeparator:t,thousandSeparator:o,allowedDecimalSeparators:r,thousandsGroupStyle:n}){
let a=new Set([...r,t].filter(m=>m.length===1)),s=e.split(""),l=s.reduce((m,x,p)=>(a.has(x)&&m.push(p),m),[]);if(l.length===0)return e;let i=l[l.length-1],f=s[i],
d=l.filter(m=>s[m]===f).length,c=n==="wan"?4:3,u=-1;return d===1&&(f===t?u=i:f===o?u=vA(e,i+1)===c?-1:i:u=i),s.map((m,x)=>x===u?t:a.has(m)&&m!==o?"":m).join("")}var RI=v(T(),1);function PI({direction:e,style:t,...o}){return(0,RI.jsx)("svg",{style:{width:"var(--ni-chevron-size)",height:"var(--ni-chevron-size)",transform:e===
"up"?"rotate(180deg)":void 0,...t},viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",...o,children:(0,RI.jsx)("path",{d:"M3.13523 6.15803C3.324\
1 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C11.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86\
477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z",fill:"currentColor",fillRule:"\
evenodd",clipRule:"evenodd"})})}var Qd={root:"m_e2f5cd4e",controls:"m_95e17d22",control:"m_80b4b171"};var ps=v(B(),1);var xa=v(T(),1);var yA=/^(0\.0*|-0(\.0*)?)$/,dR=/^-?0\d+(\.\d+)?\.?$/,bA=/\.\d*0$/,pR=/^-?\d+\.$/;function DI(e){return typeof e=="string"&&e!==""&&!Number.isNaN(Number(e))}function FI(e){
return typeof e=="bigint"}function MI(e){return typeof e=="number"?e<Number.MAX_SAFE_INTEGER:e===""||DI(e)&&Number(e)<Number.MAX_SAFE_INTEGER}function xR(e,t){return e===
""||e==="-"||!t&&e.startsWith("-")?!1:/^-?\d+$/.test(e)}function TI(e,t){return typeof e=="bigint"?!0:e===""||xR(e,t)}function Gf(e){if(!/^-?\d+$/.test(e))return null;
try{return BigInt(e)}catch{return null}}function Zd(e){if(typeof e=="bigint")return e;if(typeof e=="number"&&Number.isFinite(e)&&Number.isInteger(e))return BigInt(
e)}function Jd(e,t,o){return t!==void 0&&e<t?t:o!==void 0&&e>o?o:e}function CA(e){return e.toString().replace(".","").length}function SA(e,t){return(typeof e=="\
number"?e<Number.MAX_SAFE_INTEGER:!Number.isNaN(Number(e)))&&!Number.isNaN(e)&&CA(t)<14&&t!==""}function wA(e,t,o){return e===void 0?!0:(t===void 0||e>=t)&&(o===
void 0||e<=o)}var kI={size:"sm",step:1,clampBehavior:"blur",allowDecimal:!0,allowNegative:!0,withKeyboardEvents:!0,allowLeadingZeros:!0,trimLeadingZeroesOnBlur:!0,
startValue:0,allowedDecimalSeparators:[".",","]},hR=(e,{size:t})=>({controls:{"--ni-chevron-size":le(t,"ni-chevron-size")}});function mR(e,t){return t?`${e}.`:e}
function RA(e,t){let o=pR.test(e),r=t.trim?e.replace(/^0+(?=\d)/,""):e,n=parseFloat(r);if(Number.isNaN(n))return r;if(!t.clamp)return t.trim?mR(n,o):e;let a=n>Number.
MAX_SAFE_INTEGER&&t.max!==void 0?t.max:Ts(n,t.min,t.max);return!t.trim&&a===n?e:mR(a,o)}function PA(e,t){if(e===""||e==="-")return e;let o=Gf(e);return o===null?
e:t.clampBehavior==="blur"?Jd(o,t.min,t.max):o}var em=fo(e=>{let t=w(["Input","InputWrapper","NumberInput"],kI,e),{className:o,classNames:r,styles:n,unstyled:a,
vars:s,onChange:l,onValueChange:i,value:f,defaultValue:d,max:c,min:u,step:m,hideControls:x,rightSection:p,isAllowed:h,clampBehavior:y,onBlur:I,allowDecimal:g,decimalScale:b,
onKeyDown:C,onKeyDownCapture:R,handlersRef:S,startValue:P,disabled:_,rightSectionPointerEvents:$,allowNegative:q,readOnly:N,size:H,rightSectionWidth:M,stepHoldInterval:U,
stepHoldDelay:V,allowLeadingZeros:O,withKeyboardEvents:A,trimLeadingZeroesOnBlur:E,allowedDecimalSeparators:L,selectAllOnFocus:j,onMinReached:W,onMaxReached:X,onFocus:re,
attributes:ne,ref:ue,...de}=t,te=q??!0,he=O??!0,ee=G({name:"NumberInput",classes:Qd,props:t,classNames:r,styles:n,unstyled:a,attributes:ne,vars:s,varsResolver:hR}),
{resolvedClassNames:pe,resolvedStyles:Ce}=Ot({classNames:r,styles:n,props:t}),Ie=(0,ps.useRef)(FI(f)||FI(d)?"bigint":"number");FI(f)?Ie.current="bigint":typeof f==
"number"&&(Ie.current="number");let se=Ie.current==="bigint",[fe,Re]=we({value:f,defaultValue:d,finalValue:"",onChange:l}),Z=V!==void 0&&U!==void 0,K=(0,ps.useRef)(
null),ce=(0,ps.useRef)(null),be=(0,ps.useRef)(0),J=typeof u=="number"?u:void 0,Y=typeof c=="number"?c:void 0,Q=typeof m=="number"?m:kI.step,Ae=typeof P=="number"?
P:kI.startValue,ge=Zd(u),xe=Zd(c),Ke=Zd(m)??BigInt(1),ht=Zd(P)??BigInt(0),Pe=ae=>!xR(ae,te)||he&&dR.test(ae)?ae:Gf(ae)??ae,We=ae=>{let me=Number(ae);return Number.
isSafeInteger(me)?me:void 0},no=(ae,me)=>{me.source==="event"&&Re(se?Pe(ae.value):SA(ae.floatValue,ae.value)&&!yA.test(ae.value)&&!(he&&dR.test(ae.value))&&!bA.
test(ae.value)&&!pR.test(ae.value)?ae.floatValue:ae.value),i?.(ae,me)},It=ae=>{let me=String(ae).match(/(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/);return me?Math.max(0,
(me[1]?me[1].length:0)-(me[2]?+me[2]:0)):0},Yt=ae=>{K.current&&typeof ae<"u"&&K.current.setSelectionRange(ae,ae)},ao=(0,ps.useRef)(Va);ao.current=()=>{if(se){if(!TI(
fe,te))return;let Xe,ot=fe;if(typeof ot=="bigint"){let yt=ot+Ke;xe!==void 0&&yt>xe&&X?.(),Xe=xe!==void 0&&yt>xe?xe:yt}else if(typeof ot=="string"&&ot!==""){let yt=Gf(
ot);if(yt===null)return;let qt=yt+Ke;xe!==void 0&&qt>xe&&X?.(),Xe=xe!==void 0&&qt>xe?xe:qt}else Xe=Jd(ht,ge,xe);let rt=Xe.toString();Re(Xe),i?.({floatValue:We(Xe),
formattedValue:rt,value:rt},{source:"increment"}),setTimeout(()=>Yt(K.current?.value.length),0);return}if(!MI(fe))return;let ae,me=It(fe),Ao=It(Q),Bo=Math.max(me,
Ao),Tt=10**Bo;if(!DI(fe)&&(typeof fe!="number"||Number.isNaN(fe)))ae=Ts(Ae,J,Y);else if(Y!==void 0){let Xe=(Math.round(Number(fe)*Tt)+Math.round(Q*Tt))/Tt;Xe>Y&&
X?.(),ae=Xe<=Y?Xe:Y}else ae=(Math.round(Number(fe)*Tt)+Math.round(Q*Tt))/Tt;let vt=ae.toFixed(Bo);Re(parseFloat(vt)),i?.({floatValue:parseFloat(vt),formattedValue:vt,
value:vt},{source:"increment"}),setTimeout(()=>Yt(K.current?.value.length),0)};let qo=(0,ps.useRef)(Va);qo.current=()=>{if(se){if(!TI(fe,te))return;let ot,rt=ge!==
void 0?ge:te?void 0:BigInt(0),yt=fe;if(typeof yt=="bigint"){let wt=yt-Ke;rt!==void 0&&wt<rt&&W?.(),ot=rt!==void 0&&wt<rt?rt:wt}else if(typeof yt=="string"&&yt!==
""){let wt=Gf(yt);if(wt===null)return;let At=wt-Ke;rt!==void 0&&At<rt&&W?.(),ot=rt!==void 0&&At<rt?rt:At}else ot=Jd(ht,rt,xe);let qt=ot.toString();Re(ot),i?.({floatValue:We(
ot),formattedValue:qt,value:qt},{source:"decrement"}),setTimeout(()=>Yt(K.current?.value.length),0);return}if(!MI(fe))return;let ae,me=J!==void 0?J:te?Number.MIN_SAFE_INTEGER:
0,Ao=It(fe),Bo=It(Q),Tt=Math.max(Ao,Bo),vt=10**Tt;if(!DI(fe)&&typeof fe!="number"||Number.isNaN(fe))ae=Ts(Ae,me,Y);else{let ot=(Math.round(Number(fe)*vt)-Math.round(
Q*vt))/vt;me!==void 0&&ot<me&&W?.(),ae=me!==void 0&&ot<me?me:ot}let Xe=ae.toFixed(Tt);Re(parseFloat(Xe)),i?.({floatValue:parseFloat(Xe),formattedValue:Xe,value:Xe},
{source:"decrement"}),setTimeout(()=>Yt(K.current?.value.length),0)};let Do=ae=>{let me=ae.clipboardData.getData("text"),Ao=de.decimalSeparator||".",Bo=de.thousandSeparator===
!0?",":de.thousandSeparator===!1?void 0:de.thousandSeparator,Tt=uR(me,{decimalSeparator:Ao,thousandSeparator:Bo,allowedDecimalSeparators:L||[".",","],thousandsGroupStyle:de.
thousandsGroupStyle});if(Tt!==me){ae.preventDefault();let vt=K.current;if(vt){let Xe=vt.selectionStart??0,ot=vt.selectionEnd??0,rt=vt.value,yt=rt.substring(0,Xe)+
Tt+rt.substring(ot);Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype,"value")?.set?.call(vt,yt),vt.dispatchEvent(new Event("change",{bubbles:!0}));
let qt=Xe+Tt.length;setTimeout(()=>Yt(cR(yt,qt,vt.value,Ao)),0)}}de.onPaste?.(ae)},gt=ae=>{C?.(ae),!(N||!A)&&(ae.key==="ArrowUp"&&(ae.preventDefault(),ao.current?.()),
ae.key==="ArrowDown"&&(ae.preventDefault(),qo.current?.()))},jt=ae=>{if(R?.(ae),ae.key==="Backspace"){let me=K.current;me&&me.selectionStart===0&&me.selectionStart===
me.selectionEnd&&(ae.preventDefault(),window.setTimeout(()=>Yt(0),0))}},pr=ae=>{j&&window.setTimeout(()=>K.current?.select(),0),re?.(ae)},so=ae=>{let me=fe;se?(y===
"blur"&&typeof me=="bigint"&&(me=Jd(me,ge,xe)),E&&typeof me=="string"&&(me=PA(me,{min:ge,max:xe,clampBehavior:y}))):typeof me=="number"?y==="blur"&&(me=Ts(me,J,
Y)):typeof me=="string"&&(me=RA(me,{min:J,max:Y,trim:!!E&&It(me)<15,clamp:y==="blur"})),fe!==me&&Re(me),I?.(ae)};Ma(S,{increment:ao.current,decrement:qo.current});
let Wo=ae=>{ae?ao.current?.():qo.current?.(),be.current+=1},Eo=ae=>{if(Wo(ae),Z){let me=typeof U=="number"?U:U(be.current);ce.current=window.setTimeout(()=>Eo(ae),
me)}},ct=(ae,me)=>{ae.preventDefault(),K.current?.focus(),Wo(me),Z&&(ce.current=window.setTimeout(()=>Eo(me),V))},He=()=>{ce.current&&window.clearTimeout(ce.current),
ce.current=null,be.current=0},Uo=(0,xa.jsxs)("div",{...ee("controls"),children:[(0,xa.jsx)(qe,{...ee("control"),tabIndex:-1,"aria-hidden":!0,disabled:_||typeof fe==
"number"&&Y!==void 0&&fe>=Y||typeof fe=="bigint"&&xe!==void 0&&fe>=xe,mod:{direction:"up"},onMouseDown:ae=>ae.preventDefault(),onPointerDown:ae=>{ct(ae,!0)},onPointerUp:He,
onPointerLeave:He,children:(0,xa.jsx)(PI,{direction:"up"})}),(0,xa.jsx)(qe,{...ee("control"),tabIndex:-1,"aria-hidden":!0,disabled:_||typeof fe=="number"&&J!==void 0&&
fe<=J||typeof fe=="bigint"&&ge!==void 0&&fe<=ge,mod:{direction:"down"},onMouseDown:ae=>ae.preventDefault(),onPointerDown:ae=>{ct(ae,!1)},onPointerUp:He,onPointerLeave:He,
children:(0,xa.jsx)(PI,{direction:"down"})})]});return(0,xa.jsx)(Qe,{component:iR,allowNegative:q,className:Ee(Qd.root,o),size:H,...de,inputMode:se?"numeric":"d\
ecimal",readOnly:N,disabled:_,value:typeof fe=="bigint"?fe.toString():fe,getInputRef:ve(ue,K),onValueChange:no,rightSection:x||N||!(se?TI(fe,te):MI(fe))?p:p||Uo,
classNames:pe,styles:Ce,unstyled:a,__staticSelector:"NumberInput",decimalScale:se?0:g?b:0,onPaste:Do,onFocus:pr,onKeyDown:gt,onKeyDownCapture:jt,rightSectionPointerEvents:$??
(_?"none":void 0),rightSectionWidth:M??`var(--ni-right-section-width-${H||"sm"})`,allowLeadingZeros:O,allowedDecimalSeparators:L,onBlur:so,attributes:ne,isAllowed:ae=>{
if(!(!h||h(ae)))return!1;if(y!=="strict")return!0;if(!se)return wA(ae.floatValue,J,Y);if(ae.value===""||ae.value==="-")return!0;let me=Gf(ae.value);return me===
null?!0:(ge===void 0||me>=ge)&&(xe===void 0||me<=xe)}})});em.classes={...Qe.classes,...Qd};em.varsResolver=hR;em.displayName="@mantine/core/NumberInput";var[IR,lr]=pt("Pagination.Root component was not found in tree");var Mr={root:"m_4addd315",control:"m_326d024a",dots:"m_4ad7767d",items:"m_105fdbed",label:"m_10817321"};var gR=v(T(),1),FA={withPadding:!0},ha=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,active:s,disabled:l,withPadding:i,mod:f,...d}=w("PaginationCon\
trol",FA,e),c=lr(),u=l||c.disabled;return(0,gR.jsx)(qe,{disabled:u,mod:[{active:s,disabled:u,"with-padding":i},f],...c.getStyles("control",{className:o,style:r,
classNames:t,styles:n,active:!u}),...d})});ha.classes=Mr;ha.displayName="@mantine/core/PaginationControl";var Ia=v(T(),1);function Kf({style:e,children:t,path:o,...r}){return(0,Ia.jsx)("svg",{viewBox:"0 0 16 16",xmlns:"http://www.w3.org/2000/svg",style:{width:"calc(\
var(--pagination-control-size) / 1.8)",height:"calc(var(--pagination-control-size) / 1.8)",...e},...r,children:(0,Ia.jsx)("path",{d:o,fill:"currentColor"})})}var vR=e=>(0,Ia.jsx)(
Kf,{...e,path:"M8.781 8l-3.3-3.3.943-.943L10.667 8l-4.243 4.243-.943-.943 3.3-3.3z"}),yR=e=>(0,Ia.jsx)(Kf,{...e,path:"M7.219 8l3.3 3.3-.943.943L5.333 8l4.243-4.\
243.943.943-3.3 3.3z"}),bR=e=>(0,Ia.jsx)(Kf,{...e,path:"M6.85355 3.85355C7.04882 3.65829 7.04882 3.34171 6.85355 3.14645C6.65829 2.95118 6.34171 2.95118 6.14645\
 3.14645L2.14645 7.14645C1.95118 7.34171 1.95118 7.65829 2.14645 7.85355L6.14645 11.8536C6.34171 12.0488 6.65829 12.0488 6.85355 11.8536C7.04882 11.6583 7.04882\
 11.3417 6.85355 11.1464L3.20711 7.5L6.85355 3.85355ZM12.8536 3.85355C13.0488 3.65829 13.0488 3.34171 12.8536 3.14645C12.6583 2.95118 12.3417 2.95118 12.1464 3.\
14645L8.14645 7.14645C7.95118 7.34171 7.95118 7.65829 8.14645 7.85355L12.1464 11.8536C12.3417 12.0488 12.6583 12.0488 12.8536 11.8536C13.0488 11.6583 13.0488 11\
.3417 12.8536 11.1464L9.20711 7.5L12.8536 3.85355Z"}),CR=e=>(0,Ia.jsx)(Kf,{...e,path:"M2.14645 11.1464C1.95118 11.3417 1.95118 11.6583 2.14645 11.8536C2.34171 1\
2.0488 2.65829 12.0488 2.85355 11.8536L6.85355 7.85355C7.04882 7.65829 7.04882 7.34171 6.85355 7.14645L2.85355 3.14645C2.65829 2.95118 2.34171 2.95118 2.14645 3\
.14645C1.95118 3.34171 1.95118 3.65829 2.14645 3.85355L5.79289 7.5L2.14645 11.1464ZM8.14645 11.1464C7.95118 11.3417 7.95118 11.6583 8.14645 11.8536C8.34171 12.0\
488 8.65829 12.0488 8.85355 11.8536L12.8536 7.85355C13.0488 7.65829 13.0488 7.34171 12.8536 7.14645L8.85355 3.14645C8.65829 2.95118 8.34171 2.95118 8.14645 3.14\
645C7.95118 3.34171 7.95118 3.65829 8.14645 3.85355L11.7929 7.5L8.14645 11.1464Z"}),SR=e=>(0,Ia.jsx)(Kf,{...e,path:"M2 8c0-.733.6-1.333 1.333-1.333.734 0 1.334.\
6 1.334 1.333s-.6 1.333-1.334 1.333C2.6 9.333 2 8.733 2 8zm9.333 0c0-.733.6-1.333 1.334-1.333C13.4 6.667 14 7.267 14 8s-.6 1.333-1.333 1.333c-.734 0-1.334-.6-1.\
334-1.333zM6.667 8c0-.733.6-1.333 1.333-1.333s1.333.6 1.333 1.333S8.733 9.333 8 9.333 6.667 8.733 6.667 8z"});var EI=v(T(),1),MA={icon:SR},ql=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,icon:s,...l}=w("PaginationDots",MA,e),i=lr();return(0,EI.jsx)(k,{...i.
getStyles("dots",{className:o,style:r,styles:n,classNames:t}),...l,children:(0,EI.jsx)(s,{style:{width:"calc(var(--pagination-control-size) / 1.8)",height:"calc\
(var(--pagination-control-size) / 1.8)"}})})});ql.classes=Mr;ql.displayName="@mantine/core/PaginationDots";var AI=v(T(),1);function tm({icon:e,name:t,action:o,type:r}){let n={icon:e},a=s=>{let{icon:l,...i}=w(t,n,s),f=lr(),d=r==="next"?f.active===f.total:f.active===1;
return(0,AI.jsx)(ha,{disabled:f.disabled||d,onClick:f[o],withPadding:!1,...i,children:(0,AI.jsx)(l,{className:"mantine-rotate-rtl",style:{width:"calc(var(--pagi\
nation-control-size) / 1.8)",height:"calc(var(--pagination-control-size) / 1.8)"}})})};return a.displayName=`@mantine/core/${t}`,Gc(a)}var BI=tm({icon:vR,name:"\
PaginationNext",action:"onNext",type:"next"}),OI=tm({icon:yR,name:"PaginationPrevious",action:"onPrevious",type:"previous"}),_I=tm({icon:bR,name:"PaginationFirs\
t",action:"onFirst",type:"previous"}),NI=tm({icon:CR,name:"PaginationLast",action:"onLast",type:"next"});var Wl=v(T(),1);function Xf({dotsIcon:e}){let t=lr(),o=t.range.map((r,n)=>r==="dots"?(0,Wl.jsx)(ql,{icon:e},n):(0,Wl.jsx)(ha,{active:r===t.active,"aria-current":r===
t.active?"page":void 0,onClick:()=>t.onChange(r),disabled:t.disabled,...t.getItemProps?.(r),children:t.getItemProps?.(r)?.children??r},n));return(0,Wl.jsx)(Wl.Fragment,
{children:o})}Xf.displayName="@mantine/core/PaginationItems";var wR=v(T(),1),TA={formatLabel:({page:e,totalPages:t})=>`Page ${e} of ${t}`},Yf=F(e=>{let{classNames:t,className:o,style:r,styles:n,vars:a,formatLabel:s,...l}=w(
"PaginationLabel",TA,e),i=lr();return(0,wR.jsx)(k,{...i.getStyles("label",{className:o,style:r,styles:n,classNames:t}),...l,children:s({page:i.active,totalPages:i.
total})})});Yf.classes=Mr;Yf.displayName="@mantine/core/PaginationLabel";var LI=v(T(),1),kA={siblings:1,boundaries:1},RR=(e,{size:t,radius:o,color:r,autoContrast:n})=>({root:{"--pagination-control-radius":o===void 0?void 0:ye(o),"--p\
agination-control-size":le(t,"pagination-control-size"),"--pagination-control-fz":Ve(t),"--pagination-active-bg":r?De(r,e):void 0,"--pagination-active-color":Zo(
n,e)?Zt({color:r,theme:e,autoContrast:n}):void 0}}),Ul=F(e=>{let t=w("PaginationRoot",kA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,total:i,
value:f,defaultValue:d,onChange:c,disabled:u,siblings:m,boundaries:x,color:p,radius:h,onNextPage:y,onPreviousPage:I,onFirstPage:g,onLastPage:b,getItemProps:C,autoContrast:R,
startValue:S,layout:P,mod:_,attributes:$,...q}=t,N=G({name:"Pagination",classes:Mr,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:$,vars:l,
varsResolver:RR}),{range:H,setPage:M,next:U,previous:V,active:O,first:A,last:E}=cp({page:f,initialPage:d,onChange:c,total:i,siblings:m,boundaries:x,startValue:S});
return(0,LI.jsx)(IR,{value:{total:i,range:H,active:O,disabled:u,layout:P,getItemProps:C,onChange:M,onNext:Oe(y,U),onPrevious:Oe(I,V),onFirst:Oe(g,A),onLast:Oe(b,
E),getStyles:N},children:(0,LI.jsx)(k,{...N("root"),mod:[{layout:P},_],...q})})});Ul.classes=Mr;Ul.varsResolver=RR;Ul.displayName="@mantine/core/PaginationRoot";var oo=v(T(),1),DA={withControls:!0,withPages:!0,siblings:1,boundaries:1,gap:8};function EA({children:e}){let t=lr();return(0,oo.jsx)(k,{...t.getStyles("items"),
children:e})}var ir=F(e=>{let{withEdges:t,withControls:o,getControlProps:r,nextIcon:n,previousIcon:a,lastIcon:s,firstIcon:l,dotsIcon:i,total:f,gap:d,hideWithOnePage:c,
withPages:u,layout:m,formatLabel:x,...p}=w("Pagination",DA,e);if(f<=0||c&&f===1)return null;let h=u?m==="responsive"?(0,oo.jsxs)(oo.Fragment,{children:[(0,oo.jsx)(
EA,{children:(0,oo.jsx)(Xf,{dotsIcon:i})}),(0,oo.jsx)(Yf,{formatLabel:x})]}):(0,oo.jsx)(Xf,{dotsIcon:i}):null;return(0,oo.jsx)(Ul,{total:f,layout:m,...p,children:(0,oo.jsxs)(
uo,{gap:d,children:[t&&(0,oo.jsx)(_I,{icon:l,...r?.("first")}),o&&(0,oo.jsx)(OI,{icon:a,...r?.("previous")}),h,o&&(0,oo.jsx)(BI,{icon:n,...r?.("next")}),t&&(0,oo.jsx)(
NI,{icon:s,...r?.("last")})]})})});ir.classes=Mr;ir.displayName="@mantine/core/Pagination";ir.Root=Ul;ir.Control=ha;ir.Dots=ql;ir.First=_I;ir.Last=NI;ir.Next=BI;
ir.Previous=OI;ir.Items=Xf;ir.Label=Yf;var To=v(T(),1);function PR({reveal:e}){return(0,To.jsx)("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:"0 0 256 256",style:{width:"var(--psi-icon-size)",height:"\
var(--psi-icon-size)"},children:e?(0,To.jsxs)(To.Fragment,{children:[(0,To.jsx)("path",{fill:"none",d:"M0 0h256v256H0z"}),(0,To.jsx)("path",{fill:"none",stroke:"\
currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"16",d:"M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.\
53"}),(0,To.jsx)("path",{fill:"none",stroke:"currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"16",d:"M208.61 169.1C230.41 149.58 240 128 \
240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6"})]}):(0,To.jsxs)(To.Fragment,{children:[
(0,To.jsx)("path",{fill:"none",d:"M0 0h256v256H0z"}),(0,To.jsx)("path",{fill:"none",stroke:"currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"\
16",d:"M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z"}),(0,To.jsx)("circle",{cx:"128",cy:"128",r:"40",fill:"none",stroke:"currentColor",strokeLinecap:"\
round",strokeLinejoin:"round",strokeWidth:"16"})]})})}var om={root:"m_f61ca620",input:"m_ccf8da4c",innerInput:"m_f2d85dd2",visibilityToggle:"m_b1072d44"};var FR=v(B(),1);var xs=v(T(),1),AA={visibilityToggleIcon:PR,visibilityToggleFocusable:!1,size:"sm"},MR=(e,{size:t})=>({root:{"--psi-icon-size":le(t,"psi-icon-size"),"--psi-butt\
on-size":le(t,"psi-button-size")}});function BA(e){let t=(0,FR.use)(Vt);return(0,xs.jsx)("input",{...e,"aria-describedby":t?.describedBy})}var rm=F(e=>{let t=w(
["Input","InputWrapper","PasswordInput"],AA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,required:i,error:f,success:d,leftSection:c,disabled:u,
id:m,variant:x,inputContainer:p,description:h,label:y,size:I,errorProps:g,successProps:b,descriptionProps:C,labelProps:R,withAsterisk:S,inputWrapperOrder:P,wrapperProps:_,
radius:$,rightSection:q,rightSectionWidth:N,rightSectionPointerEvents:H,leftSectionWidth:M,visible:U,defaultVisible:V,onVisibilityChange:O,visibilityToggleIcon:A,
visibilityToggleButtonProps:E,visibilityToggleFocusable:L,rightSectionProps:j,leftSectionProps:W,leftSectionPointerEvents:X,withErrorStyles:re,withSuccessStyles:ne,
mod:ue,attributes:de,dir:te,...he}=t,ee=Me(m),[pe,Ce]=we({value:U,defaultValue:V,finalValue:!1,onChange:O}),Ie=()=>Ce(!pe),se=G({name:"PasswordInput",classes:om,
props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:de,vars:l,varsResolver:MR}),{resolvedClassNames:fe,resolvedStyles:Re}=Ot({classNames:o,styles:a,
props:t}),{styleProps:Z,rest:K}=Rt(he),ce=g?.id||`${ee}-error`,be=b?.id||`${ee}-success`,J=C?.id||`${ee}-description`,Y=(0,xs.jsx)(Or,{...se("visibilityToggle"),
disabled:u,radius:$,"aria-pressed":pe,tabIndex:L?0:-1,"aria-label":"Toggle password visibility",...E,variant:E?.variant??"subtle",color:"gray",unstyled:s,onTouchEnd:Q=>{
Q.preventDefault(),E?.onTouchEnd?.(Q),Ie()},onMouseDown:Q=>{Q.preventDefault(),E?.onMouseDown?.(Q),Ie()},onKeyDown:Q=>{E?.onKeyDown?.(Q),(Q.key===" "||Q.key==="\
Enter")&&(Q.preventDefault(),Ie())},children:(0,xs.jsx)(A,{reveal:pe})});return(0,xs.jsx)(_e.Wrapper,{required:i,id:ee,label:y,error:f,success:d,description:h,size:I,
classNames:fe,styles:Re,__staticSelector:"PasswordInput",__stylesApiProps:t,unstyled:s,withAsterisk:S,inputWrapperOrder:P,inputContainer:p,variant:x,labelProps:{
...R,htmlFor:ee},descriptionProps:{...C,id:J},errorProps:{...g,id:ce},successProps:{...b,id:be},mod:ue,attributes:de,...se("root"),...Z,..._,children:(0,xs.jsx)(
_e,{component:"div",dir:te,error:f,success:d,leftSection:c,size:I,classNames:{...fe,input:Ee(om.input,fe?.input)},styles:Re,radius:$,disabled:u,__staticSelector:"\
PasswordInput",__stylesApiProps:t,rightSectionWidth:N,rightSection:q??Y,variant:x,unstyled:s,leftSectionWidth:M,rightSectionPointerEvents:H||"all",rightSectionProps:j,
leftSectionProps:W,leftSectionPointerEvents:X,withAria:!1,withErrorStyles:re,withSuccessStyles:ne,attributes:de,children:(0,xs.jsx)(BA,{required:i,"data-invalid":!!f||
void 0,"data-with-left-section":!!c||void 0,...se("innerInput"),disabled:u,id:ee,dir:te,...K,autoComplete:K.autoComplete||"off",type:pe?"text":"password"})})})});
rm.classes={...Qe.classes,...om};rm.varsResolver=MR;rm.displayName="@mantine/core/PasswordInput";var TR=v(B(),1);var nm=v(T(),1),Qf=(0,TR.createContext)(null),am=fo((e=>{let{value:t,defaultValue:o,onChange:r,size:n,wrapperProps:a,children:s,name:l,readOnly:i,disabled:f,...d}=w(
"RadioGroup",null,e),c=Me(l),[u,m]=we({value:t,defaultValue:o,finalValue:"",onChange:r});return(0,nm.jsx)(Qf,{value:{value:u,onChange:p=>!i&&m(typeof p=="string"?
p:p.currentTarget.value),size:n,name:c,disabled:f},children:(0,nm.jsx)(_e.Wrapper,{size:n,...a,...d,labelElement:"div",__staticSelector:"RadioGroup",children:(0,nm.jsx)(
Tl,{role:"radiogroup",children:s})})})}));am.classes=_e.Wrapper.classes;am.displayName="@mantine/core/RadioGroup";var HI={card:"m_9dc8ae12"};var sm=v(B(),1),VI=v(T(),1),zI=(0,sm.createContext)(null),OA={withBorder:!0},kR=(e,{radius:t})=>({card:{"--card-radius":ye(t)}}),Zf=F(e=>{let t=w("RadioCard",OA,
e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,checked:i,mod:f,withBorder:d,value:c,onClick:u,name:m,onKeyDown:x,attributes:p,...h}=t,y=G({name:"\
RadioCard",classes:HI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:p,vars:l,varsResolver:kR,rootSelector:"card"}),{dir:I}=st(),g=(0,sm.use)(
Qf),b=typeof i=="boolean"?i:g?.value===c||!1,C=m||g?.name,R=S=>{if(x?.(S),!!C&&["ArrowDown","ArrowUp","ArrowLeft","ArrowRight"].includes(S.nativeEvent.code)){S.
preventDefault();let P=Array.from(document.querySelectorAll(`[role="radio"][name="${C}"]`)),_=P.findIndex(N=>N===S.target),$=_+1>=P.length?0:_+1,q=_-1<0?P.length-
1:_-1;S.nativeEvent.code==="ArrowDown"&&(P[$].focus(),P[$].click()),S.nativeEvent.code==="ArrowUp"&&(P[q].focus(),P[q].click()),S.nativeEvent.code==="ArrowLeft"&&
(P[I==="ltr"?q:$].focus(),P[I==="ltr"?q:$].click()),S.nativeEvent.code==="ArrowRight"&&(P[I==="ltr"?$:q].focus(),P[I==="ltr"?$:q].click())}};return(0,VI.jsx)(zI,
{value:{checked:b},children:(0,VI.jsx)(qe,{mod:[{"with-border":d,checked:b},f],...y("card"),...h,role:"radio","aria-checked":b,name:C,onClick:S=>{u?.(S),g?.onChange(
c||"")},onKeyDown:R})})});Zf.displayName="@mantine/core/RadioCard";Zf.classes=HI;Zf.varsResolver=kR;var $I={indicator:"m_717d7ff6",icon:"m_3e4da632","indicator--light":"m_7eec72c0","indicator--outline":"m_2980836c"};var DR=v(B(),1),jI=v(T(),1),_A={icon:ul},ER=(e,{radius:t,color:o,size:r,iconColor:n,variant:a,autoContrast:s})=>{let l=dt({color:o||e.primaryColor,theme:e}),i=l.
isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:"\
light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:De(o,e);return{indicator:{"--radio-size":le(r,"radio-size"),"--radio-radius":t===void 0?void 0:ye(t),
"--radio-color":d,"--radio-bg":f?.background,"--radio-icon-size":typeof r=="number"?`calc(${le(r,"radio-size")} * 0.4)`:le(r,"radio-icon-size"),"--radio-icon-co\
lor":n?De(n,e):f?f.color:Zo(s,e)?Zt({color:o,theme:e,autoContrast:s}):void 0}}},Jf=F(e=>{let t=w("RadioIndicator",_A,e),{classNames:o,className:r,style:n,styles:a,
unstyled:s,vars:l,icon:i,radius:f,color:d,iconColor:c,autoContrast:u,checked:m,mod:x,variant:p,disabled:h,attributes:y,...I}=t,g=G({name:"RadioIndicator",classes:$I,
props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:y,vars:l,varsResolver:ER,rootSelector:"indicator"}),b=(0,DR.use)(zI),C=typeof m=="boolea\
n"?m:b?.checked||!1;return(0,jI.jsx)(k,{...g("indicator",{variant:p}),variant:p,mod:[{checked:C,disabled:h},x],...I,children:(0,jI.jsx)(i,{...g("icon")})})});Jf.
displayName="@mantine/core/RadioIndicator";Jf.classes=$I;Jf.varsResolver=ER;var qI={root:"m_f3f1af94",inner:"m_89c4f5e4",icon:"m_f3ed6b2b",radio:"m_8a3dbb89","radio--light":"m_99d09bcd","radio--outline":"m_1bfe9d39"};var AR=v(B(),1);var Gl=v(T(),1),NA={labelPosition:"right",withErrorStyles:!0},BR=(e,{size:t,radius:o,color:r,iconColor:n,variant:a,autoContrast:s})=>{let l=dt({color:r||e.primaryColor,
theme:e}),i=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,f=a==="light"?e.variantColorResolver({color:r||e.primaryColor,theme:e,
variant:"light",autoContrast:s}):void 0,d=a==="outline"?i:f?f.color:De(r,e);return{root:{"--radio-size":le(t,"radio-size"),"--radio-radius":o===void 0?void 0:ye(
o),"--radio-color":d,"--radio-bg":f?.background,"--radio-icon-color":n?De(n,e):f?f.color:Zo(s,e)?Zt({color:r,theme:e,autoContrast:s}):void 0,"--radio-icon-size":le(
t,"radio-icon-size")}}},hs=F(e=>{let t=w("Radio",NA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,id:i,size:f,label:d,labelPosition:c,description:u,
error:m,radius:x,color:p,variant:h,disabled:y,wrapperProps:I,icon:g=ul,rootRef:b,iconColor:C,onChange:R,mod:S,attributes:P,withErrorStyles:_,checked:$,readOnly:q,
onClick:N,...H}=t,M=G({name:"Radio",classes:qI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:P,vars:l,varsResolver:BR}),U=(0,AR.use)(Qf),
V=U?.size??f,O=t.size?f:V,{styleProps:A,rest:E}=Rt(H),L=Me(i),j=[u?`${L}-description`:void 0,m&&typeof m!="boolean"?`${L}-error`:void 0,E["aria-describedby"]].filter(
Boolean).join(" ")||void 0,W=U?U.value===E.value:void 0,X={checked:W??$,name:E.name??U?.name,onChange:re=>{q||(U?.onChange(re),R?.(re))},disabled:U?.disabled??y};
return(0,Gl.jsx)(fs,{...M("root"),__staticSelector:"Radio",__stylesApiProps:t,id:L,size:O,labelPosition:c,label:d,description:u,error:m,disabled:X.disabled,classNames:o,
styles:a,unstyled:s,"data-checked":(W??$)||void 0,variant:h,ref:b,mod:S,attributes:P,...A,...I,children:(0,Gl.jsxs)(k,{...M("inner"),mod:{"label-position":c},children:[
(0,Gl.jsx)(k,{...M("radio",{focusable:!0,variant:h}),...E,...X,component:"input",mod:{error:!!m,"with-error-styles":_},id:L,type:"radio",readOnly:q,"aria-descri\
bedby":j,onClick:re=>{q&&X.checked===void 0&&re.preventDefault(),N?.(re)}}),(0,Gl.jsx)(g,{...M("icon"),"aria-hidden":!0})]})})});hs.classes=qI;hs.varsResolver=BR;
hs.displayName="@mantine/core/Radio";hs.Group=am;hs.Card=Zf;hs.Indicator=Jf;var ga=v(B(),1);function OR({offset:e,position:t,defaultOpened:o}){let[r,n]=(0,ga.useState)(o),a=(0,ga.useRef)(null),{x:s,y:l,elements:i,refs:f,update:d,placement:c}=ra({placement:t,
middleware:[Ga({crossAxis:!0,padding:5,rootBoundary:"document"})]}),u=c.includes("right")?e:t.includes("left")?e*-1:0,m=c.includes("bottom")?e:t.includes("top")?
e*-1:0,x=(0,ga.useCallback)(({clientX:p,clientY:h})=>{!Number.isFinite(p)||!Number.isFinite(h)||f.setPositionReference({getBoundingClientRect(){return{width:0,height:0,
x:p,y:h,left:p+u,top:h+m,right:p,bottom:h}}})},[i.reference]);return(0,ga.useEffect)(()=>{if(f.floating.current){let p=a.current;p.addEventListener("mousemove",
x);let h=xo(f.floating.current);return h.forEach(y=>{y.addEventListener("scroll",d)}),()=>{p.removeEventListener("mousemove",x),h.forEach(y=>{y.removeEventListener(
"scroll",d)})}}},[i.reference,f.floating.current,d,x,r]),{handleMouseMove:x,x:s,y:l,opened:r,setOpened:n,boundaryRef:a,floating:f.setFloating}}var Kl={tooltip:"m_1b3c8819",arrow:"m_f898399f"};var _R=v(B(),1);var Is=v(T(),1),LA={refProp:"ref",withinPortal:!0,offset:10,position:"right",zIndex:Ue("popover")},NR=(e,{radius:t,color:o})=>({tooltip:{"--tooltip-radius":t===
void 0?void 0:ye(t),"--tooltip-bg":o?De(o,e):void 0,"--tooltip-color":o?"var(--mantine-color-white)":void 0}}),ec=F(e=>{let t=w("TooltipFloating",LA,e),{children:o,
refProp:r,withinPortal:n,style:a,className:s,classNames:l,styles:i,unstyled:f,radius:d,color:c,label:u,offset:m,position:x,multiline:p,zIndex:h,disabled:y,defaultOpened:I,
variant:g,vars:b,portalProps:C,attributes:R,ref:S,...P}=t,_=Be(),$=G({name:"TooltipFloating",props:t,classes:Kl,className:s,style:a,classNames:l,styles:i,unstyled:f,
attributes:R,rootSelector:"tooltip",vars:b,varsResolver:NR}),{handleMouseMove:q,x:N,y:H,opened:M,boundaryRef:U,floating:V,setOpened:O}=OR({offset:m,position:x,defaultOpened:I}),
A=Ht(o);if(!A)throw new Error("[@mantine/core] Tooltip.Floating component children should be an element or a component that accepts ref, fragments, strings, num\
bers and other primitive values are not supported");let E=ve(U,Jn(A),S),L=A.props,j=X=>{L.onMouseEnter?.(X),q(X),O(!0)},W=X=>{L.onMouseLeave?.(X),O(!1)};return(0,Is.jsxs)(
Is.Fragment,{children:[(0,Is.jsx)(po,{...C,withinPortal:n,children:(0,Is.jsx)(k,{...P,...$("tooltip",{style:{...Ur(a,_),zIndex:h,display:!y&&M?"block":"none",top:Number.
isFinite(H)?Math.round(H):"",left:Number.isFinite(N)?Math.round(N):""}}),variant:g,ref:V,mod:{multiline:p},children:u})}),(0,_R.cloneElement)(A,{...L,[r]:E,onMouseEnter:j,
onMouseLeave:W})]})});ec.classes=Kl;ec.varsResolver=NR;ec.displayName="@mantine/core/TooltipFloating";var LR=v(B(),1),WI=v(T(),1);var UI=(0,LR.createContext)({withinGroup:!1}),HA={openDelay:0,closeDelay:0};function lm(e){let{openDelay:t,closeDelay:o,children:r}=w("TooltipGroup",HA,e);return(0,WI.jsx)(
UI,{value:{withinGroup:!0},children:(0,WI.jsx)(QC,{delay:{open:t,close:o},children:r})})}lm.displayName="@mantine/core/TooltipGroup";lm.extend=e=>e;var on=v(B(),1);function VA(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function zA(e){let t=VA(
e.middlewares),o=[ll(e.offset),Ki()];return t.shift&&o.push(Ga(typeof t.shift=="boolean"?{padding:8}:{padding:8,...t.shift})),t.flip&&o.push(typeof t.flip=="boo\
lean"?il():il(t.flip)),o.push(Xi({element:e.arrowRef,padding:e.arrowOffset})),t.inline?o.push(typeof t.inline=="boolean"?oa():oa(t.inline)):e.inline&&o.push(oa()),
o}function HR(e){let[t,o]=(0,on.useState)(e.defaultOpened),r=typeof e.opened=="boolean",n=!e.disabled&&(r?e.opened:t);(0,on.useEffect)(()=>{e.disabled&&o(!1)},[
e.disabled]);let a=(0,on.use)(UI).withinGroup,s=Me(),l=Ko(),i=(0,on.useCallback)(P=>{o(P),P&&g(s)},[s]),{x:f,y:d,context:c,refs:u,placement:m,middlewareData:{arrow:{
x,y:p}={},hide:h}}=ra({strategy:e.strategy,placement:e.position,open:n,onOpenChange:i,middleware:zA(e),whileElementsMounted:Ua}),{delay:y,currentId:I,setCurrentId:g}=ZC(
c,{id:s}),{getReferenceProps:b,getFloatingProps:C}=yu([vu(c,{enabled:!e.disabled&&e.events?.hover,delay:a?y:{open:e.openDelay,close:e.closeDelay},mouseOnly:!e.events?.
touch,handleClose:e.interactive?bu():null}),eS(c,{enabled:!e.disabled&&e.events?.focus,visibleOnly:!0}),tS(c,{role:"tooltip"}),JC(c,{enabled:typeof e.opened>"u"})]),
R=(0,on.useRef)(m);ut(()=>{R.current!==m&&(R.current=m,e.onPositionChange?.(m))},[m]);let S=n&&I&&I!==s;return{x:f,y:d,arrowX:x,arrowY:p,reference:u.setReference,
floating:u.setFloating,getFloatingProps:C,getReferenceProps:b,isGroupPhase:S,opened:n,placement:m,referenceHidden:e.hideDetached&&l!=="test"?h?.referenceHidden:
!1}}var Xl=v(B(),1);var vo=v(T(),1),$A={position:"top",refProp:"ref",withinPortal:!0,arrowSize:4,arrowOffset:5,arrowRadius:0,arrowPosition:"side",offset:5,transitionProps:{duration:100,
transition:"fade"},events:{hover:!0,focus:!1,touch:!1},zIndex:Ue("popover"),middlewares:{flip:!0,shift:!0,inline:!1},hideDetached:!0},VR=(e,{radius:t,color:o,variant:r,
autoContrast:n})=>{let a=e.variantColorResolver({theme:e,color:o||e.primaryColor,autoContrast:n,variant:r||"filled"});return{tooltip:{"--tooltip-radius":t===void 0?
void 0:ye(t),"--tooltip-bg":o?a.background:void 0,"--tooltip-color":o?a.color:void 0}}},rn=F(e=>{let t=w("Tooltip",$A,e),{children:o,position:r,refProp:n,label:a,
openDelay:s,closeDelay:l,onPositionChange:i,opened:f,defaultOpened:d,withinPortal:c,radius:u,color:m,classNames:x,styles:p,unstyled:h,style:y,className:I,withArrow:g,
arrowSize:b,arrowOffset:C,arrowRadius:R,arrowPosition:S,offset:P,transitionProps:_,multiline:$,events:q,interactive:N,zIndex:H,disabled:M,onClick:U,onMouseEnter:V,
onMouseLeave:O,inline:A,variant:E,keepMounted:L,vars:j,portalProps:W,mod:X,floatingStrategy:re,middlewares:ne,autoContrast:ue,attributes:de,target:te,hideDetached:he,
ref:ee,...pe}=t,{dir:Ce}=st(),Ie=(0,Xl.useRef)(null),se=HR({position:Qs(Ce,r),closeDelay:l,openDelay:s,onPositionChange:i,opened:f,defaultOpened:d,disabled:M,events:q,
interactive:N,arrowRef:Ie,arrowOffset:C,offset:typeof P=="number"?P+(g?b/2:0):P,inline:A,strategy:re,middlewares:ne,hideDetached:he});(0,Xl.useEffect)(()=>{let Q=te instanceof
HTMLElement?te:typeof te=="string"?document.querySelector(te):te?.current||null;Q&&se.reference(Q)},[te,se]);let fe=G({name:"Tooltip",props:t,classes:Kl,className:I,
style:y,classNames:x,styles:p,unstyled:h,attributes:de,rootSelector:"tooltip",vars:j,varsResolver:VR}),Re=Ht(o);if(!te&&!Re)throw new Error("[@mantine/core] Too\
ltip component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported");let Z=fe(
"tooltip"),K=N&&!M&&!!se.opened,ce=S==="merge"&&g?eu({position:se.placement,dir:Ce}):void 0;if(te){let Q=rh(_,{duration:100,transition:"fade"});return(0,vo.jsx)(
vo.Fragment,{children:(0,vo.jsx)(po,{...W,withinPortal:c,children:(0,vo.jsx)(Jt,{...Q,keepMounted:L,mounted:!M&&!!se.opened,duration:se.isGroupPhase?10:Q.duration,
children:Ae=>(0,vo.jsxs)(k,{...pe,"data-fixed":re==="fixed"||void 0,variant:E,mod:[{multiline:$,interactive:K},X],...Z,...se.getFloatingProps({ref:se.floating,className:Z.
className,style:{...Z.style,...Ae,...ce,zIndex:H,top:se.y??0,left:se.x??0,...se.referenceHidden?{display:"none"}:null}}),children:[a,(0,vo.jsx)(el,{ref:Ie,arrowX:se.
arrowX,arrowY:se.arrowY,visible:g,position:se.placement,arrowSize:b,arrowOffset:C,arrowRadius:R,arrowPosition:S,...fe("arrow")})]})})})})}let be=Re.props,J=ve(se.
reference,Jn(Re),ee),Y=rh(_,{duration:100,transition:"fade"});return(0,vo.jsxs)(vo.Fragment,{children:[(0,vo.jsx)(po,{...W,withinPortal:c,children:(0,vo.jsx)(Jt,
{...Y,keepMounted:L,mounted:!M&&!!se.opened,duration:se.isGroupPhase?10:Y.duration,children:Q=>(0,vo.jsxs)(k,{...pe,"data-fixed":re==="fixed"||void 0,variant:E,
mod:[{multiline:$,interactive:K},X],...se.getFloatingProps({ref:se.floating,className:fe("tooltip").className,style:{...fe("tooltip").style,...Q,...ce,zIndex:H,
top:se.y??0,left:se.x??0,...se.referenceHidden?{display:"none"}:null}}),children:[a,(0,vo.jsx)(el,{ref:Ie,arrowX:se.arrowX,arrowY:se.arrowY,visible:g,position:se.
placement,arrowSize:b,arrowOffset:C,arrowRadius:R,arrowPosition:S,...fe("arrow")})]})})}),(0,Xl.cloneElement)(Re,se.getReferenceProps({onClick:U,onMouseEnter:V,
onMouseLeave:O,onMouseMove:t.onMouseMove,onPointerDown:t.onPointerDown,onPointerEnter:t.onPointerEnter,...be,className:Ee(I,be.className),[n]:J}))]})});rn.classes=
Kl;rn.varsResolver=VR;rn.displayName="@mantine/core/Tooltip";rn.Floating=ec;rn.Group=lm;var GI={root:"m_cf365364",indicator:"m_9e182ccd",label:"m_1738fcb2",input:"m_1714d588",control:"m_69686b9b",innerLabel:"m_78882f40"};var va=v(B(),1);var tc=v(T(),1),jA={withItemsBorders:!0},zR=(e,{radius:t,color:o,transitionDuration:r,size:n,transitionTimingFunction:a})=>({root:{"--sc-radius":t===void 0?void 0:
ye(t),"--sc-color":o?De(o,e):void 0,"--sc-shadow":o?void 0:"var(--mantine-shadow-xs)","--sc-transition-duration":r===void 0?void 0:`${r}ms`,"--sc-transition-tim\
ing-function":a,"--sc-padding":le(n,"sc-padding"),"--sc-font-size":Ve(n)}}),im=fo(e=>{let t=w("SegmentedControl",jA,e),{classNames:o,className:r,style:n,styles:a,
unstyled:s,vars:l,data:i,value:f,defaultValue:d,onChange:c,size:u,name:m,disabled:x,readOnly:p,fullWidth:h,orientation:y,radius:I,color:g,transitionDuration:b,transitionTimingFunction:C,
variant:R,autoContrast:S,withItemsBorders:P,mod:_,attributes:$,ref:q,...N}=t,H=G({name:"SegmentedControl",props:t,classes:GI,className:r,style:n,classNames:o,styles:a,
unstyled:s,attributes:$,vars:l,varsResolver:zR}),M=Be(),U=i.map(ee=>e0(ee)?{label:`${ee}`,value:ee}:ee),V=pp(),[O,A]=(0,va.useState)(0),[E,L]=(0,va.useState)(null),
[j,W]=(0,va.useState)({}),X=(ee,pe)=>{ee===null||j[pe]===ee||(j[pe]=ee,W({...j}))},[re,ne]=we({value:f,defaultValue:d,finalValue:Array.isArray(i)?U.find(ee=>!ee.
disabled)?.value??i[0]?.value??null:null,onChange:c}),ue=Me(m),de=U.map(ee=>`${ee.value}`),te=U.map(ee=>(0,va.createElement)(k,{...H("control"),mod:{active:re===
ee.value,orientation:y},key:`${ee.value}`},(0,va.createElement)("input",{...H("input"),disabled:x||ee.disabled,type:"radio",name:ue,value:`${ee.value}`,id:`${ue}\
-${ee.value}`,checked:re===ee.value,onChange:()=>!p&&ne(ee.value),"data-focus-ring":M.focusRing,key:`${ee.value}-input`}),(0,va.createElement)(k,{component:"lab\
el",...H("label"),mod:{active:re===ee.value&&!(x||ee.disabled),disabled:x||ee.disabled,"read-only":p},htmlFor:`${ue}-${ee.value}`,ref:pe=>X(pe,`${ee.value}`),__vars:{
"--sc-label-color":g!==void 0?Zt({color:g,theme:M,autoContrast:S}):void 0},key:`${ee.value}-label`},(0,tc.jsx)("span",{...H("innerLabel"),children:ee.label})))),
he=ve(q,L);return Dc(()=>{A(ee=>ee+1)},[i.length]),Dc(()=>{W(ee=>{let pe={};return de.forEach(Ce=>{Ce in ee&&(pe[Ce]=ee[Ce])}),Object.keys(pe).length===Object.keys(
ee).length?ee:pe})},[de]),i.length===0?null:(0,tc.jsxs)(k,{...H("root"),variant:R,size:u,ref:he,mod:[{"full-width":h,orientation:y,initialized:V,"with-items-bor\
ders":P},_],...N,role:"radiogroup","data-disabled":x,children:[typeof re<"u"&&(0,tc.jsx)(yf,{target:j[`${re}`],parent:E,component:"span",transitionDuration:"var\
(--sc-transition-duration)",...H("indicator")},O),te]})});im.classes=GI;im.varsResolver=zR;im.displayName="@mantine/core/SegmentedControl";var nn=v(B(),1);var fr=v(T(),1),qA={size:"sm",withCheckIcon:!0,allowDeselect:!0,checkIconPosition:"left",openOnFocus:!0},KI=fo(e=>{let t=w(["Input","InputWrapper","Select"],qA,
e),{classNames:o,styles:r,unstyled:n,vars:a,dropdownOpened:s,defaultDropdownOpened:l,onDropdownClose:i,onDropdownOpen:f,onFocus:d,onBlur:c,onClick:u,onChange:m,
data:x,value:p,defaultValue:h,selectFirstOptionOnChange:y,selectFirstOptionOnDropdownOpen:I,onOptionSubmit:g,comboboxProps:b,readOnly:C,disabled:R,filter:S,limit:P,
withScrollArea:_,maxDropdownHeight:$,floatingHeight:q,size:N,searchable:H,rightSection:M,checkIconPosition:U,withCheckIcon:V,withAlignedLabels:O,nothingFoundMessage:A,
name:E,form:L,searchValue:j,defaultSearchValue:W,onSearchChange:X,allowDeselect:re,error:ne,rightSectionPointerEvents:ue,id:de,clearable:te,clearSectionMode:he,
clearButtonProps:ee,hiddenInputProps:pe,renderOption:Ce,onClear:Ie,autoComplete:se,scrollAreaProps:fe,__defaultRightSection:Re,__clearSection:Z,__clearable:K,chevronColor:ce,
autoSelectOnBlur:be,openOnFocus:J,attributes:Y,...Q}=t,Ae=(0,nn.useMemo)(()=>ia(x),[x]),ge=(0,nn.useRef)({}),xe=(0,nn.useMemo)(()=>kn(Ae),[Ae]),Ke=Me(de),ht=ua(
{id:Ke,label:Q.label,labelProps:Q.labelProps,inputWrapperOrder:Q.inputWrapperOrder}),[Pe,We,no]=we({value:p,defaultValue:h,finalValue:null,onChange:m}),It=Pe!=null?
`${Pe}`in xe?xe[`${Pe}`]:ge.current[`${Pe}`]:void 0,Yt=dp(It),[ao,qo,Do]=we({value:j,defaultValue:W,finalValue:It?It.label:"",onChange:X}),gt=en({opened:s,defaultOpened:l,
onDropdownOpen:()=>{f?.(),I?gt.selectFirstOption():gt.updateSelectedOptionIndex("active",{scrollIntoView:!0})},onDropdownClose:()=>{i?.(),setTimeout(gt.resetSelectedOption,
0)}}),jt=ct=>{qo(ct),gt.resetSelectedOption()},{resolvedClassNames:pr,resolvedStyles:so}=Ot({props:t,styles:r,classNames:o});(0,nn.useEffect)(()=>{y&&gt.selectFirstOption()},
[y,ao]),(0,nn.useEffect)(()=>{p===null&&jt(""),p!=null&&It&&(Yt?.value!==It.value||Yt?.label!==It.label)&&jt(It.label)},[p,It]),(0,nn.useEffect)(()=>{!no&&!Do&&
jt(Pe!=null?`${Pe}`in xe?xe[`${Pe}`]?.label:ge.current[`${Pe}`]?.label||"":"")},[xe,Pe]),(0,nn.useEffect)(()=>{Pe&&`${Pe}`in xe&&(ge.current[`${Pe}`]=xe[`${Pe}`])},
[xe,Pe]);let Wo=(0,fr.jsx)(Se.ClearButton,{...ee,onClear:()=>{We(null,null),jt(""),Ie?.()}}),Eo=te&&Pe!=null&&!R&&!C;return(0,fr.jsxs)(fr.Fragment,{children:[(0,fr.jsxs)(
Se,{store:gt,__staticSelector:"Select",classNames:pr,styles:so,unstyled:n,readOnly:C,size:N,attributes:Y,floatingHeight:q,keepMounted:be,onOptionSubmit:ct=>{g?.(
ct);let He=re&&`${xe[ct].value}`==`${Pe}`?null:xe[ct],Uo=He?He.value:null;Uo!==Pe&&We(Uo,He),!no&&jt(Uo!=null&&He?.label||""),gt.closeDropdown()},...b,children:[
(0,fr.jsx)(Se.Target,{targetType:H?"input":"button",autoComplete:se,withExpandedAttribute:!0,children:(0,fr.jsx)(Qe,{id:Ke,__defaultRightSection:(0,fr.jsx)(Se.Chevron,
{size:N,error:ne,unstyled:n,color:ce}),__clearSection:Wo,__clearable:Eo,__clearSectionMode:he,rightSection:M,rightSectionPointerEvents:ue||"none",...Q,size:N,__staticSelector:"\
Select",disabled:R,readOnly:C||!H,value:ao,onChange:ct=>{if(Ol(ct)){if(!C){let He=Kd(xe,ct.currentTarget.value);He&&`${He.value}`!=`${Pe}`&&(We(He.value,He),!no&&
jt(He.label))}return}jt(ct.currentTarget.value),gt.openDropdown(),y&&gt.selectFirstOption()},onFocus:ct=>{J&&H&&gt.openDropdown(),d?.(ct)},onBlur:ct=>{be&&gt.clickSelectedOption(),
gt.closeDropdown();let He=Pe!=null&&(`${Pe}`in xe?xe[`${Pe}`]:ge.current[`${Pe}`]);jt(He&&He.label||""),c?.(ct)},onClick:ct=>{H?gt.openDropdown():gt.toggleDropdown(),
u?.(ct)},classNames:pr,styles:so,unstyled:n,pointer:!H,error:ne,attributes:Y})}),(0,fr.jsx)(ca,{data:Ae,hidden:C||R,filter:S,search:ao,limit:P,hiddenWhenEmpty:!A,
withScrollArea:_,maxDropdownHeight:$,filterOptions:!!H&&It?.label!==ao,value:Pe,checkIconPosition:U,withCheckIcon:V,withAlignedLabels:O,nothingFoundMessage:A,unstyled:n,
labelId:ht,"aria-label":ht?void 0:Q["aria-label"],renderOption:Ce,scrollAreaProps:fe})]}),(0,fr.jsx)(Se.HiddenInput,{value:Pe,name:E,form:L,disabled:R,...pe})]})});
KI.classes={...Qe.classes,...Se.classes};KI.displayName="@mantine/core/Select";var YI=v(T(),1);function $R(e){if(e!==void 0)return typeof e=="number"?D(e):e}function jR({spacing:e,verticalSpacing:t,cols:o,minColWidth:r,autoRows:n,selector:a}){
let s=Be(),l=t===void 0?e:t,i=r!==void 0,f=bn({"--sg-spacing-x":mt(rs(e)),"--sg-spacing-y":mt(rs(l)),"--sg-auto-rows":n,...i?{"--sg-min-col-width":$R(r)}:{"--sg\
-cols":rs(o)?.toString()}}),d=ze(s.breakpoints).reduce((u,m)=>(u[m]||(u[m]={}),typeof e=="object"&&e[m]!==void 0&&(u[m]["--sg-spacing-x"]=mt(e[m])),typeof l=="o\
bject"&&l[m]!==void 0&&(u[m]["--sg-spacing-y"]=mt(l[m])),!i&&typeof o=="object"&&o[m]!==void 0&&(u[m]["--sg-cols"]=o[m]),u),{}),c=tf(ze(d),s.breakpoints).filter(
u=>ze(d[u.value]).length>0).map(u=>({query:`(min-width: ${s.breakpoints[u.value]})`,styles:d[u.value]}));return(0,YI.jsx)(Oa,{styles:f,media:c,selector:a})}function XI(e){
return typeof e=="object"&&e!==null?ze(e):[]}function WA(e){return e.sort((t,o)=>Yn(t)-Yn(o))}function UA({spacing:e,verticalSpacing:t,cols:o,minColWidth:r}){return WA(
Array.from(new Set([...XI(e),...XI(t),...r!==void 0?[]:XI(o)])))}function qR({spacing:e,verticalSpacing:t,cols:o,minColWidth:r,autoRows:n,selector:a}){let s=t===
void 0?e:t,l=r!==void 0,i=bn({"--sg-spacing-x":mt(rs(e)),"--sg-spacing-y":mt(rs(s)),"--sg-auto-rows":n,...l?{"--sg-min-col-width":$R(r)}:{"--sg-cols":rs(o)?.toString()}}),
f=UA({spacing:e,verticalSpacing:t,cols:o,minColWidth:r}),d=f.reduce((u,m)=>(u[m]||(u[m]={}),typeof e=="object"&&e[m]!==void 0&&(u[m]["--sg-spacing-x"]=mt(e[m])),
typeof s=="object"&&s[m]!==void 0&&(u[m]["--sg-spacing-y"]=mt(s[m])),!l&&typeof o=="object"&&o[m]!==void 0&&(u[m]["--sg-cols"]=o[m]),u),{}),c=f.map(u=>({query:`\
simple-grid (min-width: ${u})`,styles:d[u]}));return(0,YI.jsx)(Oa,{styles:i,container:c,selector:a})}var QI={container:"m_925c2d2c",root:"m_2415a157"};var cr=v(T(),1),GA={cols:1,spacing:"md",type:"media"},ZI=F(e=>{let t=w("SimpleGrid",GA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,cols:i,verticalSpacing:f,
spacing:d,type:c,minColWidth:u,autoFlow:m,autoRows:x,attributes:p,...h}=t,y=G({name:"SimpleGrid",classes:QI,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,
attributes:p,vars:l}),I=Uc(),g=u!==void 0?m||"auto-fill":void 0;return c==="container"?(0,cr.jsxs)(cr.Fragment,{children:[(0,cr.jsx)(qR,{...t,selector:`.${I}`}),
(0,cr.jsx)("div",{...y("container"),children:(0,cr.jsx)(k,{...y("root",{className:I}),...h,"data-auto-cols":g})})]}):(0,cr.jsxs)(cr.Fragment,{children:[(0,cr.jsx)(
jR,{...t,selector:`.${I}`}),(0,cr.jsx)(k,{...y("root",{className:I}),...h,"data-auto-cols":g})]})});ZI.classes=QI;ZI.displayName="@mantine/core/SimpleGrid";var JI={root:"m_6d731127"};var WR=v(T(),1),KA={gap:"md",align:"stretch",justify:"flex-start"},UR=(e,{gap:t,align:o,justify:r})=>({root:{"--stack-gap":mt(t),"--stack-align":o,"--stack-just\
ify":r}}),Tr=F(e=>{let t=w("Stack",KA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,align:i,justify:f,gap:d,variant:c,attributes:u,...m}=t,x=G(
{name:"Stack",props:t,classes:JI,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:u,vars:l,varsResolver:UR});return(0,WR.jsx)(k,{...x("root"),variant:c,
...m})});Tr.classes=JI;Tr.varsResolver=UR;Tr.displayName="@mantine/core/Stack";var GR=v(B(),1);var Yl=v(T(),1),eg=(0,GR.createContext)(null),XA={hiddenInputValuesSeparator:","},fm=fo((e=>{let{value:t,defaultValue:o,onChange:r,size:n,wrapperProps:a,children:s,
readOnly:l,name:i,hiddenInputValuesSeparator:f,hiddenInputProps:d,maxSelectedValues:c,disabled:u,...m}=w("SwitchGroup",XA,e),[x,p]=we({value:t,defaultValue:o,finalValue:[],
onChange:r}),h=g=>{let b=g.currentTarget.value;if(l)return;let C=x.includes(b);!C&&c&&x.length>=c||p(C?x.filter(R=>R!==b):[...x,b])},y=g=>{if(u)return!0;if(!c)return!1;
let b=x.includes(g),C=x.length>=c;return!b&&C},I=x.join(f);return(0,Yl.jsx)(eg,{value:{value:x,onChange:h,size:n,isDisabled:y},children:(0,Yl.jsxs)(_e.Wrapper,{
size:n,...a,...m,labelElement:"div",__staticSelector:"SwitchGroup",children:[(0,Yl.jsx)(Tl,{role:"group",children:s}),(0,Yl.jsx)("input",{type:"hidden",name:i,value:I,
...d})]})})}));fm.classes=_e.Wrapper.classes;fm.displayName="@mantine/core/SwitchGroup";var tg={root:"m_5f93f3bb",input:"m_926b4011",track:"m_9307d992",thumb:"m_93039a1d",trackLabel:"m_8277e082"};var KR=v(B(),1);var gs=v(T(),1),YA={labelPosition:"right",withThumbIndicator:!0},XR=(e,{radius:t,color:o,size:r})=>({root:{"--switch-radius":t===void 0?void 0:ye(t),"--switch-h\
eight":le(r,"switch-height"),"--switch-width":le(r,"switch-width"),"--switch-thumb-size":le(r,"switch-thumb-size"),"--switch-label-font-size":le(r,"switch-label\
-font-size"),"--switch-track-label-padding":le(r,"switch-track-label-padding"),"--switch-color":o?De(o,e):void 0}}),oc=F(e=>{let t=w("Switch",YA,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,vars:l,color:i,label:f,offLabel:d,onLabel:c,id:u,size:m,radius:x,wrapperProps:p,thumbIcon:h,checked:y,defaultChecked:I,onChange:g,
labelPosition:b,description:C,error:R,disabled:S,variant:P,rootRef:_,mod:$,withThumbIndicator:q,attributes:N,...H}=t,M=(0,KR.use)(eg),U=m||M?.size,V=G({name:"Sw\
itch",props:t,classes:tg,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:N,vars:l,varsResolver:XR}),{styleProps:O,rest:A}=Rt(H),E=Me(u),L=[C?`${E}\
-description`:void 0,R&&typeof R!="boolean"?`${E}-error`:void 0,A["aria-describedby"]].filter(Boolean).join(" ")||void 0,j={checked:M?.value.includes(A.value)??
y,onChange:ne=>{M?.onChange(ne),g?.(ne)}},W=S||M?.isDisabled?.(A.value),[X,re]=we({value:j.checked??y,defaultValue:I,finalValue:!1});return(0,gs.jsxs)(fs,{...V(
"root"),__staticSelector:"Switch",__stylesApiProps:t,id:E,size:U,labelPosition:b,label:f,description:C,error:R,disabled:W,bodyElement:"label",labelElement:"span",
classNames:o,styles:a,unstyled:s,"data-checked":j.checked,variant:P,ref:_,mod:$,attributes:N,inert:A.inert,...O,...p,children:[(0,gs.jsx)("input",{...A,...j,disabled:W,
checked:X,"data-checked":j.checked,onChange:ne=>{A.readOnly||(j.onChange?.(ne),re(ne.currentTarget.checked))},id:E,type:"checkbox",role:"switch",inert:A.inert,"\
aria-describedby":L,...V("input")}),(0,gs.jsxs)(k,{"aria-hidden":"true",component:"span",mod:{error:R,"label-position":b,"without-labels":!c&&!d},...V("track"),
children:[(0,gs.jsx)(k,{component:"span",mod:{"reduce-motion":!0,"with-thumb-indicator":q&&!h},...V("thumb"),children:h}),(0,gs.jsx)("span",{...V("trackLabel"),
children:X?c:d})]})]})});oc.classes={...tg,..._d};oc.varsResolver=XR;oc.displayName="@mantine/core/Switch";oc.Group=fm;var[YR,QR]=pt("Table component was not found in the tree");var ya={table:"m_b23fa0ef",th:"m_4e7aa4f3",tr:"m_4e7aa4fd",td:"m_4e7aa4ef",tbody:"m_b2404537",thead:"m_b242d975",caption:"m_9e5a3ac7",scrollContainer:"m_a100c15",
scrollContainerInner:"m_62259741"};var ZR=v(T(),1);function QA(e,t){if(!t)return;let o={};return t.columnBorder&&e.withColumnBorders&&(o["data-with-column-border"]=!0),t.rowBorder&&e.withRowBorders&&
(o["data-with-row-border"]=!0),t.striped&&e.striped&&(o["data-striped"]=e.striped),t.highlightOnHover&&e.highlightOnHover&&(o["data-hover"]=!0),t.captionSide&&e.
captionSide&&(o["data-side"]=e.captionSide),t.stickyHeader&&e.stickyHeader&&(o["data-sticky"]=!0),o}function vs(e,t){let o=`Table${e.charAt(0).toUpperCase()}${e.
slice(1)}`,r=F(n=>{let a=w(o,{},n),{classNames:s,className:l,style:i,styles:f,...d}=a,c=QR();return(0,ZR.jsx)(k,{component:e,...QA(c,t),...c.getStyles(e,{className:l,
classNames:s,style:i,styles:f,props:a}),...d})});return r.displayName=`@mantine/core/${o}`,r.classes=ya,r}var rc=vs("th",{columnBorder:!0}),cm=vs("td",{columnBorder:!0}),
Ql=vs("tr",{rowBorder:!0,striped:!0,highlightOnHover:!0}),um=vs("thead",{stickyHeader:!0}),dm=vs("tbody"),mm=vs("tfoot"),pm=vs("caption",{captionSide:!0});var og=v(T(),1),ZA={type:"scrollarea"},JR=(e,{minWidth:t,maxHeight:o,type:r})=>({scrollContainer:{"--table-min-width":D(t),"--table-max-height":D(o),"--table-ov\
erflow":r==="native"?"auto":void 0}}),nc=F(e=>{let t=w("TableScrollContainer",ZA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,children:i,minWidth:f,
maxHeight:d,type:c,scrollAreaProps:u,attributes:m,...x}=t,p=G({name:"TableScrollContainer",classes:ya,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,
attributes:m,vars:l,varsResolver:JR,rootSelector:"scrollContainer"});return(0,og.jsx)(k,{component:c==="scrollarea"?Ro:"div",...c==="scrollarea"?d?{offsetScrollbars:"\
xy",...u}:{offsetScrollbars:"x",...u}:{},...p("scrollContainer"),...x,children:(0,og.jsx)("div",{...p("scrollContainerInner"),children:i})})});nc.classes=ya;nc.
varsResolver=JR;nc.displayName="@mantine/core/TableScrollContainer";var yo=v(T(),1);function xm({data:e}){return(0,yo.jsxs)(yo.Fragment,{children:[e.caption&&(0,yo.jsx)(pm,{children:e.caption}),e.head&&(0,yo.jsx)(um,{children:(0,yo.jsx)(
Ql,{children:e.head.map((t,o)=>(0,yo.jsx)(rc,{children:t},o))})}),e.body&&(0,yo.jsx)(dm,{children:e.body.map((t,o)=>(0,yo.jsx)(Ql,{children:t.map((r,n)=>(0,yo.jsx)(
cm,{children:r},n))},o))}),e.foot&&(0,yo.jsx)(mm,{children:(0,yo.jsx)(Ql,{children:e.foot.map((t,o)=>(0,yo.jsx)(rc,{children:t},o))})})]})}xm.displayName="@mant\
ine/core/TableDataRenderer";var eP=v(B(),1),hm=v(T(),1),JA={withRowBorders:!0,verticalSpacing:7},tP=(e,{layout:t,captionSide:o,horizontalSpacing:r,verticalSpacing:n,borderColor:a,stripedColor:s,
highlightOnHoverColor:l,striped:i,highlightOnHover:f,stickyHeaderOffset:d,stickyHeader:c})=>({table:{"--table-layout":t,"--table-caption-side":o,"--table-horizo\
ntal-spacing":mt(r),"--table-vertical-spacing":mt(n),"--table-border-color":a?De(a,e):void 0,"--table-striped-color":i&&s?De(s,e):void 0,"--table-highlight-on-h\
over-color":f&&l?De(l,e):void 0,"--table-sticky-header-offset":c?D(d):void 0}}),jo=F(e=>{let t=w("Table",JA,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,
vars:l,horizontalSpacing:i,verticalSpacing:f,captionSide:d,stripedColor:c,highlightOnHoverColor:u,striped:m,highlightOnHover:x,withColumnBorders:p,withRowBorders:h,
withTableBorder:y,borderColor:I,layout:g,data:b,children:C,stickyHeader:R,stickyHeaderOffset:S,mod:P,tabularNums:_,attributes:$,...q}=t,N=G({name:"Table",props:t,
className:r,style:n,classes:ya,classNames:o,styles:a,unstyled:s,attributes:$,rootSelector:"table",vars:l,varsResolver:tP,stable:!0}),H=m===!0?"odd":m||void 0,M=d||
"bottom",U=(0,eP.useMemo)(()=>({getStyles:N,stickyHeader:R,striped:H,highlightOnHover:x,withColumnBorders:p,withRowBorders:h,captionSide:M}),[N,R,H,x,p,h,M]);return(0,hm.jsx)(
YR,{value:U,children:(0,hm.jsx)(k,{component:"table",mod:[{withTableBorder:y,tabularNums:_},P],...N("table"),...q,children:C||!!b&&(0,hm.jsx)(xm,{data:b})})})});
jo.classes=ya;jo.varsResolver=tP;jo.displayName="@mantine/core/Table";jo.Td=cm;jo.Th=rc;jo.Tr=Ql;jo.Thead=um;jo.Tbody=dm;jo.Tfoot=mm;jo.Caption=pm;jo.ScrollContainer=
nc;jo.DataRenderer=xm;function oP({data:e,value:t}){let o=t.map(r=>r.trim().toLowerCase());return e.reduce((r,n)=>(nr(n)?r.push({group:n.group,items:n.items.filter(a=>o.indexOf(a.label.
toLowerCase().trim())===-1)}):o.indexOf(n.label.toLowerCase().trim())===-1&&r.push(n),r),[])}function eB(e,t){return e?t.split(new RegExp(`[${e.join("")}]`)).map(o=>o.trim()).filter(o=>o!==""):[t]}function rg({splitChars:e,allowDuplicates:t,maxTags:o,value:r,
currentTags:n,isDuplicate:a,onDuplicate:s}){let l=eB(e,r),i=[];if(t)i.push(...n,...l);else{i.push(...n);for(let f of l)(a?d=>a(d,i):d=>i.some(c=>c.toLowerCase()===
d.toLowerCase()))(f)?s?.(f):i.push(f)}return o?i.slice(0,o):i}var Zl=v(B(),1);var ro=v(T(),1),tB={maxTags:1/0,acceptValueOnBlur:!0,splitChars:[","],hiddenInputValuesDivider:",",openOnFocus:!0,size:"sm"},ng=F(e=>{let t=w(["Input","InputWra\
pper","TagsInput"],tB,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,size:i,value:f,defaultValue:d,onChange:c,onKeyDown:u,maxTags:m,allowDuplicates:x,
onDuplicate:p,variant:h,data:y,dropdownOpened:I,defaultDropdownOpened:g,onDropdownOpen:b,onDropdownClose:C,selectFirstOptionOnChange:R,selectFirstOptionOnDropdownOpen:S,
onOptionSubmit:P,comboboxProps:_,filter:$,limit:q,withScrollArea:N,maxDropdownHeight:H,floatingHeight:M,searchValue:U,defaultSearchValue:V,onSearchChange:O,readOnly:A,
disabled:E,splitChars:L,onFocus:j,onBlur:W,onPaste:X,radius:re,rightSection:ne,rightSectionWidth:ue,rightSectionPointerEvents:de,rightSectionProps:te,leftSection:he,
leftSectionWidth:ee,leftSectionPointerEvents:pe,leftSectionProps:Ce,inputContainer:Ie,inputWrapperOrder:se,withAsterisk:fe,required:Re,labelProps:Z,descriptionProps:K,
errorProps:ce,successProps:be,wrapperProps:J,description:Y,label:Q,error:Ae,success:ge,withErrorStyles:xe,withSuccessStyles:Ke,name:ht,form:Pe,id:We,clearable:no,
clearSectionMode:It,clearButtonProps:Yt,hiddenInputProps:ao,hiddenInputValuesDivider:qo,mod:Do,renderOption:gt,renderPill:jt,onRemove:pr,onClear:so,onMaxTags:Wo,
scrollAreaProps:Eo,acceptValueOnBlur:ct,isDuplicate:He,openOnFocus:Uo,attributes:ae,ref:me,loading:Ao,loadingPosition:Bo,withPillsReorder:Tt,...vt}=t,Xe=Me(We),
ot=ua({id:Xe,label:Q,labelProps:Z,inputWrapperOrder:se}),rt=ia(y),yt=kn(rt),qt=(0,Zl.useRef)(null),wt=ve(qt,me),At=en({opened:I,defaultOpened:g,onDropdownOpen:()=>{
b?.(),S&&At.selectFirstOption()},onDropdownClose:()=>{C?.(),At.resetSelectedOption()}}),{styleProps:Lt,rest:{type:Fa,autoComplete:mi,...Dr}}=Rt(vt),[nt,oe]=we({
value:f,defaultValue:d,finalValue:[],onChange:c}),{getPillProps:Bt,getListProps:xr,handleInputKeyDown:pi}=Nd({value:nt,onChange:oe,enabled:Tt&&!E&&!A}),[Oo,Vn]=we(
{value:U,defaultValue:V,finalValue:"",onChange:O}),dn=Fe=>{Vn(Fe),At.resetSelectedOption()},zn=G({name:"TagsInput",classes:{},props:t,classNames:o,styles:a,unstyled:s}),
{resolvedClassNames:Rs,resolvedStyles:xi}=Ot({props:t,styles:a,classNames:o}),hi=Fe=>{if((He?He(Fe,nt):nt.some(_o=>_o.toLowerCase()===Fe.toLowerCase()))&&(p?.(Fe),
!x)){dn("");return}if(nt.length>=m){Wo?.(Fe);return}P?.(Fe),dn(""),Fe.length>0&&oe([...nt,Fe])},qm=Fe=>{if(u?.(Fe),Fe.defaultPrevented||Fe.isPropagationStopped())
return;let _o=Oo.trim(),{length:Te}=_o;if(L.includes(Fe.key)&&Te>0&&(oe(rg({splitChars:L,allowDuplicates:x,maxTags:m,value:Oo,currentTags:nt,isDuplicate:He,onDuplicate:p})),
dn(""),Fe.preventDefault()),Fe.key==="Enter"&&Te>0&&!Fe.nativeEvent.isComposing){if(Fe.preventDefault(),document.querySelector(`#${At.listId} [data-combobox-opt\
ion][data-combobox-selected]`))return;hi(_o)}Fe.key==="Backspace"&&Te===0&&nt.length>0&&!Fe.nativeEvent.isComposing&&!A&&(pr?.(nt[nt.length-1]),oe(nt.slice(0,nt.
length-1))),pi(Fe)},Wm=Fe=>{if(X?.(Fe),Fe.preventDefault(),Fe.clipboardData){let _o=Fe.clipboardData.getData("text/plain");oe(rg({splitChars:L,allowDuplicates:x,
maxTags:m,value:`${Oo}${_o}`,currentTags:nt,isDuplicate:He,onDuplicate:p})),dn("")}},Um=nt.map((Fe,_o)=>{let Te=()=>{let Ii=nt.slice();Ii.splice(_o,1),oe(Ii),pr?.(
Fe)},Go=Bt(_o);return jt?(0,ro.jsx)(Zl.Fragment,{children:jt({option:yt[Fe]||{value:Fe,label:Fe,disabled:!1},value:Fe,onRemove:Te,disabled:E||A,reorderProps:Go})},
`${Fe}-${_o}`):(0,ro.jsx)(tn,{withRemoveButton:!A,onRemove:Te,unstyled:s,disabled:E,attributes:ae,...zn("pill"),...Go,children:Fe},`${Fe}-${_o}`)});(0,Zl.useEffect)(
()=>{R&&At.selectFirstOption()},[R,nt,Oo]);let Gm=(0,ro.jsx)(Se.ClearButton,{...Yt,onClear:()=>{oe([]),dn(""),qt.current?.focus(),At.openDropdown(),so?.()}});return(0,ro.jsxs)(
ro.Fragment,{children:[(0,ro.jsxs)(Se,{store:At,classNames:Rs,styles:xi,unstyled:s,size:i,readOnly:A,__staticSelector:"TagsInput",attributes:ae,floatingHeight:M,
onOptionSubmit:Fe=>{P?.(Fe),dn(""),nt.length>=m?Wo?.(Fe):oe([...nt,yt[Fe].value]),At.resetSelectedOption()},..._,children:[(0,ro.jsx)(Se.DropdownTarget,{children:(0,ro.jsx)(
Bn,{...Lt,__staticSelector:"TagsInput",classNames:Rs,styles:xi,unstyled:s,size:i,className:r,style:n,variant:h,disabled:E,radius:re,rightSection:ne,__clearSection:Gm,
__clearable:no&&nt.length>0&&!E&&!A,__clearSectionMode:It,rightSectionWidth:ue,rightSectionPointerEvents:de,rightSectionProps:te,leftSection:he,leftSectionWidth:ee,
leftSectionPointerEvents:pe,leftSectionProps:Ce,loading:Ao,loadingPosition:Bo,inputContainer:Ie,inputWrapperOrder:se,withAsterisk:fe,required:Re,labelProps:Z,descriptionProps:K,
errorProps:ce,successProps:be,wrapperProps:J,description:Y,label:Q,error:Ae,success:ge,withErrorStyles:xe,withSuccessStyles:Ke,__stylesApiProps:{...t,multiline:!0},
id:Xe,mod:Do,attributes:ae,children:(0,ro.jsxs)(tn.Group,{disabled:E,unstyled:s,...zn("pillsList"),...xr(),children:[Um,(0,ro.jsx)(Se.EventsTarget,{autoComplete:mi,
withExpandedAttribute:!0,children:(0,ro.jsx)(Bn.Field,{...Dr,ref:wt,...zn("inputField"),unstyled:s,onKeyDown:qm,onFocus:Fe=>{j?.(Fe),Uo&&At.openDropdown()},onBlur:Fe=>{
W?.(Fe),ct&&hi(Oo),At.closeDropdown()},onPaste:Wm,value:Oo,onChange:Fe=>{Ol(Fe)||dn(Fe.currentTarget.value)},required:Re&&nt.length===0,disabled:E,readOnly:A,id:Xe})})]})})}),
(0,ro.jsx)(ca,{data:oP({data:rt,value:nt}),hidden:A||E,filter:$,search:Oo,limit:q,hiddenWhenEmpty:!0,withScrollArea:N,maxDropdownHeight:H,unstyled:s,labelId:ot,
"aria-label":ot?void 0:vt["aria-label"],renderOption:gt,scrollAreaProps:Eo})]}),(0,ro.jsx)(Se.HiddenInput,{name:ht,form:Pe,value:nt,valuesDivider:qo,disabled:E,
...ao})]})});ng.classes={...Qe.classes,...Se.classes};ng.displayName="@mantine/core/TagsInput";var rP=v(T(),1),ag=F(e=>{let t=w(["Input","InputWrapper","TextInput"],null,e);return(0,rP.jsx)(Qe,{component:"input",...t,__staticSelector:"TextInput"})});ag.classes=
Qe.classes;ag.displayName="@mantine/core/TextInput";var sg={root:"m_7341320d"};var nP=v(T(),1),aP=(e,{size:t,radius:o,variant:r,gradient:n,color:a,autoContrast:s})=>{let l=e.variantColorResolver({color:a||e.primaryColor,theme:e,gradient:n,
variant:r||"filled",autoContrast:s});return{root:{"--ti-size":le(t,"ti-size"),"--ti-radius":o===void 0?void 0:ye(o),"--ti-bg":a||r?l.background:void 0,"--ti-col\
or":a||r?l.color:void 0,"--ti-bd":a||r?l.border:void 0}}},Im=F(e=>{let t=w("ThemeIcon",null,e),{classNames:o,className:r,style:n,styles:a,unstyled:s,vars:l,autoContrast:i,
attributes:f,...d}=t,c=G({name:"ThemeIcon",classes:sg,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:f,vars:l,varsResolver:aP});return(0,nP.jsx)(
k,{...c("root"),...d})});Im.classes=sg;Im.varsResolver=aP;Im.displayName="@mantine/core/ThemeIcon";var oB=["h1","h2","h3","h4","h5","h6"],rB=["xs","sm","md","lg","xl"];function sP(e,t){let o=t!==void 0?t:`h${e}`;return oB.includes(o)?{fontSize:`var(--mantine-${o}\
-font-size)`,fontWeight:`var(--mantine-${o}-font-weight)`,lineHeight:`var(--mantine-${o}-line-height)`}:rB.includes(o)?{fontSize:`var(--mantine-font-size-${o})`,
fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`var(--mantine-h${e}-line-height)`}:{fontSize:D(o),fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`\
var(--mantine-h${e}-line-height)`}}var lg={root:"m_8a5d1357"};var lP=v(T(),1),nB={order:1},iP=(e,{order:t,size:o,lineClamp:r,textWrap:n})=>{let a=sP(t||1,o);return{root:{"--title-fw":a.fontWeight,"--title-lh":a.lineHeight,
"--title-fz":a.fontSize,"--title-line-clamp":typeof r=="number"?r.toString():void 0,"--title-text-wrap":n}}},Jl=F(e=>{let t=w("Title",nB,e),{classNames:o,className:r,
style:n,styles:a,unstyled:s,order:l,vars:i,size:f,variant:d,lineClamp:c,textWrap:u,mod:m,attributes:x,...p}=t,h=G({name:"Title",props:t,classes:lg,className:r,style:n,
classNames:o,styles:a,unstyled:s,attributes:x,vars:i,varsResolver:iP});return[1,2,3,4,5,6].includes(l)?(0,lP.jsx)(k,{...h("root"),component:`h${l}`,variant:d,mod:[
{order:l,lineClamp:typeof c=="number"},m],size:f,...p}):null});Jl.classes=lg;Jl.varsResolver=iP;Jl.displayName="@mantine/core/Title";var fP=v(B(),1);function ig(e){let t=e,o=!1,r=new Set;return{getState(){return t},updateState(n){t=typeof n=="function"?n(t):n},setState(n){this.updateState(n),
r.forEach(a=>a(t))},initialize(n){o||(t=n,o=!0)},subscribe(n){return r.add(n),()=>r.delete(n)}}}function fg(e){return(0,fP.useSyncExternalStore)(e.subscribe,()=>e.
getState(),()=>e.getState())}var cP=0;function pP(e,t,o){let r=[],n=[],a=new Map;for(let s of e){let l=s.position||t,i=a.get(l);i?i.push(s):a.set(l,[s])}for(let s of a.values())s.sort((l,i)=>(i.
priority??0)-(l.priority??0)||(l.__sequence??0)-(i.__sequence??0)),s.forEach((l,i)=>{i<o?n.push(l):r.push(l)});return{notifications:n,queue:r}}var xP=()=>ig({notifications:[],
queue:[],defaultPosition:"bottom-right",limit:5}),an=xP(),cg=(e=an)=>fg(e);function ys(e,t){let o=e.getState(),r=t([...o.notifications,...o.queue]);for(let a of r)
a.__sequence===void 0&&(a.__sequence=cP,cP+=1);let n=pP(r,o.defaultPosition,o.limit);e.setState({notifications:n.notifications,queue:n.queue,limit:o.limit,defaultPosition:o.
defaultPosition})}function ug(e,t=an){let o=e.id||ks();return ys(t,r=>e.id&&r.some(n=>n.id===e.id)?r:[...r,{...e,id:o}]),o}function gm(e,t=an){return ys(t,o=>o.
filter(r=>r.id===e?(r.onClose?.(r),!1):!0)),e}function dg(e,t=an){return ys(t,o=>o.map(r=>r.id===e.id?{...r,...e}:r)),e.id}function uP(e,t){return typeof e=="fu\
nction"?e(t):e}function dP(e,t){let o=t.getState();return[...o.notifications,...o.queue].some(r=>r.id===e.id)?dg(e,t):ug(e,t)}var mP=new WeakMap;function hP(e,t,o=an){
let r=t.id||ks(),n=mP.get(o)||new Map,a={};mP.set(o,n),n.set(r,a),dP({loading:!0,autoClose:!1,...t.loading,id:r},o);let s=l=>{n.get(r)===a&&(n.delete(r),dP({...t.
loading,loading:!1,autoClose:void 0,...l,id:r},o))};return e.then(l=>s({color:"teal",...uP(t.success,l)}),l=>s({color:"red",...uP(t.error,l)})),e}function IP(e=an){
ys(e,()=>[])}function gP(e=an){let{defaultPosition:t,limit:o}=e.getState();ys(e,r=>pP(r,t,o).notifications)}var _n={show:ug,hide:gm,update:dg,promise:hP,clean:IP,
cleanQueue:gP,updateState:ys};var ac=["bottom-center","bottom-left","bottom-right","top-center","top-left","top-right"];function vP(e,t){return e.reduce((o,r)=>(o[r.position||t].push(r),o),ac.
reduce((o,r)=>(o[r]=[],o),{}))}var yP={left:"translateX(-100%)",right:"translateX(100%)","top-center":"translateY(-100%)","bottom-center":"translateY(100%)"},aB={left:"translateX(0)",right:"t\
ranslateX(0)","top-center":"translateY(0)","bottom-center":"translateY(0)"};function bP({state:e,maxHeight:t,position:o,transitionDuration:r}){let[n,a]=o.split(
"-"),s=a==="center"?`${n}-center`:a,l={opacity:0,maxHeight:t,transform:yP[s],transitionDuration:`${r}ms, ${r}ms, ${r}ms`,transitionTimingFunction:"cubic-bezier(\
.51,.3,0,1.21), cubic-bezier(.51,.3,0,1.21), linear",transitionProperty:"opacity, transform, max-height"},i={opacity:1,transform:aB[s]},f={opacity:0,maxHeight:0,
transform:yP[s]};return{...l,...{entering:i,entered:i,exiting:f,exited:f}[e]}}function CP(e,t){return typeof t=="number"?t:t===!1||e===!1?!1:e}var je=v(B(),1);var sc=v(T(),1),sB=120,lB=4,iB=new Set(["classNames","styles","unstyled","vars","attributes","variant","color","radius","icon","title","loading","withBorder","w\
ithCloseButton","closeButtonProps","className","style","role","ref","children","mod"]);function fB(e){let{rest:t}=Rt(e);return Object.fromEntries(Object.entries(
t).filter(([o,r])=>!iB.has(o)&&r!==void 0))}function mg({data:e,onHide:t,autoClose:o,transitionDuration:r,allowDragDismiss:n,allowScrollDismiss:a,paused:s,withAutoCloseProgress:l,
progressProps:i,onHoverStart:f,onHoverEnd:d,onExpandRequest:c,ref:u,style:m,renderNotification:x,layout:p,stackIndex:h,stackSize:y,stackPosition:I,stackExpanded:g,
stackExpandedOffset:b,transitionState:C,...R}){let[S,P]=(0,je.useState)(0),[_,$]=(0,je.useState)(!1),[q,N]=(0,je.useState)(1),[H,M]=(0,je.useState)(!1),U=Be(),{
autoClose:V,message:O,allowClose:A,position:E,style:L,withCloseButton:j,renderNotification:W,onOpen:X,priority:re,withAutoCloseProgress:ne,__sequence:ue,...de}=e,
te=CP(o,e.autoClose),[he,ee]=(0,je.useState)({running:!1,cycle:0}),pe=(e.withAutoCloseProgress??l)&&typeof te=="number",Ce=(0,je.useRef)(-1),Ie=(0,je.useRef)(-1),
se=(0,je.useRef)(-1),fe=(0,je.useRef)(null),Re=(0,je.useRef)(!1),Z=(0,je.useRef)(!1),K=(0,je.useRef)(!1),ce=(0,je.useRef)(0),be=A===!1,J=()=>{let oe=Re.current||
Z.current;oe&&!K.current?(K.current=!0,f?.()):!oe&&K.current&&(K.current=!1,d?.())},Y=(0,je.useEffectEvent)(()=>{K.current&&(K.current=!1,d?.())});(0,je.useEffect)(
()=>()=>Y(),[]);let Q=()=>{window.clearTimeout(Ce.current),ee(oe=>oe.running?{...oe,running:!1}:oe)},Ae=()=>window.clearTimeout(Ie.current),ge=()=>window.clearTimeout(
se.current),xe=oe=>{ce.current=oe,P(oe)},Ke=()=>{t(e.id),Q(),Ae(),ge()},ht=(0,je.useRef)(s);(0,je.useEffect)(()=>{ht.current=s});let Pe=()=>{_||Do||Re.current||
Z.current||ht.current||typeof te!="number"||(Q(),Ce.current=window.setTimeout(Ke,te),ee(oe=>({running:!0,cycle:oe.cycle+1})))},We=oe=>oe*((fe.current?.offsetWidth??
440)+40),no=(oe,Bt)=>{let xr=fe.current?.offsetWidth??440;return Math.abs(oe)>xr*.35||Bt>.5},It=()=>{ge(),M(!1),xe(0)},Yt=oe=>{N(oe),$(!0),M(!1),xe(We(oe)),Q(),
Ae(),ge(),Ie.current=window.setTimeout(Ke,r)},ao=()=>{ge(),se.current=window.setTimeout(()=>{M(!1),xe(0),Pe()},sB)},{ref:qo,active:Do}=bp(oe=>{if(!_)if(oe.first&&
Q(),oe.last){if(oe.tap||oe.canceled){xe(0),Pe();return}let Bt=oe.movement[0],xr=Bt===0?oe.direction[0]===-1?-1:1:Bt>0?1:-1;no(Bt,oe.velocity[0])?Yt(xr):(xe(0),Pe())}else
xe(oe.movement[0])},{axis:"x",threshold:5,filterTaps:!0,enabled:n&&!be&&!_}),gt=ve(u,fe,qo),jt=Ur(m,U),pr=Ur(L,U),so={...jt,...pr},Wo=typeof so.opacity=="number"?
so.opacity:1,Eo=_?0:1-Math.min(Math.abs(S)/200,1)*.6,ct=so.transitionDuration??`${r}ms, ${r}ms, ${r}ms`,He=p==="stacked",Uo=He&&h!==void 0&&h>0,ae=Uo&&!g,me=C===
"exiting"||C==="exited",Ao=I?.startsWith("top")?1:-1,Bo=Math.min(h??0,lB),Tt=ae?Bo*10*Ao:0,vt=He?(h||0)*30:0,Xe=Do||H,ot=()=>He?me?`translateY(${g?b||0:Tt}px) v\
ar(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`:g?`translateY(${b||0}px) translate3d(var(--notifications-swipe-offset)\
, 0, 0)`:Uo?`scale(${1-Bo*.03}) translateY(${Tt}px)`:"var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)":"var(--notifica\
tions-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)",rt={...so,...He?{maxHeight:void 0}:{},"--notifications-state-transform":typeof so.transform==
"string"?so.transform:"translateX(0)","--notifications-state-opacity":String(Wo),"--notifications-swipe-offset":`${S}px`,"--notifications-swipe-opacity":String(
Eo),transform:ot(),opacity:"calc(var(--notifications-state-opacity) * var(--notifications-swipe-opacity))",transitionDuration:Xe?"0ms, 0ms, 0ms":ct,cursor:"defa\
ult",touchAction:"pan-y",...He?{gridArea:"1 / 1",zIndex:(y||5)-(h??0),pointerEvents:ae?"none":void 0,alignSelf:Ao===1?"start":"end",transitionProperty:Xe?"none":
"transform, opacity",transitionDuration:`${r}ms, ${r}ms`,transitionTimingFunction:"cubic-bezier(.51,.3,0,1.21), ease",transitionDelay:Xe||me?"0ms":`${vt}ms`}:{}},
yt=()=>{Re.current=!0,Q(),J()},qt=()=>{Re.current=!1,H||(It(),Pe()),J()},wt=He?()=>{Z.current=!0,Q(),J()}:void 0,At=He?()=>{Z.current=!1,H||Pe(),J()}:void 0,Lt=oe=>{
He&&(oe.pointerType==="touch"||oe.pointerType==="pen")&&c?.()},Fa=(0,je.useEffectEvent)(oe=>{if(_||Do)return;let Bt=oe.currentTarget===document;if(!Bt&&!Re.current)
return;let{deltaX:xr,deltaY:pi}=oe;if(Math.abs(xr)<=Math.abs(pi)||xr===0||!a||be)return;Bt||(oe.preventDefault(),oe.stopPropagation()),Q(),M(!0);let Oo=ce.current-
xr,Vn=Oo>0?1:-1;if(no(Oo,0)){Yt(Vn);return}xe(Oo),ao()});(0,je.useEffect)(()=>{if(H)return document.addEventListener("wheel",Fa,{passive:!1}),()=>document.removeEventListener(
"wheel",Fa,{passive:!1})},[H]),(0,je.useEffect)(()=>{let oe=()=>{_&&xe(We(q))};return window.addEventListener("resize",oe),()=>window.removeEventListener("resiz\
e",oe)},[q,_]),(0,je.useEffect)(()=>{let oe=fe.current;if(oe)return oe.addEventListener("wheel",Fa,{passive:!1}),()=>oe.removeEventListener("wheel",Fa,{passive:!1})},
[]),(0,je.useEffect)(()=>()=>{Ae(),ge()},[]),(0,je.useEffect)(()=>{e.onOpen?.(e)},[]);let mi=(0,je.useRef)(C);(0,je.useEffect)(()=>{let oe=mi.current==="exiting";
mi.current=C,!(C!=="entering"||!oe)&&(Ae(),_?($(!1),M(!1),xe(0)):Pe(),e.onOpen?.(e))},[C]),(0,je.useEffect)(()=>(Pe(),Q),[te,Do,_]),lo(()=>{pe&&Pe()},[pe]),(0,je.useEffect)(
()=>(s?Q():Pe(),Q),[s]);let Dr={...R,...de},nt={style:rt,inert:ae,onMouseEnter:oe=>{Dr.onMouseEnter?.(oe),yt()},onMouseLeave:oe=>{Dr.onMouseLeave?.(oe),qt()},onFocusCapture:oe=>{
Dr.onFocusCapture?.(oe),wt?.()},onBlurCapture:oe=>{Dr.onBlurCapture?.(oe),At?.()},onPointerDownCapture:oe=>{Dr.onPointerDownCapture?.(oe),Lt(oe)}};if(x){let oe=[
R.className,de.className].filter(Boolean).join(" ");return(0,sc.jsx)("div",{ref:gt,role:de.role||R.role||"alert",...fB(Dr),className:oe||void 0,...nt,children:x(
e)})}return(0,sc.jsxs)($l,{ref:gt,...R,...de,...nt,withCloseButton:be?!1:j,onClose:Ke,children:[O,pe&&(0,sc.jsx)("div",{"aria-hidden":!0,...i,"data-paused":!he.
running||void 0,style:{...i.style,"--notifications-progress-duration":`${te}ms`}},he.cycle)]})}mg.displayName="@mantine/notifications/NotificationContainer";var pg={root:"m_b37d9ac7",notification:"m_5ed0edd0",progress:"m_836192","notifications-progress":"m_5f780017","notifications-progress-fade-in":"m_bb245a60"};var et=v(B(),1);function vm(){return vm=Object.assign?Object.assign.bind():function(e){for(var t=1;t<arguments.length;t++){var o=arguments[t];for(var r in o)({}).hasOwnProperty.
call(o,r)&&(e[r]=o[r])}return e},vm.apply(null,arguments)}function ym(e,t){if(e==null)return{};var o={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;o[r]=e[r]}return o}function bm(e,t){return bm=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(o,r){return o.__proto__=r,o},bm(e,t)}function Cm(e,t){e.prototype=Object.create(t.prototype),e.prototype.constructor=e,bm(e,t)}var lc=v(B()),ic=v(Xn());var xg={disabled:!1};var SP=v(B()),ei=SP.default.createContext(null);var wP=function(t){return t.scrollTop};var fc="unmounted",bs="exited",Cs="entering",oi="entered",hg="exiting",Nn=(function(e){Cm(t,e);function t(r,n){var a;a=e.call(this,r,n)||this;var s=n,l=s&&!s.isMounting?
r.enter:r.appear,i;return a.appearStatus=null,r.in?l?(i=bs,a.appearStatus=Cs):i=oi:r.unmountOnExit||r.mountOnEnter?i=fc:i=bs,a.state={status:i},a.nextCallback=null,
a}t.getDerivedStateFromProps=function(n,a){var s=n.in;return s&&a.status===fc?{status:bs}:null};var o=t.prototype;return o.componentDidMount=function(){this.updateStatus(
!0,this.appearStatus)},o.componentDidUpdate=function(n){var a=null;if(n!==this.props){var s=this.state.status;this.props.in?s!==Cs&&s!==oi&&(a=Cs):(s===Cs||s===
oi)&&(a=hg)}this.updateStatus(!1,a)},o.componentWillUnmount=function(){this.cancelNextCallback()},o.getTimeouts=function(){var n=this.props.timeout,a,s,l;return a=
s=l=n,n!=null&&typeof n!="number"&&(a=n.exit,s=n.enter,l=n.appear!==void 0?n.appear:s),{exit:a,enter:s,appear:l}},o.updateStatus=function(n,a){if(n===void 0&&(n=
!1),a!==null)if(this.cancelNextCallback(),a===Cs){if(this.props.unmountOnExit||this.props.mountOnEnter){var s=this.props.nodeRef?this.props.nodeRef.current:ic.default.
findDOMNode(this);s&&wP(s)}this.performEnter(n)}else this.performExit();else this.props.unmountOnExit&&this.state.status===bs&&this.setState({status:fc})},o.performEnter=
function(n){var a=this,s=this.props.enter,l=this.context?this.context.isMounting:n,i=this.props.nodeRef?[l]:[ic.default.findDOMNode(this),l],f=i[0],d=i[1],c=this.
getTimeouts(),u=l?c.appear:c.enter;if(!n&&!s||xg.disabled){this.safeSetState({status:oi},function(){a.props.onEntered(f)});return}this.props.onEnter(f,d),this.safeSetState(
{status:Cs},function(){a.props.onEntering(f,d),a.onTransitionEnd(u,function(){a.safeSetState({status:oi},function(){a.props.onEntered(f,d)})})})},o.performExit=
function(){var n=this,a=this.props.exit,s=this.getTimeouts(),l=this.props.nodeRef?void 0:ic.default.findDOMNode(this);if(!a||xg.disabled){this.safeSetState({status:bs},
function(){n.props.onExited(l)});return}this.props.onExit(l),this.safeSetState({status:hg},function(){n.props.onExiting(l),n.onTransitionEnd(s.exit,function(){n.
safeSetState({status:bs},function(){n.props.onExited(l)})})})},o.cancelNextCallback=function(){this.nextCallback!==null&&(this.nextCallback.cancel(),this.nextCallback=
null)},o.safeSetState=function(n,a){a=this.setNextCallback(a),this.setState(n,a)},o.setNextCallback=function(n){var a=this,s=!0;return this.nextCallback=function(l){
s&&(s=!1,a.nextCallback=null,n(l))},this.nextCallback.cancel=function(){s=!1},this.nextCallback},o.onTransitionEnd=function(n,a){this.setNextCallback(a);var s=this.
props.nodeRef?this.props.nodeRef.current:ic.default.findDOMNode(this),l=n==null&&!this.props.addEndListener;if(!s||l){setTimeout(this.nextCallback,0);return}if(this.
props.addEndListener){var i=this.props.nodeRef?[this.nextCallback]:[s,this.nextCallback],f=i[0],d=i[1];this.props.addEndListener(f,d)}n!=null&&setTimeout(this.nextCallback,
n)},o.render=function(){var n=this.state.status;if(n===fc)return null;var a=this.props,s=a.children,l=a.in,i=a.mountOnEnter,f=a.unmountOnExit,d=a.appear,c=a.enter,
u=a.exit,m=a.timeout,x=a.addEndListener,p=a.onEnter,h=a.onEntering,y=a.onEntered,I=a.onExit,g=a.onExiting,b=a.onExited,C=a.nodeRef,R=ym(a,["children","in","moun\
tOnEnter","unmountOnExit","appear","enter","exit","timeout","addEndListener","onEnter","onEntering","onEntered","onExit","onExiting","onExited","nodeRef"]);return lc.default.
createElement(ei.Provider,{value:null},typeof s=="function"?s(n,R):lc.default.cloneElement(lc.default.Children.only(s),R))},t})(lc.default.Component);Nn.contextType=
ei;Nn.propTypes={};function ti(){}Nn.defaultProps={in:!1,mountOnEnter:!1,unmountOnExit:!1,appear:!1,enter:!0,exit:!0,onEnter:ti,onEntering:ti,onEntered:ti,onExit:ti,
onExiting:ti,onExited:ti};Nn.UNMOUNTED=fc;Nn.EXITED=bs;Nn.ENTERING=Cs;Nn.ENTERED=oi;Nn.EXITING=hg;var Ig=Nn;function RP(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}var cc=v(B());var ur=v(B());function Sm(e,t){var o=function(a){return t&&(0,ur.isValidElement)(a)?t(a):a},r=Object.create(null);return e&&ur.Children.map(e,function(n){return n}).
forEach(function(n){r[n.key]=o(n)}),r}function cB(e,t){e=e||{},t=t||{};function o(d){return d in t?t[d]:e[d]}var r=Object.create(null),n=[];for(var a in e)a in t?
n.length&&(r[a]=n,n=[]):n.push(a);var s,l={};for(var i in t){if(r[i])for(s=0;s<r[i].length;s++){var f=r[i][s];l[r[i][s]]=o(f)}l[i]=o(i)}for(s=0;s<n.length;s++)l[n[s]]=
o(n[s]);return l}function Ss(e,t,o){return o[t]!=null?o[t]:e.props[t]}function PP(e,t){return Sm(e.children,function(o){return(0,ur.cloneElement)(o,{onExited:t.
bind(null,o),in:!0,appear:Ss(o,"appear",e),enter:Ss(o,"enter",e),exit:Ss(o,"exit",e)})})}function FP(e,t,o){var r=Sm(e.children),n=cB(t,r);return Object.keys(n).
forEach(function(a){var s=n[a];if((0,ur.isValidElement)(s)){var l=a in t,i=a in r,f=t[a],d=(0,ur.isValidElement)(f)&&!f.props.in;i&&(!l||d)?n[a]=(0,ur.cloneElement)(
s,{onExited:o.bind(null,s),in:!0,exit:Ss(s,"exit",e),enter:Ss(s,"enter",e)}):!i&&l&&!d?n[a]=(0,ur.cloneElement)(s,{in:!1}):i&&l&&(0,ur.isValidElement)(f)&&(n[a]=
(0,ur.cloneElement)(s,{onExited:o.bind(null,s),in:f.props.in,exit:Ss(s,"exit",e),enter:Ss(s,"enter",e)}))}}),n}var uB=Object.values||function(e){return Object.keys(e).map(function(t){return e[t]})},dB={component:"div",childFactory:function(t){return t}},gg=(function(e){Cm(
t,e);function t(r,n){var a;a=e.call(this,r,n)||this;var s=a.handleExited.bind(RP(a));return a.state={contextValue:{isMounting:!0},handleExited:s,firstRender:!0},
a}var o=t.prototype;return o.componentDidMount=function(){this.mounted=!0,this.setState({contextValue:{isMounting:!1}})},o.componentWillUnmount=function(){this.
mounted=!1},t.getDerivedStateFromProps=function(n,a){var s=a.children,l=a.handleExited,i=a.firstRender;return{children:i?PP(n,l):FP(n,s,l),firstRender:!1}},o.handleExited=
function(n,a){var s=Sm(this.props.children);n.key in s||(n.props.onExited&&n.props.onExited(a),this.mounted&&this.setState(function(l){var i=vm({},l.children);return delete i[n.
key],{children:i}}))},o.render=function(){var n=this.props,a=n.component,s=n.childFactory,l=ym(n,["component","childFactory"]),i=this.state.contextValue,f=uB(this.
state.children).map(s);return delete l.appear,delete l.enter,delete l.exit,a===null?cc.default.createElement(ei.Provider,{value:i},f):cc.default.createElement(ei.
Provider,{value:i},cc.default.createElement(a,l,f))},t})(cc.default.Component);gg.propTypes={};gg.defaultProps=dB;var ba=gg;var Xt=v(T(),1),mB=Ig,pB=16,xB=80,hB={position:"bottom-right",autoClose:4e3,transitionDuration:250,allowDragDismiss:!0,allowScrollDismiss:!0,containerWidth:440,
notificationMaxHeight:200,limit:5,zIndex:Ue("overlay"),store:an,withinPortal:!0,pauseResetOnHover:"all",layout:"default",withAutoCloseProgress:!1},MP=(e,{zIndex:t,
containerWidth:o})=>({root:{"--notifications-z-index":t?.toString(),"--notifications-container-width":D(o)}}),kr=F(e=>{let t=w("Notifications",hB,e),{classNames:o,
className:r,style:n,styles:a,unstyled:s,vars:l,attributes:i,position:f,autoClose:d,transitionDuration:c,allowDragDismiss:u,allowScrollDismiss:m,containerWidth:x,
notificationMaxHeight:p,limit:h,zIndex:y,store:I,portalProps:g,withinPortal:b,pauseResetOnHover:C,renderNotification:R,layout:S,withAutoCloseProgress:P,..._}=t,
$=Be(),q=cg(I),N=vi(),H=Ir(),M=(0,et.useRef)({}),U=(0,et.useRef)(0),[V,O]=(0,et.useState)({}),[A,E]=(0,et.useState)({}),[L,j]=(0,et.useState)({}),[W,X]=(0,et.useState)(
null),re=(0,et.useRef)({}),ne=Object.values(V).reduce((J,Y)=>J+(Y??0),0)+Object.values(L).filter(Boolean).length,ue=(0,et.useCallback)(J=>O(Y=>({...Y,[J]:(Y[J]??
0)+1})),[]),de=(0,et.useCallback)(J=>O(Y=>({...Y,[J]:Math.max(0,(Y[J]??0)-1)})),[]),te=(0,et.useCallback)(J=>S==="stacked"?{onMouseEnter:()=>j(Y=>({...Y,[J]:!0})),
onMouseLeave:()=>j(Y=>({...Y,[J]:!1}))}:{},[S]),he=(0,et.useCallback)(J=>X(J),[]);(0,et.useEffect)(()=>{if(S!=="stacked")return;let J=re.current;return ac.forEach(
Y=>{(V[Y]??0)>0||L[Y]||W===Y?(window.clearTimeout(J[Y]),E(Q=>Q[Y]?Q:{...Q,[Y]:!0})):J[Y]=window.setTimeout(()=>{E(Q=>Q[Y]?{...Q,[Y]:!1}:Q)},200)}),()=>ac.forEach(
Y=>window.clearTimeout(J[Y]))},[V,L,W,S]),(0,et.useEffect)(()=>{if(!W)return;let J=Y=>{let Q=Y.target;Q!==null&&Object.values(M.current).some(Ae=>Ae?.contains(Q))||
X(null)};return document.addEventListener("pointerdown",J),()=>document.removeEventListener("pointerdown",J)},[W]);let ee=vP(q.notifications,f),pe=W?ee[W].length:
0;(0,et.useEffect)(()=>{(S!=="stacked"||W!==null&&pe===0)&&X(null)},[pe,W,S]),(0,et.useEffect)(()=>{S!=="stacked"&&j(J=>Object.values(J).some(Boolean)?{}:J)},[S]);
let Ce=(0,et.useRef)(null),Ie=(0,et.useRef)({}),se=(0,et.useRef)(new WeakMap),fe=(0,et.useCallback)((J,Y)=>{let Q=Y.offsetHeight;return Ie.current[J]===Q?!1:(Ie.
current[J]=Q,!0)},[]);(0,et.useEffect)(()=>{if(S!=="stacked"||typeof ResizeObserver>"u")return;let J=new ResizeObserver(Y=>{let Q=!1;Y.forEach(Ae=>{let ge=se.current.
get(Ae.target);ge&&fe(ge,Ae.target)&&(Q=!0)}),Q&&N()});return Ce.current=J,Object.values(M.current).forEach(Y=>Y&&J.observe(Y)),()=>{J.disconnect(),Ce.current=null}},
[S,N,fe]);let Re=(0,et.useRef)({}),Z=(0,et.useCallback)(J=>(Re.current[J]||(Re.current[J]=Y=>{let Q=M.current[J];Q&&Q!==Y&&(Ce.current?.unobserve(Q),se.current.
delete(Q)),Y?(M.current[J]=Y,se.current.set(Y,J),fe(J,Y),Ce.current?.observe(Y)):(delete M.current[J],delete Re.current[J],delete Ie.current[J])}),Re.current[J]),
[fe]),K=$.respectReducedMotion&&H?1:c,ce=G({name:"Notifications",classes:pg,props:t,className:r,style:n,classNames:o,styles:a,unstyled:s,attributes:i,vars:l,varsResolver:MP});
(0,et.useEffect)(()=>{I?.updateState(J=>({...J,limit:h||5,defaultPosition:f}))},[h,f]),lo(()=>{q.notifications.length>U.current&&setTimeout(()=>N(),0),U.current=
q.notifications.length},[q.notifications]);let be=ac.reduce((J,Y)=>{let Q=ee[Y].length,Ae=new Array(Q).fill(0),ge=S==="stacked"&&!!A[Y],xe=S==="stacked"?[...ee[Y]].
sort((Ke,ht)=>(ht.priority??0)-(Ke.priority??0)||(ht.__sequence??0)-(Ke.__sequence??0)):ee[Y];if(ge&&Q>0){let Ke=Y.startsWith("top")?1:-1,ht=0;for(let Pe=0;Pe<Q;Pe+=
1)Ae[Pe]=ht*Ke,ht+=(Ie.current[xe[Pe].id]||xB)+pB}return J[Y]=xe.map((Ke,ht)=>{let{style:Pe,...We}=Ke;return(0,Xt.jsx)(mB,{timeout:K,onEnter:()=>M.current[We.id].
offsetHeight,nodeRef:{current:M.current[We.id]},children:no=>(0,Xt.jsx)(mg,{ref:Z(We.id),data:We,onHide:It=>gm(It,I),autoClose:d,transitionDuration:K,allowDragDismiss:u,
allowScrollDismiss:m,paused:(C==="all"?ne>0:!1)||S==="stacked"&&!ge&&ht>0,onHoverStart:()=>ue(Y),onHoverEnd:()=>de(Y),onExpandRequest:()=>he(Y),renderNotification:"\
renderNotification"in We?We.renderNotification:R,layout:S,withAutoCloseProgress:P,progressProps:ce("progress"),stackIndex:ht,stackSize:Q,stackPosition:Y,stackExpanded:ge,
stackExpandedOffset:Ae[ht],transitionState:no,...ce("notification",{style:{...bP({state:no,position:Y,transitionDuration:K,maxHeight:p}),...Pe}})})},We.id)}),J},
{});return(0,Xt.jsxs)(po,{withinPortal:b,...g,children:[(0,Xt.jsx)(k,{...ce("root"),"data-position":"top-center","data-layout":S,..._,children:(0,Xt.jsx)(ba,{...te(
"top-center"),children:be["top-center"]})}),(0,Xt.jsx)(k,{...ce("root"),"data-position":"top-left","data-layout":S,..._,children:(0,Xt.jsx)(ba,{...te("top-left"),
children:be["top-left"]})}),(0,Xt.jsx)(k,{...ce("root",{className:zo.classNames.fullWidth}),"data-position":"top-right","data-layout":S,..._,children:(0,Xt.jsx)(
ba,{...te("top-right"),children:be["top-right"]})}),(0,Xt.jsx)(k,{...ce("root",{className:zo.classNames.fullWidth}),"data-position":"bottom-right","data-layout":S,
..._,children:(0,Xt.jsx)(ba,{...te("bottom-right"),children:be["bottom-right"]})}),(0,Xt.jsx)(k,{...ce("root"),"data-position":"bottom-left","data-layout":S,..._,
children:(0,Xt.jsx)(ba,{...te("bottom-left"),children:be["bottom-left"]})}),(0,Xt.jsx)(k,{...ce("root"),"data-position":"bottom-center","data-layout":S,..._,children:(0,Xt.jsx)(
ba,{...te("bottom-center"),children:be["bottom-center"]})})]})});kr.classes=pg;kr.varsResolver=MP;kr.displayName="@mantine/notifications/Notifications";kr.show=
_n.show;kr.hide=_n.hide;kr.update=_n.update;kr.promise=_n.promise;kr.clean=_n.clean;kr.cleanQueue=_n.cleanQueue;kr.updateState=_n.updateState;var ri=v(B(),1),TP=v(T(),1),vg=ri.createContext(void 0),uc=e=>{let t=ri.useContext(vg);if(e)return e;if(!t)throw new Error("No QueryClient set, use QueryClientP\
rovider to set one");return t},IB=({client:e,children:t})=>(ri.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,TP.jsx)(vg.Provider,{value:e,children:t}));var gB={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},vB=class{#e=gB;#t=!1;setTimeoutProvider(e){
this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){
this.#e.clearInterval(e)}},sn=new vB;function kP(e){setTimeout(e,0)}var bg=typeof window>"u"||"Deno"in globalThis;function St(){}function AP(e,t){return typeof e=="function"?e(t):e}function wm(e){return typeof e=="number"&&e>=0&&
e!==1/0}function Rm(e,t){return Math.max(e+(t||0)-Date.now(),0)}function tt(e,t){return typeof e=="function"?e(t):e}function Pm(e,t){let{type:o="all",exact:r,fetchStatus:n,
predicate:a,queryKey:s,stale:l}=e;if(s){if(r){if(t.queryHash!==dc(s,t.options))return!1}else if(!Ca(t.queryKey,s))return!1}if(o!=="all"){let i=t.isActive();if(o===
"active"&&!i||o==="inactive"&&i)return!1}return!(typeof l=="boolean"&&t.isStale()!==l||n&&n!==t.state.fetchStatus||a&&!a(t))}function Fm(e,t){let{exact:o,status:r,
predicate:n,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(o){if(ln(t.options.mutationKey)!==ln(a))return!1}else if(!Ca(t.options.mutationKey,a))return!1}
return!(r&&t.state.status!==r||n&&!n(t))}function dc(e,t){return(t?.queryKeyHashFn||ln)(e)}function ln(e){return JSON.stringify(e,(t,o)=>yg(o)?Object.keys(o).sort().
reduce((r,n)=>(r[n]=o[n],r),{}):o)}function Ca(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e=="object"&&typeof t=="object"){if(Array.isArray(
e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let r=0;r<t.length;r++)if(!Ca(e[r],t[r]))return!1;return!0}let o=Object.keys(t);for(let r of o)if(!Ca(e[r],
t[r]))return!1;return!0}return!1}var BP=Object.prototype.hasOwnProperty;function Cg(e,t,o=0){if(e===t)return e;if(o>500)return t;let r=DP(e)&&DP(t);if(!r&&!(yg(
e)&&yg(t)))return t;let n=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),s=a.length,l=r?new Array(s):{},i=0;for(let f=0;f<s;f++){let d=r?f:a[f],c=e[d],u=t[d];
if(c===u){l[d]=c,(r?f<n:BP.call(e,d))&&i++;continue}if(c===null||u===null||typeof c!="object"||typeof u!="object"){l[d]=u;continue}let m=Cg(c,u,o+1);l[d]=m,m===
c&&i++}return n===s&&i===n?e:l}function ni(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let o of Object.keys(e))if(!BP.call(t,o)||e[o]!==
t[o])return!1;return!0}function DP(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function yg(e){if(!EP(e))return!1;let t=Object.getPrototypeOf(e),
o=t?.constructor;if(o===void 0)return!0;if(typeof o!="function")return!1;let r=o.prototype;return!(!EP(r)||!r.hasOwnProperty("isPrototypeOf")||t!==Object.prototype)}
function EP(e){return Object.prototype.toString.call(e)==="[object Object]"}function OP(e){return new Promise(t=>{sn.setTimeout(t,e)})}function mc(e,t,o){return typeof o.
structuralSharing=="function"?o.structuralSharing(e,t):o.structuralSharing!==!1?Cg(e,t):t}function pc(e){return e}function _P(e,t,o=0){let r=[...e,t];return o&&
r.length>o?r.slice(-o):r}function NP(e,t,o=0){let r=[t,...e];return o&&r.length>o?r.slice(0,o):r}var ai=Symbol();function Mm(e,t){return!e.queryFn&&t?.initialPromise?
()=>t.initialPromise:!e.queryFn||e.queryFn===ai?()=>Promise.reject(new Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function si(e,t){return typeof e=="\
function"?e(...t):!!e}var xc=Symbol();function LP(e,t,o,r){let n=!1,a;return Object.defineProperties(e,{[xc]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),n||
(n=!0,a.aborted?o():a.addEventListener("abort",o,{once:!0})),a)}}),e}var yB=()=>bg,li=()=>yB();var dr=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.
listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}};var bB=class extends dr{#e;#t;#o;constructor(){super(),this.#o=e=>{if(typeof window<"u"&&window.addEventListener){let t=()=>e();return window.addEventListener("\
visibilitychange",t,!1),()=>{window.removeEventListener("visibilitychange",t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#o)}onUnsubscribe(){this.hasListeners()||
(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#o=e,this.#t?.(),this.#t=e(t=>{typeof t=="boolean"?this.setFocused(t):this.onFocus()})}setFocused(e){this.#e!==
e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e=="boolean"?this.#e:globalThis.
document?.visibilityState!=="hidden"}},ii=new bB;var HP=kP;function CB(){let e=[],t=0,o=l=>{l()},r=l=>{l()},n=HP,a=l=>{t?e.push(l):n(()=>{o(l)})},s=()=>{let l=e;e=[],l.length&&n(()=>{r(()=>{l.forEach(i=>{o(i)})})})};
return{batch:l=>{let i;t++;try{i=l()}finally{t--,t||s()}return i},batchCalls:l=>(...i)=>{a(()=>{l(...i)})},schedule:a,setNotifyFunction:l=>{o=l},setBatchNotifyFunction:l=>{
r=l},setScheduler:l=>{n=l}}}var Ge=CB();var SB=class extends dr{#e=!0;#t;#o;constructor(){super(),this.#o=e=>{if(typeof window<"u"&&window.addEventListener){let t=()=>e(!0),o=()=>e(!1);return window.addEventListener(
"online",t,!1),window.addEventListener("offline",o,!1),()=>{window.removeEventListener("online",t),window.removeEventListener("offline",o)}}}}onSubscribe(){this.#t||
this.setEventListener(this.#o)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#o=e,this.#t?.(),this.#t=e(this.setOnline.
bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}},fi=new SB;function wB(e){return Math.min(1e3*2**e,3e4)}function Sg(e){return(e??"online")==="online"?fi.isOnline():!0}var Tm=class extends Error{constructor(e){super("Can\
celledError"),this.revert=e?.revert,this.silent=e?.silent}};function km(e){let t=!1,o=0,r,n="pending",a,s,l=new Promise((I,g)=>{a=I,s=g});l.catch(St);let i=()=>n!=="pending",f=I=>{if(!i()){let g=new Tm(I);p(g),e.onCancel?.(
g)}},d=()=>{t=!0},c=()=>{t=!1},u=()=>ii.isFocused()&&(e.networkMode==="always"||fi.isOnline())&&e.canRun(),m=()=>Sg(e.networkMode)&&e.canRun(),x=I=>{i()||(r?.(),
n="resolved",a(I))},p=I=>{i()||(r?.(),n="rejected",s(I))},h=I=>new Promise(g=>{r=b=>{(i()||I())&&g(b)},e.onPause?.()}).then(()=>{r=void 0,i()||e.onContinue?.()}),
y=()=>{if(i())return;let I,g=o===0?e.initialPromise:void 0;try{I=g??e.fn()}catch(b){I=Promise.reject(b)}Promise.resolve(I).then(x).catch(b=>{if(i())return;let C=e.
retry??(li()?0:3),R=e.retryDelay??wB,S=typeof R=="function"?R(o,b):R,P=C===!0||typeof C=="number"&&o<C||typeof C=="function"&&C(o,b);if(t||!P){p(b);return}o++,e.
onFail?.(o,b),OP(S).then(()=>i()||u()?void 0:h(u)).then(()=>{t?p(b):y()})})};return{promise:l,status:()=>n,cancel:f,continue:()=>(r?.(),l),cancelRetry:d,continueRetry:c,
canStart:m,start:()=>(m()?y():h(m).then(y),l)}}function zP(e){return{onFetch:(t,o)=>{let r=t.options,n=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],s=t.state.data?.pageParams||[],l={pages:[],
pageParams:[]},i=0,f=async()=>{let d=!1,c=t,u=p=>{LP(p,()=>t.signal,()=>d=!0,c[xc])},m=Mm(t.options,t.fetchOptions),x=async(p,h,y)=>{if(d)return Promise.reject(
t.signal.reason);if(h==null&&p.pages.length)return Promise.resolve(p);let g=(()=>{let S={client:t.client,queryKey:t.queryKey,pageParam:h,direction:y?"backward":
"forward",meta:t.options.meta};return u(S),S})(),b=await m(g),{maxPages:C}=t.options,R=y?NP:_P;return{pages:R(p.pages,b,C),pageParams:R(p.pageParams,h,C)}};if(n&&
a.length){let p=n==="backward",h=p?RB:VP,y={pages:a,pageParams:s};l=await x(y,h(r,y),p)}else{let p=e??a.length;do{let h=i===0?s[0]===void 0?r.initialPageParam:s[0]:
VP(r,l);if(i>0&&h==null)break;l=await x(l,h),i++}while(i<p)}return l};t.options.persister?t.fetchFn=()=>t.options.persister?.(f,{client:t.client,queryKey:t.queryKey,
meta:t.options.meta,signal:t.signal},o):t.fetchFn=f}}}function VP(e,{pages:t,pageParams:o}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,o[r],o):
void 0}function RB(e,{pages:t,pageParams:o}){return t.length>0?e.getPreviousPageParam?.(t[0],t,o[0],o):void 0}var Dm=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),wm(this.gcTime)&&(this.#e=sn.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){
this.gcTime=Math.max(this.gcTime||0,e??(li()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(sn.clearTimeout(this.#e),this.#e=void 0)}};var qP=class extends Dm{#e;#t;#o;#r;#a;#n;#s;#i;#f;constructor(e){super(),this.#f=!1,this.#i=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#a=
e.client,this.#r=this.#a.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=jP(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){
return this.options.meta}get queryType(){return this.#e}get promise(){return this.#n?.promise}setOptions(e){if(this.options={...this.#i,...e},e?._type&&(this.#e=
e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let t=jP(this.options);t.data!==void 0&&(this.setState($P(t.data,t.dataUpdatedAt)),
this.#t=t)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus==="idle"&&this.#r.remove(this)}setData(e,t){let o=mc(this.state.data,e,this.options);
return this.#l({data:o,type:"success",dataUpdatedAt:t?.updatedAt,manual:t?.manual}),o}setState(e){this.#l({type:"setState",state:e})}cancel(e){let t=this.#n?.promise;
return this.#n?.cancel(e),t?t.then(St).catch(St):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.
destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>tt(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>
0?!this.isActive():this.options.queryFn===ai||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.
state.data===void 0?!1:this.getObserversCount()>0?this.observers.some(e=>tt(e.options.staleTime,this)==="static"):!1}isStale(){return this.getObserversCount()>0?
this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===
"static"?!1:this.state.isInvalidated?!0:!Rm(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),
this.#n?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#n?.continue()}addObserver(e){this.observers.
includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:"observerAdded",query:this,observer:e}))}removeObserver(e){let t=this.observers.
indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#n&&(this.#f||this.state.fetchStatus==="paused"&&this.state.status==="pending"?this.#n.
cancel({revert:!0}):this.#n.cancelRetry()),this.scheduleGc()),this.#r.notify({type:"observerRemoved",query:this,observer:e}))}getObserversCount(){return this.observers.
length}invalidate(){this.state.isInvalidated||this.#l({type:"invalidate"})}async fetch(e,t){if(this.state.fetchStatus!=="idle"&&this.#n?.status()!=="rejected"){
if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#n&&this.#s)return this.#n.continueRetry(),this.#s}if(e&&this.setOptions(e),
!this.options.queryFn){let f=this.observers.find(d=>d.options.queryFn);f&&this.setOptions(f.options)}let o=new AbortController,r=f=>{Object.defineProperties(f,{
[xc]:{value:o.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#f=!0,o.signal)}})},n=()=>{let f=Mm(this.options,t),c=(()=>{let u={client:this.#a,queryKey:this.
queryKey,meta:this.meta};return r(u),u})();return this.#f=!1,this.options.persister?this.options.persister(f,c,this):f(c)},s=(()=>{let f={fetchOptions:t,options:this.
options,queryKey:this.queryKey,client:this.#a,state:this.state,fetchFn:n};return r(f),f})();(this.#e==="infinite"?zP(this.options.pages):this.options.behavior)?.
onFetch(s,this),this.#o=this.state,(this.state.fetchStatus==="idle"||this.state.fetchMeta!==s.fetchOptions?.meta)&&this.#l({type:"fetch",meta:s.fetchOptions?.meta});
let l=this.#n=km({initialPromise:t?.initialPromise,fn:s.fetchFn,onCancel:f=>{f instanceof Tm&&f.revert&&this.setState({...this.#o,fetchStatus:"idle"}),o.abort()},
onFail:(f,d)=>{this.#l({type:"failed",failureCount:f,error:d})},onPause:()=>{this.#l({type:"pause"})},onContinue:()=>{this.#l({type:"continue"})},retry:s.options.
retry,retryDelay:s.options.retryDelay,networkMode:s.options.networkMode,canRun:()=>!0}),i=(async()=>{try{let f=await l.promise;if(f===void 0)throw new Error(`${this.
queryHash} data is undefined`);return this.setData(f),this.#r.config.onSuccess?.(f,this),this.#r.config.onSettled?.(f,this.state.error,this),f}catch(f){if(f instanceof
Tm){if(f.silent){if(this.#n!==l&&this.#s)return this.#s;throw f}else if(f.revert){if(this.state.data===void 0)throw f;return this.state.data}}throw this.#l({type:"\
error",error:f}),this.#r.config.onError?.(f,this),this.#r.config.onSettled?.(this.state.data,f,this),f}finally{this.#n===l&&(this.#n=void 0,this.#s=void 0),this.
scheduleGc()}})();return this.#s=i,l.start(),i}#l(e){let t=o=>{switch(e.type){case"failed":return{...o,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case"\
pause":return{...o,fetchStatus:"paused"};case"continue":return{...o,fetchStatus:"fetching"};case"fetch":return{...o,...wg(o.data,this.options),fetchMeta:e.meta??
null};case"success":{let r={...o,...$P(e.data,e.dataUpdatedAt),dataUpdateCount:o.dataUpdateCount+1,...!e.manual&&{fetchStatus:"idle",fetchFailureCount:0,fetchFailureReason:null}};
return this.#o=e.manual?r:void 0,r}case"error":{let r=e.error;return{...o,error:r,errorUpdateCount:o.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:o.
fetchFailureCount+1,fetchFailureReason:r,fetchStatus:"idle",status:"error",isInvalidated:!0}}case"invalidate":return{...o,isInvalidated:!0};case"setState":return{
...o,...e.state}}};this.state=t(this.state),Ge.batch(()=>{this.observers.slice().forEach(o=>{o.onQueryUpdate()}),this.#r.notify({query:this,type:"updated",action:e})})}};
function wg(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:Sg(t.networkMode)?"fetching":"paused",...e===void 0&&{error:null,status:"pending"}}}
function $P(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:"success"}}function jP(e){let t=typeof e.initialData=="function"?e.
initialData():e.initialData,o=t!==void 0,r=o?typeof e.initialDataUpdatedAt=="function"?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,
dataUpdatedAt:o?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:o?
"success":"pending",fetchStatus:"idle"}}var Pg=class extends dr{#e;#t=void 0;#o=void 0;#r=void 0;#a;#n;#s;#i;#f;#l;#u;#d;#c;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#s=null,this.
bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),WP(this.#t,
this.options)?this.#m():this.updateResult(),this.#v())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return Rg(this.#t,this.options,
this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return Rg(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#y(),
this.#b(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,o=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&
typeof this.options.enabled!="boolean"&&typeof this.options.enabled!="function"&&typeof tt(this.options.enabled,this.#t)!="boolean")throw new Error("Expected en\
abled to be a boolean or a callback that returns a boolean");this.#C(),this.#t.setOptions(this.options),t._defaulted&&!ni(this.options,t)&&this.#e.getQueryCache().
notify({type:"observerOptionsUpdated",query:this.#t,observer:this});let r=this.hasListeners();r&&UP(this.#t,o,this.options,t)&&this.#m(),this.updateResult(),r&&
(this.#t!==o||tt(this.options.enabled,this.#t)!==tt(t.enabled,this.#t)||tt(this.options.staleTime,this.#t)!==tt(t.staleTime,this.#t))&&this.#h();let n=this.#I();
r&&(this.#t!==o||tt(this.options.enabled,this.#t)!==tt(t.enabled,this.#t)||n!==this.#c)&&this.#g(n)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,
e),o=this.createResult(t,e);return ni(this.getCurrentResult(),o)||(this.#r=o,this.#n=this.options,this.#a=this.#t.state),o}getCurrentResult(){return this.#r}trackResult(e,t){
return new Proxy(e,{get:(o,r)=>(this.trackProp(r),t?.(r),Reflect.get(o,r))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.
fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),o=this.#e.getQueryCache().build(this.#e,t),r=()=>{},n,a=new Promise(s=>{n=s,r=this.#e.getQueryCache().
subscribe(l=>{l.type==="updated"&&l.query.queryHash===o.queryHash&&o.state.data!==void 0&&(r(),s(this.createResult(o,t)))})});return Promise.race([o.fetch(t).then(
()=>{let s=this.createResult(o,t);return n?.(s),s}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),
this.#r))}#m(e){this.#C();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(St)),t}#x(e){return!li()&&tt(this.options.enabled,this.#t)!==!1&&
wm(e)}#h(){this.#y();let e=tt(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#x(e))return;let t=Rm(this.#r.dataUpdatedAt,e)+1;this.#u=sn.setTimeout(()=>{
this.#r.isStale||this.updateResult()},t)}#I(){return tt(this.options.refetchInterval,this.#t)??!1}#g(e){this.#b(),this.#c=e,!(this.#c===0||!this.#x(this.#c))&&(this.#d=
sn.setInterval(()=>{(this.options.refetchIntervalInBackground||ii.isFocused())&&this.#m()},this.#c))}#v(){this.#h(),this.#g(this.#I())}#y(){this.#u!==void 0&&(sn.
clearTimeout(this.#u),this.#u=void 0)}#b(){this.#d!==void 0&&(sn.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let o=this.#t,r=this.options,n=this.#r,
a=this.#a,s=this.#n,l=e!==o?e.state:this.#o,{state:i}=e,f={...i},d=!1,c;if(t._optimisticResults){let C=this.hasListeners(),R=!C&&WP(e,t),S=C&&UP(e,o,t,r);(R||S)&&
(f={...f,...wg(i.data,e.options)}),t._optimisticResults==="isRestoring"&&(f.fetchStatus="idle")}let{error:u,errorUpdatedAt:m,status:x}=f;c=f.data;let p=!1;if(t.
placeholderData!==void 0&&c===void 0&&x==="pending"){let C;n?.isPlaceholderData&&t.placeholderData===s?.placeholderData?(C=n.data,p=!0):C=typeof t.placeholderData==
"function"?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,C!==void 0&&(x="success",c=mc(n?.data,C,t),d=!0)}if(t.select&&c!==void 0&&!p)if(n&&c===
a?.data&&t.select===this.#i)c=this.#f;else try{this.#i=t.select,c=t.select(c),c=mc(n?.data,c,t),this.#f=c,this.#s=null}catch(C){this.#s=C}else c===void 0&&(this.#s=
null);this.#s&&(u=this.#s,c=this.#f,m=n?.error===u?n.errorUpdatedAt:Date.now(),x="error",d=!1);let h=f.fetchStatus==="fetching",y=x==="pending",I=x==="error",g=y&&
h,b=c!==void 0;return{status:x,fetchStatus:f.fetchStatus,isPending:y,isSuccess:x==="success",isError:I,isInitialLoading:g,isLoading:g,data:c,dataUpdatedAt:f.dataUpdatedAt,
error:u,errorUpdatedAt:m,failureCount:f.fetchFailureCount,failureReason:f.fetchFailureReason,errorUpdateCount:f.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:f.
dataUpdateCount>l.dataUpdateCount||f.errorUpdateCount>l.errorUpdateCount,isFetching:h,isRefetching:h&&!y,isLoadingError:I&&!b,isPaused:f.fetchStatus==="paused",
isPlaceholderData:d,isRefetchError:I&&b,isStale:Fg(e,t),refetch:this.refetch,isEnabled:tt(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,
this.options);if(this.#a=this.#t.state,this.#n=this.options,this.#a.data!==void 0&&(this.#l=this.#t),ni(t,e))return;this.#r=t;let r=(()=>{if(!e)return!0;let{notifyOnChangeProps:n}=this.
options,a=typeof n=="function"?n():n;if(a==="all"||!a&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let s of a??this.#p)if(this.#r[s]!==
e[s])return!0;return!1})();Ge.batch(()=>{r&&this.listeners.forEach(n=>{n(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:"observerResultsUpdated"})})}#C(){
let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#o=e.state,this.hasListeners()&&(t?.removeObserver(
this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#v()}};function PB(e,t){return tt(t.enabled,e)!==!1&&e.state.data===void 0&&
!(e.state.status==="error"&&tt(t.retryOnMount,e)===!1)}function WP(e,t){return PB(e,t)||e.state.data!==void 0&&Rg(e,t,t.refetchOnMount)}function Rg(e,t,o){if(tt(
t.enabled,e)!==!1&&tt(t.staleTime,e)!=="static"){let r=tt(o,e);return r==="always"||r!==!1&&Fg(e,t)}return!1}function UP(e,t,o,r){return(e!==t||tt(r.enabled,e)===
!1)&&(!o.suspense||e.state.status!=="error")&&Fg(e,o)}function Fg(e,t){return tt(t.enabled,e)!==!1&&e.isStaleByTime(tt(t.staleTime,e))}var GP=class extends Dm{#e;#t;#o;#r;constructor(e){super(),this.#e=e.client,this.mutationId=e.mutationId,this.#o=e.mutationCache,this.#t=[],this.state=e.state||
Mg(),this.setOptions(e.options),this.scheduleGc()}setOptions(e){this.options=e,this.updateGcTime(this.options.gcTime)}get meta(){return this.options.meta}addObserver(e){
this.#t.includes(e)||(this.#t.push(e),this.clearGcTimeout(),this.#o.notify({type:"observerAdded",mutation:this,observer:e}))}removeObserver(e){this.#t=this.#t.filter(
t=>t!==e),this.scheduleGc(),this.#o.notify({type:"observerRemoved",mutation:this,observer:e})}optionalRemove(){this.#t.length||(this.state.status==="pending"?this.
scheduleGc():this.#o.remove(this))}continue(){return this.#r?.continue()??(this.state.status==="pending"?this.execute(this.state.variables):Promise.resolve())}async execute(e){
let t=()=>{this.#a({type:"continue"})},o={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey},r=this.#r=km({fn:()=>this.options.mutationFn?
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
this.state=t(this.state),Ge.batch(()=>{this.#t.forEach(o=>{o.onMutationUpdate(e)}),this.#o.notify({mutation:this,type:"updated",action:e})})}};function Mg(){return{
context:void 0,data:void 0,error:null,failureCount:0,failureReason:null,isPaused:!1,status:"idle",variables:void 0,submittedAt:0}}var KP=class extends dr{#e;#t;#o;constructor(e={}){super(),this.config=e,this.#e=new Set,this.#t=new Map,this.#o=0}build(e,t,o){let r=new GP({client:e,mutationCache:this,
mutationId:++this.#o,options:e.defaultMutationOptions(t),state:o});return this.add(r),r}add(e){this.#e.add(e);let t=Em(e);if(typeof t=="string"){let o=this.#t.get(
t);o?o.push(e):this.#t.set(t,[e])}this.notify({type:"added",mutation:e})}remove(e){if(this.#e.delete(e)){let t=Em(e);if(typeof t=="string"){let o=this.#t.get(t);
if(o)if(o.length>1){let r=o.indexOf(e);r!==-1&&o.splice(r,1)}else o[0]===e&&this.#t.delete(t)}}this.notify({type:"removed",mutation:e})}canRun(e){let t=Em(e);if(typeof t==
"string"){let o=this.#t.get(t)?.find(r=>r.state.status==="pending");return!o||o===e}else return!0}runNext(e){let t=Em(e);return typeof t=="string"?this.#t.get(t)?.
find(o=>o!==e&&o.state.isPaused)?.continue()??Promise.resolve():Promise.resolve()}clear(){Ge.batch(()=>{let e=this.getAll();this.#e.clear(),this.#t.clear(),e.forEach(
t=>{this.notify({type:"removed",mutation:t})})})}getAll(){return Array.from(this.#e)}find(e){let t={exact:!0,...e};return this.getAll().find(o=>Fm(t,o))}findAll(e={}){
return this.getAll().filter(t=>Fm(e,t))}notify(e){Ge.batch(()=>{this.listeners.forEach(t=>{t(e)})})}resumePausedMutations(){let e=this.getAll().filter(t=>t.state.
isPaused);return Ge.batch(()=>Promise.all(e.map(t=>t.continue().catch(St))))}};function Em(e){return e.options.scope?.id}var Tg=class extends dr{#e;#t=void 0;#o;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#a()}bindMethods(){this.mutate=this.mutate.
bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),ni(this.options,t)||this.#e.getMutationCache().
notify({type:"observerOptionsUpdated",mutation:this.#o,observer:this}),t?.mutationKey&&this.options.mutationKey&&ln(t.mutationKey)!==ln(this.options.mutationKey)?
this.reset():this.#o?.state.status==="pending"&&this.#o.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#o&&(this.#o.addObserver(this),this.#a())}onUnsubscribe(){
this.hasListeners()||this.#o?.removeObserver(this)}onMutationUpdate(e){this.#a(),this.#n(e)}getCurrentResult(){return this.#t}reset(){this.#o?.removeObserver(this),
this.#o=void 0,this.#a(),this.#n()}mutate(e,t){return this.#r=t,this.#o?.removeObserver(this),this.#o=this.#e.getMutationCache().build(this.#e,this.options),this.#o.
addObserver(this),this.#o.execute(e)}#a(){let e=this.#o?.state??Mg();this.#t={...e,isPending:e.status==="pending",isSuccess:e.status==="success",isError:e.status===
"error",isIdle:e.status==="idle",mutate:this.mutate,reset:this.reset}}#n(e){Ge.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let o=this.#t.variables,r=this.#t.
context,n={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type==="success"){try{t.onSuccess?.(e.data,o,r,n)}catch(a){Promise.
reject(a)}try{t.onSettled?.(e.data,null,o,r,n)}catch(a){Promise.reject(a)}}else if(e?.type==="error"){try{t.onError?.(e.error,o,r,n)}catch(a){Promise.reject(a)}
try{t.onSettled?.(void 0,e.error,o,r,n)}catch(a){Promise.reject(a)}}}this.listeners.forEach(o=>{o(this.#t)})})}};var XP=class extends dr{#e;constructor(e={}){super(),this.config=e,this.#e=new Map}build(e,t,o){let r=t.queryKey,n=t.queryHash??dc(r,t),a=this.get(n);return a||
(a=new qP({client:e,queryKey:r,queryHash:n,options:e.defaultQueryOptions(t),state:o,defaultOptions:e.getQueryDefaults(r)}),this.add(a)),a}add(e){this.#e.has(e.queryHash)||
(this.#e.set(e.queryHash,e),this.notify({type:"added",query:e}))}remove(e){this.#e.get(e.queryHash)===e&&(e.destroy(),this.#e.delete(e.queryHash),this.notify({type:"\
removed",query:e}))}clear(){Ge.batch(()=>{this.getAll().forEach(e=>{this.remove(e)})})}get(e){return this.#e.get(e)}getAll(){return[...this.#e.values()]}find(e){
let t={exact:!0,...e};return this.getAll().find(o=>Pm(t,o))}findAll(e={}){let t=this.getAll();return Object.keys(e).length>0?t.filter(o=>Pm(e,o)):t}notify(e){Ge.
batch(()=>{this.listeners.forEach(t=>{t(e)})})}onFocus(){Ge.batch(()=>{this.getAll().forEach(e=>{e.onFocus()})})}onOnline(){Ge.batch(()=>{this.getAll().forEach(
e=>{e.onOnline()})})}};var kg=class{#e;#t;#o;#r;#a;#n;#s;#i;constructor(e={}){this.#e=e.queryCache||new XP,this.#t=e.mutationCache||new KP,this.#o=e.defaultOptions||{},this.#r=new Map,
this.#a=new Map,this.#n=0}mount(){this.#n++,this.#n===1&&(this.#s=ii.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onFocus())}),this.#i=fi.
subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onOnline())}))}unmount(){this.#n--,this.#n===0&&(this.#s?.(),this.#s=void 0,this.#i?.(),this.#i=
void 0)}isFetching(e){return this.#e.findAll({...e,fetchStatus:"fetching"}).length}isMutating(e){return this.#t.findAll({...e,status:"pending"}).length}getQueryData(e){
let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state.data}ensureQueryData(e){let t=this.defaultQueryOptions(e),o=this.#e.build(this,
t),r=o.state.data;return r===void 0?this.fetchQuery(e):(e.revalidateIfStale&&o.isStaleByTime(tt(t.staleTime,o))&&this.prefetchQuery(t),Promise.resolve(r))}getQueriesData(e){
return this.#e.findAll(e).map(({queryKey:t,state:o})=>[t,o.data])}setQueryData(e,t,o){let r=this.defaultQueryOptions({queryKey:e}),n=this.#e.get(r.queryHash)?.state.
data,a=AP(t,n);if(a!==void 0)return this.#e.build(this,r).setData(a,{...o,manual:!0})}setQueriesData(e,t,o){return Ge.batch(()=>this.#e.findAll(e).map(({queryKey:r})=>[
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
return this.fetchInfiniteQuery(e).then(St).catch(St)}ensureInfiniteQueryData(e){return e._type="infinite",this.ensureQueryData(e)}resumePausedMutations(){return fi.
isOnline()?this.#t.resumePausedMutations():Promise.resolve()}getQueryCache(){return this.#e}getMutationCache(){return this.#t}getDefaultOptions(){return this.#o}setDefaultOptions(e){
this.#o=e}setQueryDefaults(e,t){this.#r.set(ln(e),{queryKey:e,defaultOptions:t})}getQueryDefaults(e){let t=[...this.#r.values()],o={};return t.forEach(r=>{Ca(e,
r.queryKey)&&Object.assign(o,r.defaultOptions)}),o}setMutationDefaults(e,t){this.#a.set(ln(e),{mutationKey:e,defaultOptions:t})}getMutationDefaults(e){let t=[...this.#a.
values()],o={};return t.forEach(r=>{Ca(e,r.mutationKey)&&Object.assign(o,r.defaultOptions)}),o}defaultQueryOptions(e){if(e._defaulted)return e;let t={...this.#o.
queries,...this.getQueryDefaults(e.queryKey),...e,_defaulted:!0};return t.queryHash||(t.queryHash=dc(t.queryKey,t)),t.refetchOnReconnect===void 0&&(t.refetchOnReconnect=
t.networkMode!=="always"),t.throwOnError===void 0&&(t.throwOnError=!!t.suspense),!t.networkMode&&t.persister&&(t.networkMode="offlineFirst"),t.queryFn===ai&&(t.
enabled=!1),t}defaultMutationOptions(e){return e?._defaulted?e:{...this.#o.mutations,...e?.mutationKey&&this.getMutationDefaults(e.mutationKey),...e,_defaulted:!0}}clear(){
this.#e.clear(),this.#t.clear()}};var Ln=v(B(),1);function Dg(e,t){let o=uc(t),[r]=Ln.useState(()=>new Tg(o,e));Ln.useEffect(()=>{r.setOptions(e)},[r,e]);let n=Ln.useSyncExternalStore(Ln.useCallback(
s=>r.subscribe(Ge.batchCalls(s)),[r]),()=>r.getCurrentResult(),()=>r.getCurrentResult()),a=Ln.useCallback((...s)=>{r.mutate(s[0],s[1]).catch(St)},[r]);if(n.error&&
si(r.options.throwOnError,[n.error]))throw n.error;return{...n,mutate:a,mutateAsync:n.mutate}}var Am=v(B(),1),YP=Am.createContext(!1),QP=()=>Am.useContext(YP),lbe=YP.Provider;var hc=v(B(),1),FB=v(T(),1);function MB(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var TB=hc.createContext(MB()),ZP=()=>hc.useContext(
TB);var JP=v(B(),1),eF=(e,t,o)=>{let r=o?.state.status==="error"&&typeof e.throwOnError=="function"?si(e.throwOnError,[o.state.error,o]):e.throwOnError;(e.suspense||
r)&&(t.isReset()||(e.retryOnMount=!1))},tF=e=>{JP.useEffect(()=>{e.clearReset()},[e])},oF=({result:e,errorResetBoundary:t,throwOnError:o,query:r,suspense:n})=>e.
isError&&!t.isReset()&&!e.isFetching&&r&&(n&&e.data===void 0||si(o,[e.error,r]));var rF=e=>{if(e.suspense){let o=n=>n==="static"?n:Math.max(n??1e3,1e3),r=e.staleTime;e.staleTime=typeof r=="function"?(...n)=>o(r(...n)):o(r),typeof e.gcTime=="\
number"&&(e.gcTime=Math.max(e.gcTime,1e3))}},nF=(e,t)=>e?.suspense&&t.isPending,aF=(e,t,o)=>t.fetchOptimistic(e).catch(()=>{o.clearReset()});var Sa=v(B(),1);function sF(e,t,o){let r=QP(),n=ZP(),a=uc(o),s=a.defaultQueryOptions(e),l=a.getQueryCache().get(s.queryHash),i=e.subscribed!==!1;s._optimisticResults=
r?"isRestoring":i?"optimistic":void 0,rF(s),eF(s,n,l),tF(n);let[f]=Sa.useState(()=>new t(a,s)),d=f.getOptimisticResult(s);Sa.useEffect(()=>{f.setOptions(s)},[s,
f]);let c=!r&&i;if(Sa.useSyncExternalStore(Sa.useCallback(u=>{let m=c?f.subscribe(Ge.batchCalls(u)):St;return f.updateResult(),m},[f,c]),()=>f.getCurrentResult(),
()=>f.getCurrentResult()),nF(s,d))throw aF(s,f,n);if(oF({result:d,errorResetBoundary:n,throwOnError:s.throwOnError,query:l,suspense:s.suspense}))throw d.error;return s.
notifyOnChangeProps?d:f.trackResult(d)}function _t(e,t){return sF(e,Pg,t)}var cF=v(B(),1);var lF=v(B(),1),iF="lockgate.workspace",kB=["/v1/collections","/v1/configs","/v1/guardrails","/v1/labels","/v1/logs","/v1/mcp-servers","/v1/models","/v1/policie\
s","/v1/prompts","/v1/providers","/v1/virtual-keys"],Ic=globalThis.localStorage?.getItem(iF)??"",Eg=new Set;function Mbe(e){e!==Ic&&(Ic=e,localStorage.setItem(iF,
e),Eg.forEach(t=>t()))}function Tbe(){return(0,lF.useSyncExternalStore)(e=>(Eg.add(e),()=>Eg.delete(e)),()=>Ic)}function Ag(e){let[t="",o=""]=e.split("?"),r=kB.
some(n=>t===n||t.startsWith(`${n}/`));return!Ic||!r||new URLSearchParams(o).has("workspace_id")?e:`${t}?${o?`${o}&`:""}workspace_id=${encodeURIComponent(Ic)}`}var fn=class extends Error{constructor(o,r,n,a){super(o);this.status=r;this.code=n;this.traceId=a}status;code;traceId},DB=/^(key|current|new|code|recovery_code|credential|.*(password|token|secret|secret_id|access_key|private_key))$/,
EB=12,Om=[],AB=0,_m=new Set;function Og(e){return Array.isArray(e)?e.map(Og):e===null||typeof e!="object"?e:Object.fromEntries(Object.entries(e).map(([t,o])=>[t,
DB.test(t)&&o?"…":Og(o)]))}var fF=({method:e,path:t})=>`${e} ${t.split("?")[0]}`;function BB(e){let t=Om.filter(o=>fF(o)!==fF(e));Om=[{...e,number:++AB},...t].
slice(0,EB),_m.forEach(o=>o())}function Ebe(){Om=[],_m.forEach(e=>e())}function Abe(){return(0,cF.useSyncExternalStore)(e=>(_m.add(e),()=>_m.delete(e)),()=>Om)}
async function uF(e){let t=await e.text().catch(()=>""),o={};try{o=JSON.parse(t)}catch{}let r=o.error?.message??o.data?.message??o.message??`The gateway answere\
d ${e.status}.`,n=o.error?.code??o.data?.errorCode??"";return new fn(r,e.status,n,e.headers.get("x-portkey-trace-id")??"")}async function dF(e,t){try{return await fetch(
e,{cache:"no-store",redirect:"error",...t})}catch(o){throw o instanceof DOMException&&o.name==="AbortError"?o:new fn("The gateway does not answer. Is it running\
, and is this computer connected to it?",0,"","")}}function OB(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).
join("")}var Bm=null,Bg=null;function Bbe(e){return Bm=e,()=>{Bm===e&&(Bm=null)}}function _B(){return Bg??=(Bm?.()??Promise.resolve(!1)).finally(()=>{Bg=null}),
Bg}async function mF(e){try{return await e()}catch(t){if(!(t instanceof fn&&t.code==="step_up_required")||!await _B())throw t;return e()}}var cn=(e,t,o)=>mF(()=>NB(
e,t,o)),Obe=e=>mF(async()=>{let t={"x-lockgate-console":"1"},o=await dF(Ag(e),{method:"GET",headers:t,credentials:"same-origin"});if(!o.ok)throw await uF(o);return o.
blob()});async function NB(e,t,o){let r=Ag(t),n={accept:"application/json","x-portkey-trace-id":OB()};e!=="GET"&&(n["x-lockgate-console"]="1"),o!==void 0&&(n["c\
ontent-type"]="application/json");let a=performance.now(),s=await dF(r,{method:e,headers:n,credentials:"same-origin",body:o===void 0?null:JSON.stringify(o)});if(BB(
{method:e,path:r,body:Og(o),status:s.status,ms:Math.round(performance.now()-a)}),!s.ok)throw await uF(s);let l=await s.text();return l?JSON.parse(l):{}}var xF=[{value:"15m",label:"Last 15 minutes",ms:9e5},{value:"1h",label:"Last hour",ms:36e5},{value:"24h",label:"Last 24 hours",ms:864e5},{value:"7d",label:"Last\
 7 days",ms:6048e5},{value:"30d",label:"Last 30 days",ms:2592e6},{value:"all",label:"All time",ms:0}],LB={range:"all",outcome:"",status:[],model:[],provider:[],
trace:"",metadata:{},pageSize:50};function hF(e,t){let o=new URLSearchParams,r=xF.find(n=>n.value===e.range)?.ms??0;return r&&o.set("time_of_generation_min",new Date(
Date.now()-r).toISOString()),e.status.length>0&&o.set("status_code",e.status.join(",")),e.outcome&&o.set("is_success",String(e.outcome==="ok")),e.model.length>0&&
o.set("ai_model",e.model.join(",")),e.provider.length>0&&o.set("ai_org",e.provider.join(",")),e.trace&&o.set("trace_id",e.trace),Object.keys(e.metadata).length>
0&&o.set("metadata",JSON.stringify(e.metadata)),o.set("page_size",String(e.pageSize)),t>0&&o.set("current_page",String(t)),o.toString()}var HB=["model","status",
"trace","provider"];function VB(e){let t=e.trim(),[,o="",r=""]=/^([a-z]+):\s*(.*)$/i.exec(t)??[];return o?HB.includes(o.toLowerCase())&&r?`${o.toLowerCase()}:${r.
trim()}`:null:/^[^=\s]+=.+$/.test(t)?t:/^[1-5]\d\d$/.test(t)?`status:${t}`:/^\S+$/.test(t)?`trace:${t}`:null}function zB(e){return[...e.status.map(t=>`status:${t}`),
...e.model.map(t=>`model:${t}`),...e.provider.map(t=>`provider:${t}`),...e.trace?[`trace:${e.trace}`]:[],...Object.entries(e.metadata).map(([t,o])=>`${t}=${o}`)]}
function $B(e,t){let o={...e,status:[],model:[],provider:[],trace:"",metadata:{}};for(let r of t){let n=r.search(/[:=]/),[a,s]=[r.slice(0,n),r.slice(n+1)];r[n]===
"="?o.metadata[a]=s:a==="trace"?o.trace=s:o[a].push(s)}return o}function Nbe(e){let t=e.get("range"),o=e.get("outcome"),r={...LB,range:xF.some(n=>n.value===t)?t:
"24h",outcome:o==="ok"||o==="failed"?o:""};return $B(r,e.getAll("q").map(VB).filter(n=>n!==null))}function Lbe(e,t){let o=new URLSearchParams;e.range!=="24h"&&o.
set("range",e.range),e.outcome&&o.set("outcome",e.outcome);for(let n of zB(e))o.append("q",n);t>0&&o.set("page",String(t));let r=o.toString();return r?`?${r}`:""}
var Mt=e=>typeof e=="string"?e:"",Nt=e=>typeof e=="number"?e:0,gc=e=>e!==null&&typeof e=="object"?e:{};function IF(e){return{id:Mt(e.id),at:new Date(e.created_at),
method:Mt(e.request_method),path:Mt(e.request_path),status:Nt(e.response_status_code),ok:e.is_success===!0,end:Mt(e.end),provider:Mt(e.ai_org),credential:Mt(e.virtual_key),
model:Mt(e.ai_model),streamed:e.stream_mode===!0,tokensIn:Nt(e.req_units),tokensOut:Nt(e.res_units),estimated:e.units_estimated===!0,cost:typeof e.cost=="number"?
e.cost/100:null,ms:Nt(e.response_time),traceId:Mt(e.trace_id),keyId:Mt(e.api_key_id),metadata:gc(e.metadata)}}function gF(e){return{total:e.total??e.data.length,
rows:e.data.map(IF)}}function pF(e){let t=gc(e),o=t.body??"";return{headers:Object.entries(gc(t.headers)).map(([r,n])=>[r,String(n)]),text:typeof o=="string"?o:
JSON.stringify(o),truncated:t.truncated===!0}}function jB(e){let t=gc(e);return{path:Mt(t.path),provider:Mt(t.provider),credential:Mt(t.virtual_key),model:Mt(t.
model),status:Nt(t.status),fault:Mt(t.fault),sent:Nt(t.us_sent)/1e3,took:Nt(t.us_took)/1e3}}function vF(e){let t=gc(e.timings);return{...IF(e),modelAsked:Mt(e.model_requested),
upstreamStatus:Nt(e.upstream_status_code),url:Mt(e.request_url),error:Mt(e.error_code),attempts:Nt(e.attempts),tries:(Array.isArray(e.attempts_detail)?e.attempts_detail:
[]).map(jB),cache:Mt(e.cache_status)==="disabled"?"":Mt(e.cache_status),continued:e.continued===!0,clientIp:Mt(e.client_ip),sdk:Mt(e.sdk_version),worker:Nt(e.worker),
tokensCached:Nt(e.cached_units),tokensReasoning:Nt(e.reasoning_units),bytesIn:Nt(e.bytes_in),bytesOut:Nt(e.bytes_out),timings:{authenticated:Nt(t.auth)/1e3,received:Nt(
t.queue)/1e3,sent:Nt(t.sent)/1e3,firstByte:Nt(t.first_byte)/1e3,total:Nt(t.total)/1e3},request:pF(e.request),response:pF(e.response)}}var bF=new kg({defaultOptions:{queries:{staleTime:5e3,retry:(e,t)=>e<2&&!(t instanceof fn&&t.status>=400&&t.status<500)}}}),mr=e=>({queryKey:[e],queryFn:()=>cn(
"GET",e)}),_g=e=>bF.invalidateQueries({queryKey:[e]}),yF="/v1/session",jbe=()=>_t({queryKey:[yF],queryFn:async()=>{try{return await cn("GET",yF)}catch(e){if(e instanceof
fn&&e.status===401)return null;throw e}},staleTime:6e4}),qB="/v1/setup",qbe=e=>_t({...mr(qB),enabled:e}),WB="/v1/profile/api-key",Wbe=()=>_t(mr(WB)),UB="/v1/ses\
sions",Ube=()=>_t(mr(UB)),CF="/v1/api-keys",SF=()=>_t(mr(`${CF}?page_size=500`)),Gbe=()=>_g(`${CF}?page_size=500`),Kbe=e=>_t({...mr(`/v1/scopes?kind=${e}`),staleTime:1/0}),
wF="/v1/virtual-keys",Xbe=()=>_t(mr(`${wF}?page_size=500`)),Ybe=async()=>{await Promise.all([_g(`${wF}?page_size=500`),_g(RF)])},Qbe=()=>_t({...mr("/v1/provider\
-catalogue"),staleTime:1/0}),RF="/v1/models",PF=()=>_t({...mr(RF),staleTime:6e4}),ci="/v1/configs",vc=e=>`${ci}/${encodeURIComponent(e)}`,Zbe=(e=!0)=>_t({...mr(
`${ci}?include=outline&page_size=500`),enabled:e}),Jbe=e=>_t({...mr(vc(e)),enabled:e!==""}),eCe=e=>_t({...mr(`${vc(e)}/versions?page_size=100`),enabled:e!==""}),
tCe=()=>_t({...mr(`${ci}/schema`),staleTime:1/0}),Ng=()=>bF.invalidateQueries({predicate:({queryKey:[e]})=>typeof e=="string"&&e.startsWith(ci)&&!e.endsWith("/s\
chema")}),oCe=(e,t)=>_t({queryKey:["findings",e],queryFn:async()=>(await cn("POST",`${ci}/lint`,{config:e})).findings,enabled:t,staleTime:3e4,gcTime:6e4,placeholderData:pc}),
rCe=(e,t)=>_t({queryKey:["explanation",e],queryFn:()=>cn("POST",`${ci}/explain`,e),enabled:t,gcTime:6e4,placeholderData:pc});function nCe(e,t,o){return _t({queryKey:[
"/v1/logs",e,t],queryFn:async()=>gF(await cn("GET",`/v1/logs?${hF(e,t)}`)),refetchInterval:r=>typeof o=="function"?o(r.state.data):o,placeholderData:pc})}function aCe(e){
return _t({queryKey:["/v1/logs",e],queryFn:async()=>vF(await cn("GET",`/v1/logs/${encodeURIComponent(e)}`)),staleTime:1/0})}function FF(e,t){if(e instanceof RegExp)return{keys:!1,pattern:e};var o,r,n,a,s=[],l="",i=e.split("/");for(i[0]||i.shift();n=i.shift();)o=n[0],o==="*"?(s.push(o),
l+=n[1]==="?"?"(?:/(.*))?":"/(.*)"):o===":"?(r=n.indexOf("?",1),a=n.indexOf(".",1),s.push(n.substring(1,~r?r:~a?a:n.length)),l+=~r&&!~a?"(?:/([^/]+?))?":"/([^/]\
+?)",~a&&(l+=(~r?"?":"")+"\\"+n.substring(a))):l+="/"+n;return{keys:s,pattern:new RegExp("^"+l+(t?"(?=$|/)":"/?$"),"i")}}var wa=v(B(),1),Ne=v(B(),1);var Nm=v(DF(),1);var oO=wa.useInsertionEffect,rO=typeof window<"u"&&typeof window.document<"u"&&typeof window.document.createElement<"u",Hg=rO?wa.useLayoutEffect:wa.useEffect,nO=oO||
Hg,yc=e=>{let t=wa.useRef([e,(...o)=>t[0](...o)]).current;return nO(()=>{t[0]=e}),t[1]};var EF=["popstate","pushState","replaceState","hashchange"],bc=[],AF=()=>bc.forEach(e=>e()),aO=e=>(bc.push(e)===1&&EF.forEach(t=>addEventListener(t,AF)),()=>{bc=
bc.filter(t=>t!==e),bc.length||EF.forEach(t=>removeEventListener(t,AF))}),NF=(e,t)=>(0,Nm.useSyncExternalStore)(aO,e,t),BF=()=>location.search,LF=({ssrSearch:e}={})=>NF(
BF,e!=null?()=>e:BF),OF=()=>location.pathname,sO=({ssrPath:e}={})=>NF(OF,e!=null?()=>e:OF);var lO=(e,{replace:t=!1,state:o=null}={})=>history[t?"replaceState":"pushState"](o,"",e),HF=e=>[sO(e),lO],_F=Symbol.for("wouter_v3");if(typeof history<"u"&&typeof window[_F]>
"u"){for(let e of["pushState","replaceState"]){let t=history[e];history[e]=function(){let o=t.apply(this,arguments),r=new Event(e);return r.arguments=arguments,
dispatchEvent(r),o}}Object.defineProperty(window,_F,{value:!0})}var VF=(e="")=>e==="/"?"":e,zF=(e,t)=>e[0]==="~"?e.slice(1):VF(t)+e,zg=(e,t)=>(e=Vg(VF(e)),t=Vg(t),!e||(t.toLowerCase()+"/").startsWith(e.toLowerCase()+"/")?t.slice(
e.length)||"/":"~"+t),Vg=e=>{try{return e.includes("%")?decodeURI(e):e}catch{return e}},$F=e=>Vg(e[0]==="?"?e.slice(1):e);var jF={hook:HF,searchHook:LF,parser:FF,base:"",ssrPath:void 0,ssrSearch:void 0,ssrContext:void 0,hrefs:e=>e,aroundNav:(e,t,o)=>e(t,o)},qF=(0,Ne.createContext)(
jF),ws=()=>(0,Ne.useContext)(qF),WF={},UF=(0,Ne.createContext)(WF),iO=()=>(0,Ne.useContext)(UF),GF=(e,t=e.base)=>zg(t,e.hook(e)[0]),$g=e=>{let[t,o]=e.hook(e);return[
zg(e.base,t),yc((r,n)=>e.aroundNav(o,zF(r,e.base),n))]},fO=()=>$g(ws()),cO=()=>{let e=ws();return $F(e.searchHook(e))},KF=(e,t,o,r)=>{let{pattern:n,keys:a}=t instanceof
RegExp?{pattern:t}:e(t||"*",r),s=n.exec(o);if(!s)return[!1,null];let l={};for(let i=1;i<s.length;i++)l[i-1]=s[i];if(a)for(let i=0;i<a.length;i++)l[a[i]]=s[i+1];else
Object.assign(l,s.groups);return r?[!0,l,s[0]]:[!0,l]};var uO=({children:e,...t})=>{let o=ws(),r=t.hook?jF:o,n=r;if(t.ssrPath){let[i,f=t.ssrSearch??""]=t.ssrPath.split("?");i&&(t.ssrSearch=f,t.ssrPath=i)}t.hrefs=t.hrefs??
t.hook?.hrefs,t.searchHook=t.searchHook??t.hook?.searchHook;let a=(0,Ne.useRef)(r),s=a.current,l=s;for(let i in r){let f=i==="base"?r[i]+(t[i]??""):t[i]??r[i];f!==
l[i]&&(s===l&&(a.current=l={...l}),l[i]=f),(f!==r[i]||f!==n[i])&&(n=l)}return(0,Ne.createElement)(qF.Provider,{value:n},e)},dO=({children:e,component:t},o)=>t?(0,Ne.createElement)(
t,{params:o}):typeof e=="function"?e(o):e,mO=e=>{let t=(0,Ne.useRef)(WF),o=t.current,r=Object.keys(e);return t.current=r.length!==Object.keys(o).length||r.some(
n=>e[n]!==o[n])?e:o};function yCe(){let[e,t]=fO(),o=cO(),r=(0,Ne.useMemo)(()=>new URLSearchParams(o),[o]),n=r,a=yc((s,l)=>{n=new URLSearchParams(typeof s=="func\
tion"?s(n):s);let i=n.toString();t(e+(i?"?"+i:""),l)});return[r,a]}var bCe=({path:e,nest:t,match:o,...r})=>{let n=ws(),a=GF(n),[s,l,i]=o??KF(n.parser,e,a,t),f=mO(
{...iO(),...l});if(!s)return null;let d=dO(r,f);return(0,Ne.createElement)(UF.Provider,{value:f},i?(0,Ne.createElement)(uO,{base:i},d):d)},XF=(0,Ne.forwardRef)(
(e,t)=>{let o=ws(),[r,n]=$g(o),{to:a="",href:s=a,onClick:l,asChild:i,children:f,className:d,replace:c,state:u,transition:m,...x}=e;return x.onClick=yc(p=>{p.ctrlKey||
p.metaKey||p.altKey||p.shiftKey||p.button!==0||(l?.(p),p.defaultPrevented||(p.preventDefault(),n(s,e)))}),x.href=o.hrefs(s[0]==="~"?s.slice(1):o.base+s,o),d!==void 0&&
(x.className=d?.call?d(r===s):d),t&&(x.ref=t),i&&(0,Ne.isValidElement)(f)?(0,Ne.cloneElement)(f,x):(0,Ne.createElement)("a",x,f)}),YF=(e,t=[])=>{if(Array.isArray(
e))for(let o of e)YF(o&&o.type===Ne.Fragment?o.props.children:o,t);else t.push(e);return t},CCe=({children:e,location:t})=>{let o=ws(),r=GF(o);for(let n of YF(e)){
let a=0;if((0,Ne.isValidElement)(n)&&(a=KF(o.parser,n.props.path,t||r,n.props.nest))[0])return(0,Ne.cloneElement)(n,{match:a})}return null},SCe=e=>{let{to:t,href:o=t}=e,
r=ws(),[,n]=$g(r),a=yc(()=>n(t||o,e)),{ssrContext:s}=r;return Hg(()=>{a()},[]),s&&(s.redirectTo=t),null};var QF=v(B(),1),Ra=v(T(),1);function PCe({title:e,about:t,actions:o,wide:r,children:n}){return(0,QF.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,Ra.jsxs)(
"div",{className:r?"page page-wide":"page",children:[(0,Ra.jsxs)(uo,{justify:"space-between",align:"flex-start",mb:"lg",gap:"md",wrap:"wrap",children:[(0,Ra.jsxs)(
Tr,{gap:4,maw:760,children:[(0,Ra.jsx)(Jl,{order:1,size:"h2",children:e}),t&&(0,Ra.jsx)(bt,{c:"dimmed",size:"sm",children:t})]}),o&&(0,Ra.jsx)(uo,{gap:"sm",children:o})]}),
n]})}var di=v(B(),1);var ZF={outline:{xmlns:"http://www.w3.org/2000/svg",width:24,height:24,viewBox:"0 0 24 24",fill:"none",stroke:"currentColor",strokeWidth:2,strokeLinecap:"round",
strokeLinejoin:"round"},filled:{xmlns:"http://www.w3.org/2000/svg",width:24,height:24,viewBox:"0 0 24 24",fill:"currentColor",stroke:"none"}};var z=(e,t,o,r)=>{let n=(0,di.forwardRef)(({color:a="currentColor",size:s=24,stroke:l=2,title:i,className:f,children:d,...c},u)=>(0,di.createElement)("svg",{ref:u,
...ZF[e],width:s,height:s,className:["tabler-icon",`tabler-icon-${t}`,f].filter(Boolean).join(" "),...e==="filled"?{fill:a}:{strokeWidth:l,stroke:a},...c},[i&&(0,di.createElement)(
"title",{key:"svg-title"},i),...r.map(([m,x])=>(0,di.createElement)(m,x)),...Array.isArray(d)?d:[d]]));return n.displayName=`${o}`,n};var pO=[["path",{d:"M7 9.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2\
.667 -2.667l0 -8.666",key:"svg-0"}],["path",{d:"M4.012 16.737a2 2 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1",key:"svg-1"}],["path",{d:"\
M11 14h6",key:"svg-2"}],["path",{d:"M14 11v6",key:"svg-3"}]],xO=z("outline","copy-plus","CopyPlus",pO);var hO=[["path",{d:"M6 4h10l4 4v10a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2",key:"svg-0"}],["path",{d:"M10 14a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",key:"sv\
g-1"}],["path",{d:"M14 4l0 4l-6 0l0 -4",key:"svg-2"}]],IO=z("outline","device-floppy","DeviceFloppy",hO);var gO=[["path",{d:"M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"svg-0"}],["path",{d:"M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"svg-1"}],["path",{d:"M18 12a1 1 0 1 \
0 2 0a1 1 0 1 0 -2 0",key:"svg-2"}]],vO=z("outline","dots","Dots",gO);var yO=[["path",{d:"M3 3l18 18",key:"svg-0"}],["path",{d:"M10.012 6.016l1.981 -4.014l3.086 6.253l6.9 1l-4.421 4.304m.012 4.01l.588 3.426l-6.158 -3.245l-6.172 3.\
245l1.179 -6.873l-5 -4.867l6.327 -.917",key:"svg-1"}]],bO=z("outline","star-off","StarOff",yO);var CO=[["path",{d:"M12 17.75l-6.172 3.245l1.179 -6.873l-5 -4.867l6.9 -1l3.086 -6.253l3.086 6.253l6.9 1l-5 4.867l1.179 6.873l-6.158 -3.245",key:"svg-0"}]],SO=z(
"outline","star","Star",CO);var wO=[["path",{d:"M4 7l16 0",key:"svg-0"}],["path",{d:"M10 11l0 6",key:"svg-1"}],["path",{d:"M14 11l0 6",key:"svg-2"}],["path",{d:"M5 7l1 12a2 2 0 0 0 2 2h8a2\
 2 0 0 0 2 -2l1 -12",key:"svg-3"}],["path",{d:"M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3",key:"svg-4"}]],RO=z("outline","trash","Trash",wO);var PO=[["path",{d:"M12 9v4",key:"svg-0"}],["path",{d:"M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13\
.536a1.914 1.914 0 0 0 -3.274 0",key:"svg-1"}],["path",{d:"M12 16h.01",key:"svg-2"}]],jg=z("outline","alert-triangle","AlertTriangle",PO);var FO=[["path",{d:"M4 13h5",key:"svg-0"}],["path",{d:"M12 16v-8h3a2 2 0 0 1 2 2v1a2 2 0 0 1 -2 2h-3",key:"svg-1"}],["path",{d:"M20 8v8",key:"svg-2"}],["path",{
d:"M9 16v-5.5a2.5 2.5 0 0 0 -5 0v5.5",key:"svg-3"}]],MO=z("outline","api","Api",FO);var TO=[["path",{d:"M12 3v18",key:"svg-0"}],["path",{d:"M16 7l-4 -4l-4 4",key:"svg-1"}],["path",{d:"M16 11h5v5",key:"svg-2"}],["path",{d:"M8 11h-5v5",key:"svg-3"}],
["path",{d:"M3 11l8.293 8.293c.453 .453 .707 1.067 .707 1.707",key:"svg-4"}],["path",{d:"M21 11l-8.293 8.293a2.4 2.4 0 0 0 -.707 1.707",key:"svg-5"}]],qg=z("out\
line","arrow-fork-triple","ArrowForkTriple",TO);var kO=[["path",{d:"M5 12l14 0",key:"svg-0"}],["path",{d:"M13 18l6 -6",key:"svg-1"}],["path",{d:"M13 6l6 6",key:"svg-2"}]],DO=z("outline","arrow-right","ArrowRi\
ght",kO);var EO=[["path",{d:"M21 17h-5.397a5 5 0 0 1 -4.096 -2.133l-.514 -.734a5 5 0 0 0 -4.096 -2.133h-3.897",key:"svg-0"}],["path",{d:"M21 7h-5.395a5 5 0 0 0 -4.098 2.\
135l-.51 .73a5 5 0 0 1 -4.097 2.135h-3.9",key:"svg-1"}],["path",{d:"M18 10l3 -3l-3 -3",key:"svg-2"}],["path",{d:"M18 20l3 -3l-3 -3",key:"svg-3"}]],Wg=z("outline",
"arrows-split-2","ArrowsSplit2",EO);var AO=[["path",{d:"M4 20h16",key:"svg-0"}],["path",{d:"M4 12h16",key:"svg-1"}],["path",{d:"M4 4h16",key:"svg-2"}]],BO=z("outline","baseline-density-medium","Ba\
selineDensityMedium",AO);var OO=[["path",{d:"M4 3h16",key:"svg-0"}],["path",{d:"M4 9h16",key:"svg-1"}],["path",{d:"M4 15h16",key:"svg-2"}],["path",{d:"M4 21h16",key:"svg-3"}]],_O=z("out\
line","baseline-density-small","BaselineDensitySmall",OO);var NO=[["path",{d:"M11.5 17h-7.5a4 4 0 0 0 2 -3v-3a7 7 0 0 1 4 -6a2 2 0 1 1 4 0a7 7 0 0 1 4 6v3c.016 .129 .037 .256 .065 .382",key:"svg-0"}],["path",{d:"M9 17v\
1a3 3 0 0 0 2.502 2.959",key:"svg-1"}],["path",{d:"M15 19l2 2l4 -4",key:"svg-2"}]],LO=z("outline","bell-check","BellCheck",NO);var HO=[["path",{d:"M10 5a2 2 0 0 1 4 0a7 7 0 0 1 4 6v3a4 4 0 0 0 2 3h-16a4 4 0 0 0 2 -3v-3a7 7 0 0 1 4 -6",key:"svg-0"}],["path",{d:"M9 17v1a3 3 0 0 0 6 0v-1",
key:"svg-1"}],["path",{d:"M21 6.727a11.05 11.05 0 0 0 -2.794 -3.727",key:"svg-2"}],["path",{d:"M3 6.727a11.05 11.05 0 0 1 2.792 -3.727",key:"svg-3"}]],VO=z("out\
line","bell-ringing","BellRinging",HO);var zO=[["path",{d:"M13 3l0 7l6 0l-8 11l0 -7l-6 0l8 -11",key:"svg-0"}]],$O=z("outline","bolt","Bolt",zO);var jO=[["path",{d:"M15.5 13a3.5 3.5 0 0 0 -3.5 3.5v1a3.5 3.5 0 0 0 7 0v-1.8",key:"svg-0"}],["path",{d:"M8.5 13a3.5 3.5 0 0 1 3.5 3.5v1a3.5 3.5 0 0 1 -7 0v-1.8",
key:"svg-1"}],["path",{d:"M17.5 16a3.5 3.5 0 0 0 0 -7h-.5",key:"svg-2"}],["path",{d:"M19 9.3v-2.8a3.5 3.5 0 0 0 -7 0",key:"svg-3"}],["path",{d:"M6.5 16a3.5 3.5 \
0 0 1 0 -7h.5",key:"svg-4"}],["path",{d:"M5 9.3v-2.8a3.5 3.5 0 0 1 7 0v10",key:"svg-5"}]],qO=z("outline","brain","Brain",jO);var WO=[["path",{d:"M8 9l5 5v7h-5v-4m0 4h-5v-7l5 -5m1 1v-6a1 1 0 0 1 1 -1h10a1 1 0 0 1 1 1v17h-8",key:"svg-0"}],["path",{d:"M13 7l0 .01",key:"svg-1"}],["path",{
d:"M17 7l0 .01",key:"svg-2"}],["path",{d:"M17 11l0 .01",key:"svg-3"}],["path",{d:"M17 15l0 .01",key:"svg-4"}]],UO=z("outline","building-community","BuildingComm\
unity",WO);var GO=[["path",{d:"M5 12l5 5l10 -10",key:"svg-0"}]],Lm=z("outline","check","Check",GO);var KO=[["path",{d:"M6 9l6 6l6 -6",key:"svg-0"}]],XO=z("outline","chevron-down","ChevronDown",KO);var YO=[["path",{d:"M9 6l6 6l-6 6",key:"svg-0"}]],QO=z("outline","chevron-right","ChevronRight",YO);var ZO=[["path",{d:"M6 15l6 -6l6 6",key:"svg-0"}]],JO=z("outline","chevron-up","ChevronUp",ZO);var e_=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M9 12l2 2l4 -4",key:"svg-1"}]],t_=z("outline","circle-check","CircleCheck",e_);var o_=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M10 10l4 4m0 -4l-4 4",key:"svg-1"}]],r_=z("outline","circle-x","CircleX",o_);var n_=[["path",{d:"M7 8l-4 4l4 4",key:"svg-0"}],["path",{d:"M17 8l4 4l-4 4",key:"svg-1"}],["path",{d:"M14 4l-4 16",key:"svg-2"}]],a_=z("outline","code","Code",
n_);var s_=[["path",{d:"M13 9l3 -1l-1 3m-1 3l-6 2l2 -6",key:"svg-0"}],["path",{d:"M20.042 16.045a9 9 0 0 0 -12.087 -12.087m-2.318 1.677a9 9 0 1 0 12.725 12.73",key:"\
svg-1"}],["path",{d:"M12 3v2",key:"svg-2"}],["path",{d:"M12 19v2",key:"svg-3"}],["path",{d:"M3 12h2",key:"svg-4"}],["path",{d:"M19 12h2",key:"svg-5"}],["path",{
d:"M3 3l18 18",key:"svg-6"}]],l_=z("outline","compass-off","CompassOff",s_);var i_=[["path",{d:"M7 9.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2\
.667 -2.667l0 -8.666",key:"svg-0"}],["path",{d:"M4.012 16.737a2.005 2.005 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1",key:"svg-1"}]],Hm=z(
"outline","copy","Copy",i_);var f_=[["path",{d:"M4 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",key:"svg-0"}],["path",{d:"M14 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",key:"svg-1"}],["path",{d:"M9.15 14.85l8.8\
5 -10.85",key:"svg-2"}],["path",{d:"M6 4l8.85 10.85",key:"svg-3"}]],c_=z("outline","cut","Cut",f_);var u_=[["path",{d:"M3 5a1 1 0 0 1 1 -1h16a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-16a1 1 0 0 1 -1 -1v-10",key:"svg-0"}],["path",{d:"M7 20h10",key:"svg-1"}],["path",{d:"\
M9 16v4",key:"svg-2"}],["path",{d:"M15 16v4",key:"svg-3"}]],d_=z("outline","device-desktop","DeviceDesktop",u_);var m_=[["path",{d:"M6 5a2 2 0 0 1 2 -2h8a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-14",key:"svg-0"}],["path",{d:"M11 4h2",key:"svg-1"}],["path",{d:"M\
12 17v.01",key:"svg-2"}]],p_=z("outline","device-mobile","DeviceMobile",m_);var x_=[["path",{d:"M13 9a1 1 0 0 1 1 -1h6a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-10",key:"svg-0"}],["path",{d:"M18 8v-3a1 1 0 0 0 -1 -1h-13a1 1 0 \
0 0 -1 1v12a1 1 0 0 0 1 1h9",key:"svg-1"}],["path",{d:"M16 9h2",key:"svg-2"}]],h_=z("outline","devices","Devices",x_);var I_=[["path",{d:"M3 5a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14",key:"svg-0"}],["path",{d:"M8 8.5a.5 .5 0 1 0 1 0a.5 .5 0 1 0\
 -1 0",fill:"currentColor",key:"svg-1"}],["path",{d:"M15 8.5a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-2"}],["path",{d:"M15 15.5a.5 .5 0 1 \
0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-3"}],["path",{d:"M8 15.5a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-4"}],["path",{d:"M1\
1.5 12a.5 .5 0 1 0 1 0a.5 .5 0 1 0 -1 0",fill:"currentColor",key:"svg-5"}]],g_=z("outline","dice-5","Dice5",I_);var v_=[["path",{d:"M4 17v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2 -2v-2",key:"svg-0"}],["path",{d:"M7 11l5 5l5 -5",key:"svg-1"}],["path",{d:"M12 4l0 12",key:"svg-2"}]],y_=z(
"outline","download","Download",v_);var b_=[["path",{d:"M14 3v4a1 1 0 0 0 1 1h4",key:"svg-0"}],["path",{d:"M12 21h-5a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v4.5",key:"svg-1"}],["path",{d:"M14 17.\
5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0",key:"svg-2"}],["path",{d:"M18.5 19.5l2.5 2.5",key:"svg-3"}]],C_=z("outline","file-search","FileSearch",b_);var S_=[["path",{d:"M4 4h16v2.172a2 2 0 0 1 -.586 1.414l-4.414 4.414v7l-6 2v-8.5l-4.48 -4.928a2 2 0 0 1 -.52 -1.345v-2.227",key:"svg-0"}]],w_=z("outline","filte\
r","Filter",S_);var R_=[["path",{d:"M18.9 7a8 8 0 0 1 1.1 5v1a6 6 0 0 0 .8 3",key:"svg-0"}],["path",{d:"M8 11a4 4 0 0 1 8 0v1a10 10 0 0 0 2 6",key:"svg-1"}],["path",{d:"M12 11v\
2a14 14 0 0 0 2.5 8",key:"svg-2"}],["path",{d:"M8 15a18 18 0 0 0 1.8 6",key:"svg-3"}],["path",{d:"M4.9 19a22 22 0 0 1 -.9 -7v-1a8 8 0 0 1 12 -6.95",key:"svg-4"}]],
P_=z("outline","fingerprint","Fingerprint",R_);var F_=[["path",{d:"M16 9v6a5 5 0 0 1 -10 0v-4l3 3",key:"svg-0"}],["path",{d:"M14 7a2 2 0 1 0 4 0a2 2 0 1 0 -4 0",key:"svg-1"}],["path",{d:"M16 5v-2",key:"svg-2"}]],
M_=z("outline","fish-hook","FishHook",F_);var T_=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0",key:"svg-0"}],["path",{d:"M12 16v.01",key:"svg-1"}],["path",{d:"M12 13a2 2 0 0 0 .914 -3.782a1.98 1.98\
 0 0 0 -2.414 .483",key:"svg-2"}]],k_=z("outline","help-circle","HelpCircle",T_);var D_=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M12 17l0 .01",key:"svg-1"}],["path",{d:"M12 13.5a1.5 1.5 0 0 1 1 -1.5a2.6 2.\
6 0 1 0 -3 -4",key:"svg-2"}]],E_=z("outline","help","Help",D_);var A_=[["path",{d:"M12 8l0 4l2 2",key:"svg-0"}],["path",{d:"M3.05 11a9 9 0 1 1 .5 4m-.5 5v-5h5",key:"svg-1"}]],B_=z("outline","history","History",A_);var O_=[["path",{d:"M5 12l-2 0l9 -9l9 9l-2 0",key:"svg-0"}],["path",{d:"M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-7",key:"svg-1"}],["path",{d:"M10 12h4v4h-4l0 -4",
key:"svg-2"}]],__=z("outline","home-2","Home2",O_);var N_=[["path",{d:"M16.555 3.843l3.602 3.602a2.877 2.877 0 0 1 0 4.069l-2.643 2.643a2.877 2.877 0 0 1 -4.069 0l-.301 -.301l-6.558 6.558a2 2 0 0 1 -1.239 .578l-\
.175 .008h-1.172a1 1 0 0 1 -.993 -.883l-.007 -.117v-1.172a2 2 0 0 1 .467 -1.284l.119 -.13l.414 -.414h2v-2h2v-2l2.144 -2.144l-.301 -.301a2.877 2.877 0 0 1 0 -4.0\
69l2.643 -2.643a2.877 2.877 0 0 1 4.069 0",key:"svg-0"}],["path",{d:"M15 9h.01",key:"svg-1"}]],L_=z("outline","key","Key",N_);var H_=[["path",{d:"M2 8a2 2 0 0 1 2 -2h16a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2l0 -8",key:"svg-0"}],["path",{d:"M6 10l0 .01",key:"svg-1"}],["path",
{d:"M10 10l0 .01",key:"svg-2"}],["path",{d:"M14 10l0 .01",key:"svg-3"}],["path",{d:"M18 10l0 .01",key:"svg-4"}],["path",{d:"M6 14l0 .01",key:"svg-5"}],["path",{
d:"M18 14l0 .01",key:"svg-6"}],["path",{d:"M10 14l4 .01",key:"svg-7"}]],V_=z("outline","keyboard","Keyboard",H_);var z_=[["path",{d:"M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-1"}],["path",{d:"M15 15l3.35 3.\
35",key:"svg-2"}],["path",{d:"M9 15l-3.35 3.35",key:"svg-3"}],["path",{d:"M5.65 5.65l3.35 3.35",key:"svg-4"}],["path",{d:"M18.35 5.65l-3.35 3.35",key:"svg-5"}]],
$_=z("outline","lifebuoy","Lifebuoy",z_);var j_=[["path",{d:"M13 5h8",key:"svg-0"}],["path",{d:"M13 9h5",key:"svg-1"}],["path",{d:"M13 15h8",key:"svg-2"}],["path",{d:"M13 19h5",key:"svg-3"}],["path",{d:"\
M3 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",key:"svg-4"}],["path",{d:"M3 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4\
a1 1 0 0 1 -1 -1l0 -4",key:"svg-5"}]],q_=z("outline","list-details","ListDetails",j_);var W_=[["path",{d:"M11 15a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M18.5 18.5l2.5 2.5",key:"svg-1"}],["path",{d:"M4 6h16",key:"svg-2"}],["path",
{d:"M4 12h4",key:"svg-3"}],["path",{d:"M4 18h4",key:"svg-4"}]],U_=z("outline","list-search","ListSearch",W_);var G_=[["path",{d:"M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2l0 -6",key:"svg-0"}],["path",{d:"M11 16a1 1 0 1 0 2 0a1 1 0 1 0 -2\
 0",key:"svg-1"}],["path",{d:"M8 11v-5a4 4 0 0 1 8 0",key:"svg-2"}]],K_=z("outline","lock-open","LockOpen",G_);var X_=[["path",{d:"M5 13a2 2 0 0 1 2 -2h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6",key:"svg-0"}],["path",{d:"M11 16a1 1 0 1 0 2 0a1 1 0 0 0 -2 0",
key:"svg-1"}],["path",{d:"M8 11v-4a4 4 0 1 1 8 0v4",key:"svg-2"}]],Y_=z("outline","lock","Lock",X_);var Q_=[["path",{d:"M9 8v-2a2 2 0 0 1 2 -2h7a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-7a2 2 0 0 1 -2 -2v-2",key:"svg-0"}],["path",{d:"M3 12h13l-3 -3",key:"svg-1"}],["pa\
th",{d:"M13 15l3 -3",key:"svg-2"}]],Z_=z("outline","login-2","Login2",Q_);var J_=[["path",{d:"M14 8v-2a2 2 0 0 0 -2 -2h-7a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2 -2v-2",key:"svg-0"}],["path",{d:"M9 12h12l-3 -3",key:"svg-1"}],["p\
ath",{d:"M18 15l3 -3",key:"svg-2"}]],e2=z("outline","logout","Logout",J_);var t2=[["path",{d:"M3 7a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-10",key:"svg-0"}],["path",{d:"M3 7l9 6l9 -6",key:"svg-1"}]],o2=z(
"outline","mail","Mail",t2);var r2=[["path",{d:"M13.038 19.927a9.933 9.933 0 0 1 -5.338 -.927l-4.7 1l1.3 -3.9c-2.324 -3.437 -1.426 -7.872 2.1 -10.374c3.526 -2.501 8.59 -2.296 11.845 .48c1.\
993 1.7 2.93 4.043 2.746 6.346",key:"svg-0"}],["path",{d:"M19 16l-2 3h4l-2 3",key:"svg-1"}]],n2=z("outline","message-circle-bolt","MessageCircleBolt",r2);var a2=[["path",{d:"M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008",key:"svg-0"}]],s2=z("outline","moon","Moon",a2);var l2=[["path",{d:"M12 10v4",key:"svg-0"}],["path",{d:"M10 13l4 -2",key:"svg-1"}],["path",{d:"M10 11l4 2",key:"svg-2"}],["path",{d:"M5 10v4",key:"svg-3"}],["pa\
th",{d:"M3 13l4 -2",key:"svg-4"}],["path",{d:"M3 11l4 2",key:"svg-5"}],["path",{d:"M19 10v4",key:"svg-6"}],["path",{d:"M17 13l4 -2",key:"svg-7"}],["path",{d:"M1\
7 11l4 2",key:"svg-8"}]],i2=z("outline","password","Password",l2);var f2=[["path",{d:"M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4",key:"svg-0"}],["path",{d:"M13.5 6.5l4 4",key:"svg-1"}]],c2=z("outline","pencil","Pe\
ncil",f2);var u2=[["path",{d:"M7 12l5 5l-1.5 1.5a3.536 3.536 0 1 1 -5 -5l1.5 -1.5",key:"svg-0"}],["path",{d:"M17 12l-5 -5l1.5 -1.5a3.536 3.536 0 1 1 5 5l-1.5 1.5",key:"sv\
g-1"}],["path",{d:"M3 21l2.5 -2.5",key:"svg-2"}],["path",{d:"M18.5 5.5l2.5 -2.5",key:"svg-3"}],["path",{d:"M10 11l-2 2",key:"svg-4"}],["path",{d:"M13 14l-2 2",key:"\
svg-5"}]],d2=z("outline","plug-connected","PlugConnected",u2);var m2=[["path",{d:"M9.785 6l8.215 8.215l-2.054 2.054a5.81 5.81 0 1 1 -8.215 -8.215l2.054 -2.054",key:"svg-0"}],["path",{d:"M4 20l3.5 -3.5",key:"svg-1"}],["path",
{d:"M15 4l-3.5 3.5",key:"svg-2"}],["path",{d:"M20 9l-3.5 3.5",key:"svg-3"}]],p2=z("outline","plug","Plug",m2);var x2=[["path",{d:"M12 5l0 14",key:"svg-0"}],["path",{d:"M5 12l14 0",key:"svg-1"}]],h2=z("outline","plus","Plus",x2);var I2=[["path",{d:"M8 8a3.5 3 0 0 1 3.5 -3h1a3.5 3 0 0 1 3.5 3a3 3 0 0 1 -2 3a3 4 0 0 0 -2 4",key:"svg-0"}],["path",{d:"M12 19l0 .01",key:"svg-1"}]],g2=z("outl\
ine","question-mark","QuestionMark",I2);var v2=[["path",{d:"M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4",key:"svg-0"}],["path",{d:"M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4",key:"svg-1"}]],y2=z("outline","re\
fresh","Refresh",v2);var b2=[["path",{d:"M3.06 13a9 9 0 1 0 .49 -4.087",key:"svg-0"}],["path",{d:"M3 4.001v5h5",key:"svg-1"}],["path",{d:"M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"s\
vg-2"}]],C2=z("outline","restore","Restore",b2);var S2=[["path",{d:"M3 19a2 2 0 1 0 4 0a2 2 0 0 0 -4 0",key:"svg-0"}],["path",{d:"M19 7a2 2 0 1 0 0 -4a2 2 0 0 0 0 4",key:"svg-1"}],["path",{d:"M11 19h5.5a3.5 3\
.5 0 0 0 0 -7h-8a3.5 3.5 0 0 1 0 -7h4.5",key:"svg-2"}]],w2=z("outline","route","Route",S2);var R2=[["path",{d:"M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0",key:"svg-0"}],["path",{d:"M21 21l-6 -6",key:"svg-1"}]],P2=z("outline","search","Search",R2);var F2=[["path",{d:"M8 9l4 -4l4 4",key:"svg-0"}],["path",{d:"M16 15l-4 4l-4 -4",key:"svg-1"}]],M2=z("outline","selector","Selector",F2);var T2=[["path",{d:"M4.698 4.034l16.302 7.966l-16.302 7.966a.503 .503 0 0 1 -.546 -.124a.555 .555 0 0 1 -.12 -.568l2.468 -7.274l-2.468 -7.274a.555 .555 0 0 1 .1\
2 -.568a.503 .503 0 0 1 .546 -.124",key:"svg-0"}],["path",{d:"M6.5 12h14.5",key:"svg-1"}]],k2=z("outline","send-2","Send2",T2);var D2=[["path",{d:"M10 14l11 -11",key:"svg-0"}],["path",{d:"M21 3l-6.5 18a.55 .55 0 0 1 -1 0l-3.5 -7l-7 -3.5a.55 .55 0 0 1 0 -1l18 -6.5",key:"svg-1"}]],E2=z("o\
utline","send","Send",D2);var A2=[["path",{d:"M3 7a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v2a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3v-2",key:"svg-0"}],["path",{d:"M3 15a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 \
3v2a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3l0 -2",key:"svg-1"}],["path",{d:"M7 8l0 .01",key:"svg-2"}],["path",{d:"M7 16l0 .01",key:"svg-3"}],["path",{d:"M11 8h6",key:"\
svg-4"}],["path",{d:"M11 16h6",key:"svg-5"}]],Ug=z("outline","server-2","Server2",A2);var B2=[["path",{d:"M11.46 20.846a12 12 0 0 1 -7.96 -14.846a12 12 0 0 0 8.5 -3a12 12 0 0 0 8.5 3a12 12 0 0 1 -.09 7.06",key:"svg-0"}],["path",{d:"M15 19l2 2l4 -\
4",key:"svg-1"}]],O2=z("outline","shield-check","ShieldCheck",B2);var _2=[["path",{d:"M12 3a12 12 0 0 0 8.5 3a12 12 0 0 1 -8.5 15a12 12 0 0 1 -8.5 -15a12 12 0 0 0 8.5 -3",key:"svg-0"}],["path",{d:"M11 11a1 1 0 1 0 2 0a1 1 0 1 \
0 -2 0",key:"svg-1"}],["path",{d:"M12 12l0 2.5",key:"svg-2"}]],N2=z("outline","shield-lock","ShieldLock",_2);var L2=[["path",{d:"M22 21h-5v-5h-5v-5h-5v-5h-5",key:"svg-0"}],["path",{d:"M18 3v7",key:"svg-1"}],["path",{d:"M15 7l3 3l3 -3",key:"svg-2"}]],Gg=z("outline","sta\
irs-down","StairsDown",L2);var H2=[["path",{d:"M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.\
1 -.7l-.7 .7",key:"svg-1"}]],V2=z("outline","sun","Sun",H2);var z2=[["path",{d:"M4 5a1 1 0 0 1 1 -1h14a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-14a1 1 0 0 1 -1 -1l0 -2",key:"svg-0"}],["path",{d:"M4 13a1 1 0 0 1 1 -1h4a1 1 0 0 1 1\
 1v6a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -6",key:"svg-1"}],["path",{d:"M14 12l6 0",key:"svg-2"}],["path",{d:"M14 16l6 0",key:"svg-3"}],["path",{d:"M14 20l6 0",key:"\
svg-4"}]],$2=z("outline","template","Template",z2);var j2=[["path",{d:"M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0",key:"svg-0"}],["path",{d:"M6 21v-2a4 4 0 0 1 4 -4h2.5",key:"svg-1"}],["path",{d:"M17.001 19a2 2 0 1 0 4 0\
a2 2 0 1 0 -4 0",key:"svg-2"}],["path",{d:"M19.001 15.5v1.5",key:"svg-3"}],["path",{d:"M19.001 21v1.5",key:"svg-4"}],["path",{d:"M22.032 17.25l-1.299 .75",key:"\
svg-5"}],["path",{d:"M17.27 20l-1.3 .75",key:"svg-6"}],["path",{d:"M15.97 17.25l1.3 .75",key:"svg-7"}],["path",{d:"M20.733 20l1.3 .75",key:"svg-8"}]],q2=z("outl\
ine","user-cog","UserCog",j2);var W2=[["path",{d:"M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0",key:"svg-0"}],["path",{d:"M6 21v-2a4 4 0 0 1 4 -4h4c.348 0 .686 .045 1.009 .128",key:"svg-1"}],["path",{d:"\
M16 19h6",key:"svg-2"}]],U2=z("outline","user-minus","UserMinus",W2);var G2=[["path",{d:"M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M3 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2",key:"svg-1"}],["path",{d:"M16 3.13a4\
 4 0 0 1 0 7.75",key:"svg-2"}],["path",{d:"M21 21v-2a4 4 0 0 0 -3 -3.85",key:"svg-3"}]],K2=z("outline","users","Users",G2);var X2=[["path",{d:"M3 6a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v12a3 3 0 0 1 -3 3h-12a3 3 0 0 1 -3 -3v-12",key:"svg-0"}],["path",{d:"M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",
key:"svg-1"}],["path",{d:"M9.75 9.75l-1.75 -1.75",key:"svg-2"}],["path",{d:"M14.25 9.75l1.75 -1.75",key:"svg-3"}],["path",{d:"M14.25 14.25l1.75 1.75",key:"svg-4"}],
["path",{d:"M9.75 14.25l-1.75 1.75",key:"svg-5"}]],Y2=z("outline","vault","Vault",X2);var Q2=[["path",{d:"M10 7a2 2 0 0 1 2 -2h6a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2l0 -10",key:"svg-0"}],["path",{d:"M7 7l0 10",key:"svg-1"}],["path",
{d:"M4 8l0 8",key:"svg-2"}]],Z2=z("outline","versions","Versions",Q2);var J2=[["path",{d:"M6 21l15 -15l-3 -3l-15 15l3 3",key:"svg-0"}],["path",{d:"M15 6l3 3",key:"svg-1"}],["path",{d:"M9 3a2 2 0 0 0 2 2a2 2 0 0 0 -2 2a2 2 0 0 0 -2\
 -2a2 2 0 0 0 2 -2",key:"svg-2"}],["path",{d:"M19 13a2 2 0 0 0 2 2a2 2 0 0 0 -2 2a2 2 0 0 0 -2 -2a2 2 0 0 0 2 -2",key:"svg-3"}]],eN=z("outline","wand","Wand",J2);var tN=[["path",{d:"M18 6l-12 12",key:"svg-0"}],["path",{d:"M6 6l12 12",key:"svg-1"}]],oN=z("outline","x","X",tN);var rN=[["path",{d:"M17 4h-10a3 3 0 0 0 -3 3v10a3 3 0 0 0 3 3h10a3 3 0 0 0 3 -3v-10a3 3 0 0 0 -3 -3z",key:"svg-0"}]],nN=z("filled","player-stop-filled","PlayerS\
topFilled",rN);var un=v(T(),1);function JF({error:e,retry:t,title:o}){if(!e)return null;let r=e instanceof Error?e.message:String(e),n=e instanceof fn?e.traceId:"";return(0,un.jsxs)(
Gs,{color:"red",icon:(0,un.jsx)(jg,{size:18}),title:o,role:"alert",variant:"light",children:[(0,un.jsx)(bt,{size:"sm",className:"wrap",children:r}),(n||t)&&(0,un.jsxs)(
uo,{mt:"xs",gap:"sm",justify:"space-between",children:[n?(0,un.jsxs)(bt,{size:"xs",c:"dimmed",children:["Trace ",(0,un.jsx)(_l,{children:n})]}):(0,un.jsx)("span",
{}),t&&(0,un.jsx)(mo,{size:"compact-sm",variant:"light",color:"red",onClick:t,children:"Try again"})]})]})}var Vm=v(B(),1);function aN(e){let t=document.createElement("textarea");t.value=e,t.setAttribute("readonly",""),t.style.position="fixed",t.style.opacity="0";let o=document.querySelector(
'[role="dialog"]')??document.body,r=document.activeElement;o.append(t),t.select();let n=!1;try{n=document.execCommand("copy")}catch{}return t.remove(),r instanceof
HTMLElement&&r.focus(),n}async function eM(e){try{return await navigator.clipboard.writeText(e),!0}catch{return aN(e)}}var Pa=v(T(),1);function tM(){let[e,t]=(0,Vm.useState)(!1);return(0,Vm.useEffect)(()=>{if(!e)return;let o=setTimeout(()=>t(!1),1800);return()=>clearTimeout(o)},
[e]),[e,async o=>t(await eM(o))]}function cRe({text:e,label:t}){let[o,r]=tM();return(0,Pa.jsx)(rn,{label:o?"Copied":t,children:(0,Pa.jsx)(Or,{variant:"subtle",color:o?
"teal":"gray","aria-label":o?`${t}: copied`:t,onClick:n=>{n.stopPropagation(),r(e)},children:o?(0,Pa.jsx)(Lm,{size:16}):(0,Pa.jsx)(Hm,{size:16})})})}function uRe({
text:e,children:t,primary:o}){let[r,n]=tM();return(0,Pa.jsx)(mo,{variant:o?"filled":"default",leftSection:r?(0,Pa.jsx)(Lm,{size:16}):(0,Pa.jsx)(Hm,{size:16}),onClick:()=>{
n(e)},"aria-live":"polite",children:r?"Copied":t})}var $m=v(B(),1);var rM=new Intl.NumberFormat("en"),sN=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}),lN=new Intl.DateTimeFormat("en-GB",{dateStyle:"me\
dium",timeStyle:"medium"}),iN=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"}),mRe=e=>rM.format(e),pRe=e=>e<1e4?rM.format(e):sN.format(e);function xRe(e){
if(e<1)return`${Math.round(e*1e3)} µs`;if(e<10)return`${e.toFixed(1)} ms`;if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(2)} s`;let t=Math.
round(e%6e4/1e3);return`${Math.floor(e/6e4)} min${t?` ${t} s`:""}`}function hRe(e){if(e===null)return"–";if(e===0)return"$0";let t=e>=1?2:Math.min(9,2-Math.floor(
Math.log10(e)));return`$${e.toFixed(t)}`}function IRe(e){return e<1024?`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function nM(e){
if(e==null||e===""||e===0)return null;let t=new Date(e);return Number.isNaN(t.getTime())?null:t}var aM=e=>lN.format(e),fN=[["year",31536e3],["month",2592e3],["d\
ay",86400],["hour",3600],["minute",60]],oM=(e,t)=>iN.format(e,t).replace(".","");function sM(e,t=Date.now()){let o=(e.getTime()-t)/1e3;for(let[r,n]of fN)if(Math.
abs(o)>=n)return oM(Math.trunc(o/n),r);return Math.abs(o)<10?"just now":oM(Math.trunc(o),"second")}function Kg(e){let t=e.replaceAll(/[_-]/g," ");return t.charAt(
0).toUpperCase()+t.slice(1)}var zm=v(T(),1);function bRe({at:e,never:t="–"}){let o=e instanceof Date?e:nM(e),[r,n]=(0,$m.useState)(Date.now);return(0,$m.useEffect)(()=>{let a=setInterval(
()=>n(Date.now()),2e4);return()=>clearInterval(a)},[]),o?(0,zm.jsx)(rn,{label:aM(o),children:(0,zm.jsx)("time",{dateTime:o.toISOString(),className:"nowrap",children:sM(
o,r)})}):(0,zm.jsx)(bt,{span:!0,c:"dimmed",size:"sm",children:t})}function SRe(e){return(e.settings.conditions??[]).map((o,r)=>{let n=e.notes.find(s=>s.kind==="condition"&&s.detail.nth===r),a=n?.detail.values??[];return{query:typeof o.
query=="string"?o.query:JSON.stringify(o.query),holds:n?n.detail.holds===!0:null,values:a.map(([s,l,i])=>({path:s,value:l,holds:i})),leadsTo:o.then}})}var cN=new Set(
["chosen","enter","condition","left_out"]),uN=/^(it answered well|2\d\d is not in )/;function wRe(e){return e.notes.filter(o=>!cN.has(o.kind)&&!uN.test(String(o.
detail.why??""))).map(o=>({kind:o.kind,text:o.kind==="send"?`attempt ${Number(o.detail.nth)+1}`:o.text}))}function RRe(e){let{request_timeout_ms:t,retry:o,cache:r,
recovery:n,custom_host:a,cb_config:s}=e.settings;return[t?`each attempt ${t>=1e3?`${t/1e3} s`:`${t} ms`}`:"",o?`${o.attempts===1?"1 retry":`${o.attempts} retrie\
s`} on ${o.on_status_codes.join(", ")}`:"",o?.use_retry_after_headers?"honours Retry-After":"",r?`cache ${r.mode}${r.max_age_s?`, ${r.max_age_s} s`:""}`:"",n&&n!==
"restart"?`broken stream: ${n}`:"",a?`host ${a}`:"",s?"circuit breaker":"",...["override_params","default_params","drop_params"].map(i=>mN(i,e.settings[i]))].filter(
Boolean)}var dN={override_params:"sets",default_params:"adds",drop_params:"drops"};function mN(e,t){return Array.isArray(t)&&t.length>0?`${dN[e]} ${t.join(", ")}`:
""}var lM=(e,t)=>t.filter(o=>o.defaults?.config_id===e.slug||o.defaults?.config_id===e.id);function PRe(e,t){let o=e.replace(/ \(copy(?: \d+)?\)$/,""),r=`${o} (\
copy)`;if(!t.includes(r))return r;let n=2;for(;t.includes(`${o} (copy ${n})`);)n++;return`${o} (copy ${n})`}var Hn=v(T(),1);function jm({title:e,children:t,action:o,danger:r=!0,run:n,close:a}){let s=Dg({mutationFn:n,onSuccess:a});return(0,Hn.jsx)(go,{opened:!0,onClose:a,
title:e,closeButtonProps:{"aria-label":"Close"},children:(0,Hn.jsxs)(Tr,{children:[(0,Hn.jsx)(bt,{size:"sm",component:"div",children:t}),(0,Hn.jsx)(JF,{error:s.
error}),(0,Hn.jsxs)(uo,{justify:"flex-end",children:[(0,Hn.jsx)(mo,{variant:"default",onClick:a,"data-autofocus":!0,children:"Cancel"}),(0,Hn.jsx)(mo,{color:r?"\
red":void 0,loading:s.isPending,onClick:()=>s.mutate(),children:o})]})]})})}var Et=v(T(),1);function LRe({act:{kind:e,row:t},close:o,deleted:r}){switch(e){case"default":return(0,Et.jsx)(jm,{title:`Make ${t.name} the default?`,action:"Ma\
ke it the default",danger:!1,close:o,run:()=>iM(t,!0),children:"Every call of this workspace that brings no config, with a key that has no default of its own, t\
akes this one from now on. What was the default before is so no longer."});case"no-default":return(0,Et.jsx)(jm,{title:"Leave the workspace without a default?",
action:"Remove the default",close:o,run:()=>iM(t,!1),children:"Calls that bring no config, with a key that has no default of its own, go where their headers and\
 model say. Those that name no provider are refused."});case"delete":return(0,Et.jsx)(pN,{row:t,close:o,deleted:r})}}async function iM(e,t){await cn("PUT",vc(e.
slug),{is_default:t}),await Ng()}function pN({row:e,close:t,deleted:o}){let r=SF(),n=lM(e,r.data?.data??[]),a=async()=>{await cn("DELETE",vc(e.slug)),o?.(),await Ng()};
return n.length>0||e.is_default===1?(0,Et.jsx)(go,{opened:!0,onClose:t,title:`${e.name} is in use`,closeButtonProps:{"aria-label":"Close"},children:(0,Et.jsxs)(
Tr,{children:[(0,Et.jsx)(bt,{size:"sm",children:"Their calls would fail, so it cannot be deleted while it is the default of:"}),(0,Et.jsxs)("ul",{className:"use\
rs",children:[e.is_default===1&&(0,Et.jsx)("li",{children:"this workspace"}),n.map(s=>(0,Et.jsxs)("li",{children:["the API key"," ",(0,Et.jsx)(XF,{href:`/keys?s\
earch=${encodeURIComponent(s.name)}`,className:"trace",children:s.name})]},s.id))]}),(0,Et.jsx)(bt,{size:"sm",c:"dimmed",children:"Give each of them another def\
ault, or none. Calls that name the config in a header are not listed here."}),(0,Et.jsx)(uo,{justify:"flex-end",children:(0,Et.jsx)(mo,{variant:"default",onClick:t,
"data-autofocus":!0,children:"Close"})})]})}):(0,Et.jsx)(jm,{title:`Delete ${e.name}?`,action:"Delete config",close:t,run:a,children:(0,Et.jsxs)(Tr,{gap:"xs",children:[
(0,Et.jsxs)(bt,{size:"sm",children:["Every call that names ",(0,Et.jsx)("span",{className:"mono",children:e.slug})," is refused within a second."," ",e.version===
1?"It cannot be brought back.":`All ${e.version} versions go with it and cannot be brought back.`]}),(0,Et.jsx)(bt,{size:"sm",c:"dimmed",children:r.isSuccess?"N\
o API key and no workspace has it as its default.":"The gateway refuses while a key has it as its default."})]})})}var ko=class extends Error{constructor(o,r){super(o);this.at=r}at},fM=64,xN=/[ \t\r\n]*/y,hN=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,IN=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y,
gN=/(?:true|false|null)\b/y;function vN(e){let t=new Xg(e),o=t.value(0);return t.end(),o}var Xg=class{constructor(t){this.text=t}text;at=0;value(t){if(this.space(),
t>fM)throw new ko(`Nested deeper than ${fM} levels`,this.at);let o=this.text[this.at];if(o==="{")return this.object(t);if(o==="[")return this.array(t);let r=this.
at;if(o==='"')this.string();else if(!this.eat(IN)&&!this.eat(gN))throw this.noValue();return{kind:"scalar",from:r,to:this.at,members:[],items:[]}}end(){if(this.
space(),this.at<this.text.length)throw new ko("Nothing may follow the end of the document",this.at)}object(t){let o=this.at++,r=[],n=new Set;for(;!this.closes("\
}",r.length);){let a=this.at;if(this.text[a]!=='"')throw new ko("A field’s name stands in double quotes",a);let s=JSON.parse(this.string()),l=this.at;if(n.has(
s))throw new ko(`“${s}” stands here twice`,a);if(n.add(s),this.space(),this.text[this.at]!==":")throw new ko(`A colon is missing after “${s}”`,l);this.at++,
r.push({name:s,from:a,to:l,value:this.value(t+1)})}return{kind:"object",from:o,to:this.at,members:r,items:[]}}array(t){let o=this.at++,r=[];for(;!this.closes("]",
r.length);)r.push(this.value(t+1));return{kind:"array",from:o,to:this.at,members:[],items:r}}closes(t,o){let r=this.at;if(this.space(),this.text[this.at]===t)return this.
at++,!0;if(this.at>=this.text.length)throw new ko(`A closing ${t} is missing`,r);if(o===0)return!1;if(this.text[this.at]!==",")throw new ko("A comma is missing \
between two entries",r);let n=this.at++;if(this.space(),this.text[this.at]===t)throw new ko("The last entry has no comma after it",n);return!1}string(){let t=this.
at;if(!this.eat(hN))throw new ko("The text that begins here does not end, or holds a mark that must be escaped",t);return this.text.slice(t,this.at)}noValue(){return this.
at>=this.text.length?new ko("A value is missing at the end",Math.max(0,this.text.trimEnd().length-1)):this.text[this.at]==="'"?new ko("Texts stand in double quo\
tes",this.at):new ko("A value is missing: a text in double quotes, a number, true, false, null, {} or []",this.at)}space(){this.eat(xN)}eat(t){return t.lastIndex=
this.at,t.exec(this.text)?(this.at=t.lastIndex,!0):!1}},cM=e=>e.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g,"_").toLowerCase();function VRe(e,t){let o=t===""?[]:t.split(
"."),[r,n]=[e,{from:e.from,to:e.from+1}];for(;o.length>0;){if(r.kind==="array"){let i=r.items[Number(o[0])];if(!i)break;[r,n,o]=[i,{from:i.from,to:i.kind==="sca\
lar"?i.to:i.from+1},o.slice(1)];continue}let a=yN(r,o);if(!a)break;let[s,l]=a;[r,n,o]=[s.value,{from:s.from,to:s.value.kind==="scalar"?s.value.to:s.to},o.slice(
l)]}return n}function yN(e,t){for(let o=t.length;o>0;o--){let r=t.slice(0,o).join("."),n=e.members.find(a=>a.name===r)??e.members.find(a=>cM(a.name)===cM(r));if(n)
return[n,o]}return null}var zRe=e=>e.replace(/^config\.?/,"").replaceAll(/\[(\d+)\]/g,".$1");function $Re(e,t){let o=e.slice(0,t).split(`
`);return{line:o.length,column:(o.at(-1)?.length??0)+1}}var bN=76;function Qg(e){return Yg(e,vN(e),"")}function Yg(e,t,o){if(t.kind==="scalar")return e.slice(t.
from,t.to);let[r,n]=t.kind==="object"?"{}":"[]",a=`${o}  `,s=t.kind==="object"?t.members.map(f=>`${e.slice(f.from,f.to)}: ${Yg(e,f.value,a)}`):t.items.map(f=>Yg(
e,f,a)),l=`${r}${s.join(", ")}${n}`,i=[...t.items,...t.members.map(f=>f.value)].every(f=>f.kind==="scalar");return s.length===0||i&&o!==""&&o.length+l.length<=bN?
l:`${r}
${a}${s.join(`,
${a}`)}
${o}${n}`}function jRe(e){try{return Qg(e)}catch{return e}}var uM=["openai-main","anthropic-main"],URe=[{slug:"fallback",name:"Fallback",about:"When one provider fails, ask the next",make:e=>({strategy:{mode:"fallback"},
targets:[{name:"first",...e(0),request_timeout:2e4},{name:"second",...e(1)}]})},{slug:"loadbalance",name:"Load balance",about:"Share calls, and keep each person\
 with one target",make:e=>({strategy:{mode:"loadbalance",sticky:{hash_fields:["metadata._user"],ttl:3600}},targets:[{name:"a",...e(0),weight:.5},{name:"b",...e(
1),weight:.5}]})},{slug:"canary",name:"Canary",about:"Try something new with one call in twenty",make:e=>({strategy:{mode:"loadbalance"},targets:[{name:"stable",
...e(0),weight:.95},{name:"canary",weight:.05,strategy:{mode:"fallback"},targets:[e(1),e(0)]}]})},{slug:"conditional",name:"Conditional by metadata",about:"The \
plan in the request’s metadata decides",make:e=>({strategy:{mode:"conditional",conditions:[{query:{"metadata.plan":{$eq:"paid"}},then:"good"}],default:"cheap"},
targets:[{name:"good",...e(0)},{name:"cheap",...e(1)}]})},{slug:"retry",name:"Retry",about:"Ask again, as long as the provider says",make:e=>({...e(0),retry:{attempts:3,
on_status_codes:[429,500,502,503,504],use_retry_after_headers:!0},request_timeout:2e4,total_timeout:6e4})},{slug:"cache",name:"Cache",about:"Answer the same que\
stion once an hour",make:e=>({...e(0),cache:{mode:"simple",max_age:3600}})}];function GRe(e,t){let o=t.some(n=>n.startsWith("@local/"))?["local"]:[],r=[...e,...o];
return n=>{let a=r[n%(r.length||1)]??uM[n%uM.length]??"",s=a==="local"?t.find(l=>l.startsWith("@local/"))?.slice(7):void 0;return s?{virtual_key:a,override_params:{
model:s}}:{virtual_key:a}}}var KRe=(e,t)=>Qg(JSON.stringify(e.make(t)));var Zg=v(T(),1),CN={active:"teal",rotating:"yellow",expired:"orange",exhausted:"orange",revoked:"red",archived:"gray",pending:"blue",accepted:"teal",disabled:"r\
ed"};function ZRe({status:e}){return(0,Zg.jsx)(La,{color:CN[e]??"gray",variant:"light",tt:"none",children:Kg(e)})}function JRe({status:e,end:t}){let o=e>=500?"r\
ed":e>=400?"orange":t&&t!=="complete"?"yellow":"teal";return(0,Zg.jsx)(La,{color:o,variant:"light",radius:"sm",ff:"monospace",title:t&&t!=="complete"?Kg(t):void 0,
children:e||"—"})}var SN="@local/smollm2-135m-instruct";function oPe(){let e=PF().data?.data.map(t=>t.id)??[];return e.find(t=>t.startsWith("@local/"))??e.find(t=>t.startsWith("@"))??
e[0]??SN}var wN={target:{name:"Target",about:"one provider",icon:Ug},fallback:{name:"Fallback",about:"the next target when one fails",icon:Gg},loadbalance:{name:"Load ba\
lance",about:"shares by weight",icon:Wg},conditional:{name:"Conditional",about:"the first condition that holds",icon:qg}},aPe=e=>wN[e===null||e==="single"?"targ\
et":e];export{$n as a,v as b,D as c,B as d,pt as e,Ue as f,Ts as g,HM as h,lo as i,tT as j,we as k,fT as l,cT as m,Xn as n,kD as o,T as p,uy as q,w as r,Ot as s,G as t,
F as u,k as v,Zu as w,Ro as x,qe as y,gl as z,$e as A,No as B,Or as C,uo as D,_e as E,Gs as F,bt as G,Ch as H,Jr as I,cs as J,jh as K,Tf as L,La as M,Hd as N,mo as O,
Xh as P,_l as Q,Vd as R,Fr as S,aI as T,Nf as U,lI as V,qd as W,ho as X,go as Y,yI as Z,Xd as _,em as $,ir as aa,rm as ba,hs as ca,rn as da,im as ea,KI as fa,ZI as ga,
Wu as ha,Tr as ia,oc as ja,jo as ka,os as la,ng as ma,ag as na,Im as oa,Jl as pa,ig as qa,fg as ra,_n as sa,kr as ta,uc as ua,IB as va,pc as wa,_t as xa,Dg as ya,
Mbe as za,Tbe as Aa,fn as Ba,Ebe as Ca,Abe as Da,uF as Ea,dF as Fa,OB as Ga,Bbe as Ha,cn as Ia,Obe as Ja,xF as Ka,LB as La,hF as Ma,HB as Na,VB as Oa,zB as Pa,$B as Qa,
Nbe as Ra,Lbe as Sa,gF as Ta,bF as Ua,_g as Va,yF as Wa,jbe as Xa,qB as Ya,qbe as Za,WB as _a,Wbe as $a,UB as ab,Ube as bb,CF as cb,SF as db,Gbe as eb,Kbe as fb,
wF as gb,Xbe as hb,Ybe as ib,Qbe as jb,RF as kb,PF as lb,ci as mb,vc as nb,Zbe as ob,Jbe as pb,eCe as qb,tCe as rb,Ng as sb,oCe as tb,rCe as ub,nCe as vb,aCe as wb,
iO as xb,fO as yb,yCe as zb,bCe as Ab,XF as Bb,CCe as Cb,SCe as Db,PCe as Eb,jg as Fb,MO as Gb,DO as Hb,BO as Ib,_O as Jb,LO as Kb,VO as Lb,$O as Mb,qO as Nb,UO as Ob,
Lm as Pb,XO as Qb,QO as Rb,JO as Sb,t_ as Tb,r_ as Ub,a_ as Vb,l_ as Wb,xO as Xb,Hm as Yb,c_ as Zb,d_ as _b,IO as $b,p_ as ac,h_ as bc,g_ as cc,vO as dc,y_ as ec,
C_ as fc,w_ as gc,P_ as hc,M_ as ic,k_ as jc,E_ as kc,B_ as lc,__ as mc,L_ as nc,V_ as oc,$_ as pc,q_ as qc,U_ as rc,K_ as sc,Y_ as tc,Z_ as uc,e2 as vc,o2 as wc,
n2 as xc,s2 as yc,i2 as zc,c2 as Ac,d2 as Bc,p2 as Cc,h2 as Dc,g2 as Ec,y2 as Fc,C2 as Gc,w2 as Hc,P2 as Ic,M2 as Jc,k2 as Kc,E2 as Lc,O2 as Mc,N2 as Nc,bO as Oc,
SO as Pc,V2 as Qc,$2 as Rc,RO as Sc,q2 as Tc,U2 as Uc,K2 as Vc,Y2 as Wc,Z2 as Xc,eN as Yc,oN as Zc,nN as _c,JF as $c,eM as ad,cRe as bd,uRe as cd,jm as dd,mRe as ed,
pRe as fd,xRe as gd,hRe as hd,IRe as id,nM as jd,aM as kd,Kg as ld,bRe as md,SRe as nd,wRe as od,RRe as pd,PRe as qd,LRe as rd,ko as sd,vN as td,VRe as ud,zRe as vd,
$Re as wd,jRe as xd,URe as yd,GRe as zd,KRe as Ad,ZRe as Bd,JRe as Cd,wN as Dd,aPe as Ed,oPe as Fd};
